// A page of the documents that pass a filter, by id.
// Parameters: number, jurisdiction, issuer, level, system, held, each with anyNumber and so on to leave it out; after (an id), limit
// Columns: node
MATCH (d:Document)
WHERE NOT d.id <= $after
  AND ($anyNumber OR d.numberKey = $number) AND ($anyJurisdiction OR d.jurisdiction = $jurisdiction)
  AND ($anyIssuer OR d.issuer = $issuer) AND ($anyLevel OR d.level = $level) AND ($anySystem OR d.system = $system)
  AND ($anyHeld OR d.held = $held)
WITH d ORDER BY d.id LIMIT $limit
RETURN d {.*} AS node
ORDER BY node.id
