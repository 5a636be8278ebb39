// How many documents pass a filter.
// Parameters: number, jurisdiction, issuer, level, system, held, each with anyNumber and so on to leave it out
// Columns: total
MATCH (d:Document)
WHERE NOT d.id <= ''
  AND ($anyNumber OR d.numberKey = $number) AND ($anyJurisdiction OR d.jurisdiction = $jurisdiction)
  AND ($anyIssuer OR d.issuer = $issuer) AND ($anyLevel OR d.level = $level) AND ($anySystem OR d.system = $system)
  AND ($anyHeld OR d.held = $held)
RETURN count(d) AS total
