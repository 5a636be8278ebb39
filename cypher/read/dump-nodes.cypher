// A page of all nodes with a label, by id.
// Parameters: after (an id), limit
// Columns: node
// Variants: LABEL = Document | Text | Provision | Duty | Deadline | Agency | Citation | Link | Review
MATCH (n:LABEL)
WHERE NOT n.id <= $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n {.*} AS node
ORDER BY node.id
