// What the duties of some documents stand under, as last derived.
// Parameters: ids
// Columns: document, far, props
UNWIND $ids AS id
MATCH (d:Document {id: id})-[r:UNDER]->(far:Document)
RETURN d.id AS document, far.id AS far, r {.*} AS props
