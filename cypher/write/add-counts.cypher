// Adds to the counts that documents carry.
// Parameters: rows, of what to add to each count
// Rows: id, explicit, inherited, legalBasis, inferred, mention, suggested, dependants
UNWIND $rows AS row
MATCH (d:Document {id: row.id})
SET d += {explicit: d.explicit + row.explicit, inherited: d.inherited + row.inherited,
  legalBasis: d.legalBasis + row.legalBasis, inferred: d.inferred + row.inferred,
  mention: d.mention + row.mention, suggested: d.suggested + row.suggested,
  dependants: d.dependants + row.dependants}
