// What belongs to some documents.
// Parameters: ids (documents)
// Columns: node
// Variants: LABEL = Provision | Duty | Deadline | Citation
UNWIND $ids AS id
MATCH (n:LABEL {document: id})
RETURN n {.*} AS node
