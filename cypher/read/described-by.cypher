// What one document's text says of others, and of the agencies it names.
// Parameters: document
// Columns: far, props
// Variants: LINK FAR = -[r:DESCRIBES]-> Document | -[r:NAMES]-> Agency
MATCH (d:Document {id: $document})LINK(far:FAR)
RETURN far.id AS far, r {.*} AS props
