// The steps that leave documents: what they implement and rest on. Rejected links are not walked.
// Parameters: ids
// Columns: link, type, from, to, inferred, level, held (of the document that the link leads to)
UNWIND $ids AS id
MATCH (d:Document {id: id})-[r:IMPLEMENTS|BASED_ON]->(far:Document)
WHERE r.rejected IS NULL
RETURN r.id AS link, type(r) AS type, d.id AS from, far.id AS to, r.inferred AS inferred, far.level AS level, far.held AS held
