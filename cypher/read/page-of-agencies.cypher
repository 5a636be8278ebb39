// A page of the agencies that pass a filter, by id.
// Parameters: kind, level, jurisdiction, each with anyKind and so on to leave it out; after (an id), limit
// Columns: node
MATCH (a:Agency)
WHERE NOT a.id <= $after
  AND ($anyKind OR a.kind = $kind) AND ($anyLevel OR a.level = $level) AND ($anyJurisdiction OR a.jurisdiction = $jurisdiction)
WITH a ORDER BY a.id LIMIT $limit
RETURN a {.*} AS node
ORDER BY node.id
