// The first steps of every duty of some documents; one row without a step for a duty that has none. Rejected links are not walked.
// Parameters: ids (documents)
// Columns: document, duty, orphan, link, type, to, inferred, level, held (of the document that the link leads to)
UNWIND $ids AS id
MATCH (d:Duty {document: id})
OPTIONAL MATCH (d)-[r:IMPLEMENTS|BASED_ON|CITES|PART_OF]->(far:Document)
WHERE r.rejected IS NULL
RETURN d.document AS document, d.id AS duty, d.orphan AS orphan, r.id AS link, type(r) AS type, far.id AS to,
  r.inferred AS inferred, far.level AS level, far.held AS held
