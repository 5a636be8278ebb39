// Citations that name a provision of some documents.
// Parameters: ids (documents)
// Columns: document, citing, start, end, pinpoint
UNWIND $ids AS id
MATCH (x:Document {id: id})<-[:REFERS_TO]-(c:Citation)
WHERE c.pinpoint IS NOT NULL
RETURN id AS document, c.document AS citing, c.start AS start, c.end AS end, c.pinpoint AS pinpoint
