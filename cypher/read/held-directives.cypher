// Central documents whose text is held.
// Columns: id
MATCH (d:Document {level: 'CENTRAL'})
WHERE d.held
RETURN d.id AS id
ORDER BY id
