// Whether anybody has reviewed a link yet.
// Columns: reviews (0 or 1)
MATCH (r:Review)
WHERE r.id > ''
WITH r LIMIT 1
RETURN count(r) AS reviews
