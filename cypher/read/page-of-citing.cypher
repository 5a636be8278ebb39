// A page of the citations that lead to each document, by id, and how many there are.
// Parameters: ids (documents), after (a citation id), limit
// Columns: id, total, nodes
UNWIND $ids AS id
CALL (id) {
  MATCH (d:Document {id: id})<-[:REFERS_TO]-(c:Citation)
  WHERE c.id > $after
  WITH c ORDER BY c.id LIMIT $limit
  RETURN collect(c {.*}) AS nodes
}
CALL (id) {
  MATCH (d:Document {id: id})
  RETURN d.citations AS total
}
RETURN id, total, nodes
