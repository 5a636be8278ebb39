// What all texts say of a document, or of an agency.
// Parameters: ids
// Columns: id, props
// Variants: LABEL LINK = Document <-[r:DESCRIBES]- | Agency <-[r:NAMES]-
UNWIND $ids AS id
MATCH (n:LABEL {id: id})LINK(:Document)
RETURN n.id AS id, r {.*} AS props
