// Documents that assign work, and how many duties each has.
// Parameters: jurisdiction, anyJurisdiction
// Columns: id, duties
MATCH (d:Document)
WHERE NOT d.duties <= 0 AND ($anyJurisdiction OR d.jurisdiction = $jurisdiction)
RETURN d.id AS id, d.duties AS duties
ORDER BY id
