// What belongs to a document.
// Parameters: document
// Columns: node
// Variants: LABEL = Provision | Duty | Deadline | Citation
MATCH (n:LABEL {document: $document})
RETURN n {.*} AS node
