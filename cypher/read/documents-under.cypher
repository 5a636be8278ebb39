// Documents with duties under each of some documents: how many duties there are of each kind of standing.
// Parameters: ids
// Columns: far, id, duties (all of the document), covering, kinds, sizes
UNWIND $ids AS far
MATCH (x:Document {id: far})<-[r:UNDER]-(d:Document)
RETURN far, d.id AS id, d.duties AS duties, r.explicit + r.inherited + r.inferred AS covering,
  r.kinds AS kinds, r.sizes AS sizes
ORDER BY far, id
