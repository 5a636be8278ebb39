// How many central documents pass a filter.
// Parameters: system of the directive; held; of (ids to choose from); document, jurisdiction, level of plans with duties under it; each
//   with anySystem and so on to leave it out, anyPlan where neither jurisdiction nor level is asked
// Columns: total
MATCH (d:Document)
WHERE d.level = 'CENTRAL'
  AND ($anySystem OR d.system = $system)
  AND ($anyHeld OR d.held = $held)
  AND ($anyOf OR d.id IN $of)
  AND ($anyDocument OR EXISTS { (d)<-[u:UNDER]-(p:Document) WHERE p.id = $document AND u.dependants + u.mention > 0 })
  AND ($anyPlan OR EXISTS { (d)<-[u:UNDER]-(p:Document) WHERE u.dependants + u.mention > 0
    AND ($anyJurisdiction OR p.jurisdiction = $jurisdiction) AND ($anyLevel OR p.level = $level) })
RETURN count(d) AS total
