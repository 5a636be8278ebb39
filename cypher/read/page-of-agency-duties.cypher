// A page of the duties of each agency in one role, by document and order, and how many there are.
// Parameters: ids (agencies), document, order (of the duty that the page starts after), limit
// Columns: id, total, nodes
// Variants: ROLE = LEADS | COORDINATES
UNWIND $ids AS id
CALL (id) {
  MATCH (a:Agency {id: id})-[:ROLE]->(d:Duty)
  WHERE d.document > $document OR (d.document = $document AND d.order > $order)
  WITH d ORDER BY d.document, d.order LIMIT $limit
  RETURN collect(d {.*}) AS nodes
}
CALL (id) {
  MATCH (a:Agency {id: id})-[:ROLE]->(d:Duty)
  RETURN count(d) AS total
}
RETURN id, total, nodes
