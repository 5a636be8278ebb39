// Every link that leaves the provisions of a document.
// Parameters: document
// Columns: near (the provision), type, far, props
MATCH (p:Provision {document: $document})-[r:PART_OF]->(far:Document)
RETURN p.id AS near, type(r) AS type, far.id AS far, r {.*} AS props
