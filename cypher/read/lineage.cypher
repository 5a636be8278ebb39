// What the lineage of some duties is walked on, in one go: their first steps, and the steps between all documents that the
// duties of some documents stand under. Rejected links are not walked.
// Parameters: ids (duties), documents
// Columns: first (whether it is a duty's first step), link, type, from, to, inferred, level, held (of the document that the link leads to)
UNWIND $ids AS id
MATCH (d:Duty {id: id})-[r:IMPLEMENTS|BASED_ON|CITES|PART_OF]->(far:Document)
WHERE r.rejected IS NULL
RETURN true AS first, r.id AS link, type(r) AS type, d.id AS from, far.id AS to, r.inferred AS inferred,
  far.level AS level, far.held AS held
UNION ALL
UNWIND $documents AS id
MATCH (p:Document {id: id})-[:UNDER]->(d:Document)
WITH DISTINCT d
MATCH (d)-[r:IMPLEMENTS|BASED_ON]->(far:Document)
WHERE r.rejected IS NULL
RETURN false AS first, r.id AS link, type(r) AS type, d.id AS from, far.id AS to, r.inferred AS inferred,
  far.level AS level, far.held AS held
