// Every decision that people have made on links, by link.
// Columns: node
MATCH (r:Review)
RETURN r {.*} AS node
ORDER BY node.id
