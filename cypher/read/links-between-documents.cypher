// The links that leave documents for other documents.
// Parameters: ids
// Columns: from, type, to, props
UNWIND $ids AS id
MATCH (d:Document {id: id})-[r:IMPLEMENTS|BASED_ON|CITES|AMENDS|REPLACES|REPEALS]->(far:Document)
RETURN d.id AS from, type(r) AS type, far.id AS to, r {.*} AS props
