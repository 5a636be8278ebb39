// The documents under each undated id, dated or not.
// Parameters: ids (undated)
// Columns: undated, id
UNWIND $ids AS undated
MATCH (d:Document {undatedId: undated})
RETURN undated, d.id AS id
ORDER BY undated, id
