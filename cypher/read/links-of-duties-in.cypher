// Every link of the duties of some documents.
// Parameters: ids (documents)
// Columns: near (the duty), type, far, props
UNWIND $ids AS id
MATCH (d:Duty {document: id})-[r:IMPLEMENTS|BASED_ON|CITES|AMENDS|REPLACES|REPEALS|PART_OF|LEADS|COORDINATES|REPORTS_TO]-(far)
RETURN d.id AS near, type(r) AS type, far.id AS far, r {.*} AS props
