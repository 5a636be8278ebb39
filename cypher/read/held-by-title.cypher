// What a mention by title alone may mean: the documents that are held and have such a title, or approve what has it.
// Parameters: ids (undated)
// Columns: undated, id
UNWIND $ids AS undated
MATCH (d:Document {titleId: undated})
WHERE d.held
RETURN undated, d.id AS id
ORDER BY undated, id
