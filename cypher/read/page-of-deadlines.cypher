// A page of the deadlines that pass a filter: by date, then those that come again by month and day, then the others; then by id.
// Parameters: from, to (dates); document, agency with a part in the duty, each with anyDocument and so on to leave it out; due, id (of the one that the page starts after), limit
// Columns: node
MATCH (x:Deadline)
WHERE x.due >= $from AND x.due <= $to AND (x.due > $due OR (x.due = $due AND x.id > $id))
  AND ($anyDocument OR x.document = $document)
  AND ($anyAgency OR EXISTS { MATCH (d:Duty {id: x.duty})<-[:LEADS|COORDINATES]-(a:Agency) WHERE a.id = $agency })
WITH x ORDER BY x.due, x.id LIMIT $limit
RETURN x {.*} AS node
ORDER BY node.due, node.id
