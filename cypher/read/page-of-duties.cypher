// A page of the duties of each document, in the order of the text.
// Parameters: rows of id (document) and after (an order); limit; agency, anyAgency, leadership, anyLeadership, only, anyDuty, orphans
//   (each filter as its values and whether to leave it out; `only` are duty ids; `orphans`: those marked as such alone)
// Columns: id, nodes
UNWIND $rows AS row
CALL (row) {
  MATCH (d:Duty {document: row.id})
  WHERE d.order > row.after
    AND ($anyLeadership OR d.leadership IN $leadership)
    AND ($anyDuty OR d.id IN $only)
    AND ($anyAgency OR EXISTS { (d)<-[:LEADS|COORDINATES]-(a:Agency) WHERE a.id = $agency })
    AND (NOT $orphans OR coalesce(d.orphan, false))
  WITH d ORDER BY d.order LIMIT $limit
  RETURN collect(d {.*}) AS nodes
}
RETURN row.id AS id, nodes
