// Duties by their path, in whichever document or in some, by id.
// Parameters: paths (keys), documents, anyDocument (leaves them out), limit
// Columns: id
UNWIND $paths AS path
MATCH (d:Duty {pathKey: path})
WHERE $anyDocument OR d.document IN $documents
WITH DISTINCT d.id AS id ORDER BY id LIMIT $limit
RETURN id
