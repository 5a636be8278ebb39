// The counts that documents carry.
// Parameters: ids
// Columns: id, counts
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id, d {.explicit, .inherited, .legalBasis, .inferred, .mention, .suggested, .dependants, .held} AS counts
