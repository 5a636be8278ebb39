// The ids of the provisions of some documents that hold duties.
// Parameters: ids (documents)
// Columns: document, provision
UNWIND $ids AS id
MATCH (d:Duty {document: id})
WITH DISTINCT d.document AS document, d.provision AS provision
RETURN document, provision
ORDER BY document, provision
