// The steps between all documents that the duties of some documents stand under, in one go. Rejected links are not walked.
// Parameters: ids (documents)
// Columns: link, type, from, to, inferred, level, held (of the document that the link leads to)
UNWIND $ids AS id
MATCH (p:Document {id: id})-[:UNDER]->(d:Document)
WITH DISTINCT d
MATCH (d)-[r:IMPLEMENTS|BASED_ON]->(far:Document)
WHERE r.rejected IS NULL
RETURN r.id AS link, type(r) AS type, d.id AS from, far.id AS to, r.inferred AS inferred, far.level AS level, far.held AS held
