// A page of the agencies with a part in duties that carry each directive out, by id, and how many there are.
// Parameters: ids (directives), after (an agency id), limit
// Columns: id, total, nodes
UNWIND $ids AS id
CALL (id) {
  MATCH (d:Document {id: id})<-[:ACTS_UNDER]-(a:Agency)
  WHERE a.id > $after
  WITH a ORDER BY a.id LIMIT $limit
  RETURN collect(a {.*}) AS nodes
}
CALL (id) {
  MATCH (d:Document {id: id})<-[:ACTS_UNDER]-(a:Agency)
  RETURN count(a) AS total
}
RETURN id, total, nodes
