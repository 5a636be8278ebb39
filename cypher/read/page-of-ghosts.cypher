// A page of the documents cited but not held: by dependants, then citations, then id.
// Parameters: dependants, citations, id (of the ghost that the page starts after), limit
// Columns: node
MATCH (d:Document {held: false})
WHERE d.dependants < $dependants OR (d.dependants = $dependants AND (d.citations < $citations OR (d.citations = $citations AND d.id > $id)))
WITH d ORDER BY d.dependants DESC, d.citations DESC, d.id LIMIT $limit
RETURN d {.*} AS node
ORDER BY node.dependants DESC, node.citations DESC, node.id
