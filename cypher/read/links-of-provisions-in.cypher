// Every link that leaves the provisions of some documents.
// Parameters: ids (documents)
// Columns: near (the provision), type, far, props
UNWIND $ids AS id
MATCH (p:Provision {document: id})-[r:PART_OF]->(far:Document)
RETURN p.id AS near, type(r) AS type, far.id AS far, r {.*} AS props
