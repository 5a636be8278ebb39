// What an undated mention may mean: the dated documents that are held, or that some text names by its own words.
// Parameters: ids (undated)
// Columns: undated, id
UNWIND $ids AS undated
MATCH (d:Document {undatedId: undated})
WHERE d.dated AND (d.held OR d.settledBy > 0)
RETURN undated, d.id AS id
ORDER BY undated, id
