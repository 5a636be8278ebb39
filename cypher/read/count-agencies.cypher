// How many agencies pass a filter.
// Parameters: kind, level, jurisdiction, each with anyKind and so on to leave it out
// Columns: total
MATCH (a:Agency)
WHERE NOT a.id <= ''
  AND ($anyKind OR a.kind = $kind) AND ($anyLevel OR a.level = $level) AND ($anyJurisdiction OR a.jurisdiction = $jurisdiction)
RETURN count(a) AS total
