// Those of the agencies that no text names any more.
// Parameters: ids
// Columns: id
UNWIND $ids AS id
MATCH (a:Agency {id: id})
WHERE NOT EXISTS { (a)<-[:NAMES]-(:Document) }
RETURN a.id AS id
