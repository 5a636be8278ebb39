// Every link of the duties of a document.
// Parameters: document
// Columns: near (the duty), type, far, props
MATCH (d:Duty {document: $document})-[r:IMPLEMENTS|BASED_ON|CITES|AMENDS|REPLACES|REPEALS|PART_OF|LEADS|COORDINATES|REPORTS_TO]-(far)
RETURN d.id AS near, type(r) AS type, far.id AS far, r {.*} AS props
