// The folded words of nodes that a search has found.
// Parameters: ids
// Columns: id, search
// Variants: LABEL = Document | Duty | Agency
UNWIND $ids AS id
MATCH (n:LABEL {id: id})
RETURN n.id AS id, n.search AS search
