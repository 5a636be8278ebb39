// Adds to the counts that documents carry.
// Parameters: rows of id and what to add to each count
UNWIND $rows AS row
MATCH (d:Document {id: row.id})
SET d.explicit = d.explicit + row.explicit, d.inherited = d.inherited + row.inherited,
  d.legalBasis = d.legalBasis + row.legalBasis, d.inferred = d.inferred + row.inferred,
  d.mention = d.mention + row.mention, d.suggested = d.suggested + row.suggested,
  d.dependants = d.dependants + row.dependants
