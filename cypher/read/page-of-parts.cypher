// A page of what belongs to each document, in the order of the text, and how many there are.
// Parameters: ids (documents), after (an order), limit
// Columns: id, total, nodes
// Variants: LABEL = Provision | Citation
UNWIND $ids AS id
CALL (id) {
  MATCH (n:LABEL {document: id})
  WHERE n.order > $after
  WITH n ORDER BY n.order LIMIT $limit
  RETURN collect(n {.*}) AS nodes
}
CALL (id) {
  MATCH (n:LABEL {document: id})
  RETURN count(n) AS total
}
RETURN id, total, nodes
