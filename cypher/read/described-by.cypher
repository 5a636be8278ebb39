// What the texts of some documents say of others, and of the agencies they name.
// Parameters: ids (documents)
// Columns: near, far, props
// Variants: LINK FAR = -[r:DESCRIBES]-> Document | -[r:NAMES]-> Agency
UNWIND $ids AS id
MATCH (d:Document {id: id})LINK(far:FAR)
RETURN d.id AS near, far.id AS far, r {.*} AS props
