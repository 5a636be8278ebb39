// Those of the documents, none of them held, that no text and no link names any more.
// Parameters: ids
// Columns: id
UNWIND $ids AS id
MATCH (d:Document {id: id})
WHERE NOT d.held
  AND NOT EXISTS { (d)<-[:DESCRIBES]-(:Document) }
  AND NOT EXISTS { (d)-[:IMPLEMENTS|BASED_ON|CITES|AMENDS|REPLACES|REPEALS]-() }
RETURN d.id AS id
