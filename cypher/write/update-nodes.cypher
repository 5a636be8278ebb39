// Sets properties of existing nodes; a null takes the property away, what a row does not name stays.
// Parameters: rows, each an id and the properties to set
// Variants: LABEL = Document | Text | Provision | Duty | Deadline | Agency | Citation | Link | Review | Meta
UNWIND $rows AS row
MATCH (n:LABEL {id: row.id})
SET n += row
