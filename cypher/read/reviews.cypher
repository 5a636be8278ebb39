// The decisions that people have made on links, by link.
// Parameters: after (link that they start after)
// Columns: node
MATCH (r:Review)
WHERE r.id > $after
RETURN r {.*} AS node
ORDER BY node.id
