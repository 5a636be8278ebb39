// Every held document with what its title id is made of.
// Columns: id, type, title, jurisdiction
MATCH (d:Document {held: true})
RETURN d.id AS id, d.type AS type, d.title AS title, d.jurisdiction AS jurisdiction
ORDER BY id
