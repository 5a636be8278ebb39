// How many links people have reviewed.
// Columns: reviews
MATCH (r:Review)
RETURN count(r) AS reviews
