// Who leads and who coordinates the duties of some documents.
// Parameters: ids (documents), agency, anyAgency
// Columns: duty, agency, type
UNWIND $ids AS id
MATCH (d:Duty {document: id})<-[r:LEADS|COORDINATES]-(a:Agency)
WHERE $anyAgency OR a.id = $agency
RETURN d.id AS duty, a.id AS agency, type(r) AS type
