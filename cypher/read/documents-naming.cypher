// Documents with duties that an agency leads or coordinates.
// Parameters: agency
// Columns: id, duties
MATCH (a:Agency {id: $agency})<-[r:NAMES]-(d:Document)
WHERE r.leads + r.coordinates > 0
RETURN d.id AS id, d.duties AS duties
ORDER BY id
