// The agencies with a part in the duties of documents.
// Parameters: rows of far (a key of the caller's) and id (document)
// Columns: far, id
UNWIND $rows AS row
MATCH (d:Document {id: row.id})-[r:NAMES]->(a:Agency)
WHERE r.leads + r.coordinates > 0
RETURN DISTINCT row.far AS far, a.id AS id
