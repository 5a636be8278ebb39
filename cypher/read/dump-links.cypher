// Every relationship that leaves some nodes.
// Parameters: ids
// Columns: from, type, to, props
// Variants: LABEL = Document | Provision | Duty | Agency | Citation
UNWIND $ids AS id
MATCH (n:LABEL {id: id})-[r]->(far)
RETURN n.id AS from, type(r) AS type, far.id AS to, r {.*} AS props
ORDER BY from, type, to
