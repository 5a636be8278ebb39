// How many nodes there are, of every kind.
// Columns: nodes
MATCH (n)
RETURN count(n) AS nodes
