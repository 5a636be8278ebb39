// The agencies with a part in duties.
// Parameters: rows of far (a key of the caller's) and id (duty)
// Columns: far, id
UNWIND $rows AS row
MATCH (d:Duty {id: row.id})<-[:LEADS|COORDINATES]-(a:Agency)
RETURN DISTINCT row.far AS far, a.id AS id
