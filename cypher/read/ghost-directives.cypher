// Central documents that are cited but not held.
// Columns: id
MATCH (d:Document {level: 'CENTRAL'})
WHERE NOT d.held
RETURN d.id AS id
ORDER BY id
