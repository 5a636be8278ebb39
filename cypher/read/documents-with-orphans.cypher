// Documents with duties that lead to no directive, and how many each has.
// Columns: id, duties
MATCH (d:Duty {orphan: true})
WITH d.document AS id, count(d) AS duties
RETURN id, duties
ORDER BY id
