// The duties of some documents, and which are marked as orphans.
// Parameters: ids (documents)
// Columns: document, duty, orphan
UNWIND $ids AS id
MATCH (d:Duty {document: id})
RETURN d.document AS document, d.id AS duty, d.orphan AS orphan
