// Nodes by id; no row where nothing has that id.
// Parameters: ids
// Columns: node
// Variants: LABEL = Document | Text | Provision | Duty | Deadline | Agency | Citation | Link | Review | Meta
UNWIND $ids AS id
MATCH (n:LABEL {id: id})
RETURN n {.*} AS node
