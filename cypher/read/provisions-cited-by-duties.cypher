// Duties of other documents that are linked to some documents, with the evidence, and where it cites a provision, which.
// Parameters: ids (documents)
// Columns: document, duty, type, inferred, evidence
UNWIND $ids AS id
MATCH (x:Document {id: id})<-[r:IMPLEMENTS|BASED_ON|CITES]-(d:Duty)
WHERE r.rejected IS NULL AND d.document <> id
RETURN id AS document, d.id AS duty, type(r) AS type, r.inferred AS inferred, r.evidence AS evidence
