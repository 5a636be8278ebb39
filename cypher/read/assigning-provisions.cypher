// The provisions of some documents that hold duties.
// Parameters: ids (documents)
// Columns: document, node
UNWIND $ids AS id
MATCH (d:Duty {document: id})
WITH DISTINCT d.document AS document, d.provision AS provision
MATCH (p:Provision {id: provision})
RETURN document, p {.*} AS node
ORDER BY document, node.order
