// The first steps of every duty of some documents. Rejected links are not walked.
// Parameters: ids (documents)
// Columns: document, duty, link, type, to, inferred, level, held (of the document that the link leads to)
UNWIND $ids AS id
MATCH (d:Duty {document: id})-[r:IMPLEMENTS|BASED_ON|CITES|PART_OF]->(far:Document)
WHERE r.rejected IS NULL
RETURN d.document AS document, d.id AS duty, r.id AS link, type(r) AS type, far.id AS to, r.inferred AS inferred,
  far.level AS level, far.held AS held
