// Documents whose duties reach one of these documents by any step.
// Parameters: ids
// Columns: document
UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:UNDER]-(p:Document)
RETURN DISTINCT p.id AS document
ORDER BY document
