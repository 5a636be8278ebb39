// A page of the central documents that pass a filter: most duties under them first, then id.
// Parameters: system of the directive; held; of (ids to choose from); document, jurisdiction, level of plans with duties under it; each
//   with anySystem and so on to leave it out, anyPlan where neither jurisdiction nor level is asked; dependants, id (of the one that the page starts after), limit
// Columns: node
MATCH (d:Document {level: 'CENTRAL'})
WHERE (d.dependants < $dependants OR (d.dependants = $dependants AND d.id > $id))
  AND ($anySystem OR d.system = $system)
  AND ($anyHeld OR d.held = $held)
  AND ($anyOf OR d.id IN $of)
  AND ($anyDocument OR EXISTS { (d)<-[u:UNDER]-(p:Document) WHERE p.id = $document AND u.dependants + u.mention > 0 })
  AND ($anyPlan OR EXISTS { (d)<-[u:UNDER]-(p:Document) WHERE u.dependants + u.mention > 0
    AND ($anyJurisdiction OR p.jurisdiction = $jurisdiction) AND ($anyLevel OR p.level = $level) })
WITH d ORDER BY d.dependants DESC, d.id LIMIT $limit
RETURN d {.*} AS node
ORDER BY node.dependants DESC, node.id
