// Creates relationships of the store's own that are known not to exist, between nodes that do: what texts say of documents
// and agencies, where citations lead, and what is derived. A property that is null is none.
// Parameters: rows
// Rows: near, far, PROPERTIES
// Variants: NEAR LINK FAR PROPERTIES = Document -[r:DESCRIBES]-> Document record,settled
//   | Document -[r:NAMES]-> Agency name,kind,level,jurisdiction,leads,coordinates
//   | Document -[r:UNDER]-> Document explicit,inherited,legalBasis,inferred,mention,suggested,dependants,kinds,sizes,agencies
//   | Agency -[r:ACTS_UNDER]-> Document documents
//   | Citation -[r:REFERS_TO]-> Document | Citation -[r:MAY_MEAN]-> Document
UNWIND $rows AS row
MATCH (near:NEAR {id: row.near})
MATCH (far:FAR {id: row.far})
CREATE (near)LINK {PROPERTIES}(far)
