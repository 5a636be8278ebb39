// How many duties of each document pass a filter; parameters as in page-of-duties.
// Parameters: ids (documents); agency, anyAgency, leadership, anyLeadership, only, anyDuty, orphans
// Columns: id, total
UNWIND $ids AS id
CALL (id) {
  MATCH (d:Duty {document: id})
  WHERE ($anyLeadership OR d.leadership IN $leadership)
    AND ($anyDuty OR d.id IN $only)
    AND ($anyAgency OR EXISTS { (d)<-[:LEADS|COORDINATES]-(a:Agency) WHERE a.id = $agency })
    AND (NOT $orphans OR coalesce(d.orphan, false))
  RETURN count(d) AS total
}
RETURN id, total
