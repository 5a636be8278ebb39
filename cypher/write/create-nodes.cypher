// Creates nodes that are known not to exist.
// Parameters: rows, each the properties of a node, its id among them
// Variants: LABEL = Document | Text | Provision | Duty | Deadline | Agency | Citation | Link | Review | Meta
UNWIND $rows AS row
CREATE (n:LABEL)
SET n = row
