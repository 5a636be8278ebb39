// Takes away those of the agencies' parts that no document gives any more.
// Parameters: rows of near (agency), far (directive)
UNWIND $rows AS row
MATCH (a:Agency {id: row.near})-[r:ACTS_UNDER]->(d:Document {id: row.far})
WHERE r.documents <= 0
DELETE r
