// How many deadlines pass a filter.
// Parameters: from, to (dates); document, agency with a part in the duty, each with anyDocument and so on to leave it out
// Columns: total
MATCH (x:Deadline)
WHERE x.due >= $from AND x.due <= $to
  AND ($anyDocument OR x.document = $document)
  AND ($anyAgency OR EXISTS { MATCH (d:Duty {id: x.duty})<-[:LEADS|COORDINATES]-(a:Agency) WHERE a.id = $agency })
RETURN count(x) AS total
