// Duties of other documents that are linked to provisions of some documents themselves.
// Parameters: ids (documents)
// Columns: document, provision, duty, type, inferred
UNWIND $ids AS id
MATCH (p:Provision {document: id})<-[r:IMPLEMENTS|BASED_ON|CITES]-(d:Duty)
WHERE r.rejected IS NULL AND d.document <> id
RETURN id AS document, p.id AS provision, d.id AS duty, type(r) AS type, r.inferred AS inferred
