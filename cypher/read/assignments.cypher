// The agencies' parts in some duties.
// Parameters: ids (duties)
// Columns: duty, type, agency, props
UNWIND $ids AS id
MATCH (d:Duty {id: id})-[r:LEADS|COORDINATES|REPORTS_TO]-(a:Agency)
RETURN id AS duty, type(r) AS type, a.id AS agency, r {.*} AS props
