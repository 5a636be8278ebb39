// Adds to the number of citations that documents carry.
// Parameters: rows of id, citations
UNWIND $rows AS row
MATCH (d:Document {id: row.id})
SET d.citations = d.citations + row.citations
