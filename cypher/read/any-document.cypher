// Whether the graph holds any document.
// Columns: documents (0 or 1)
MATCH (d:Document)
WHERE NOT d.id <= ''
WITH d LIMIT 1
RETURN count(d) AS documents
