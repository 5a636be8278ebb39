// Documents with a citation that was looked up under one of these undated ids.
// Parameters: ids (undated)
// Columns: document
UNWIND $ids AS undated
MATCH (c:Citation {lookup: undated})
RETURN DISTINCT c.document AS document
ORDER BY document
