// Creates relationships that are known not to exist, between nodes that do. A property that is null is none.
// Parameters: rows
// Rows: near, far, PROPERTIES
// Properties: id, evidence, documents, stated, via, inferred, rejected, reviewState, reviewReason, reviewBy, reviewAt
// Variants: NEAR LINK FAR = Document -[r:IMPLEMENTS]-> Document | Document -[r:BASED_ON]-> Document | Document -[r:CITES]-> Document
//   | Document -[r:AMENDS]-> Document | Document -[r:REPLACES]-> Document | Document -[r:REPEALS]-> Document
//   | Duty -[r:IMPLEMENTS]-> Document | Duty -[r:BASED_ON]-> Document | Duty -[r:CITES]-> Document | Duty -[r:PART_OF]-> Document
//   | Duty -[r:AMENDS]-> Document | Duty -[r:REPLACES]-> Document | Duty -[r:REPEALS]-> Document
//   | Duty -[r:IMPLEMENTS]-> Provision | Duty -[r:BASED_ON]-> Provision | Duty -[r:CITES]-> Provision
//   | Provision -[r:PART_OF]-> Document
//   | Duty <-[r:LEADS]- Agency | Duty <-[r:COORDINATES]- Agency | Duty -[r:REPORTS_TO]-> Agency
UNWIND $rows AS row
MATCH (near:NEAR {id: row.near})
MATCH (far:FAR {id: row.far})
CREATE (near)LINK {PROPERTIES}(far)
