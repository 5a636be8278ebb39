// How many documents are cited but not held.
// Columns: total
MATCH (d:Document {held: false})
RETURN count(d) AS total
