// Adds to the number of documents in which an agency has a part in duties that carry a directive out; makes the first one.
// Parameters: rows, of an agency (near), a directive (far) and what to add
// Rows: near, far, documents
UNWIND $rows AS row
MATCH (a:Agency {id: row.near})
MATCH (d:Document {id: row.far})
MERGE (a)-[r:ACTS_UNDER]->(d)
SET r.documents = coalesce(r.documents, 0) + row.documents
