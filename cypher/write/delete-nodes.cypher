// Deletes nodes with every relationship they have.
// Parameters: ids
// Variants: LABEL = Document | Text | Provision | Duty | Deadline | Agency | Citation | Link | Review | Meta
UNWIND $ids AS id
MATCH (n:LABEL {id: id})
DETACH DELETE n
