// Creates relationships that are known not to exist, between nodes that do.
// Parameters: rows of near, far (ids) and props
// Variants: NEAR LINK FAR = Document -[r:IMPLEMENTS]-> Document | Document -[r:BASED_ON]-> Document | Document -[r:CITES]-> Document
//   | Document -[r:AMENDS]-> Document | Document -[r:REPLACES]-> Document | Document -[r:REPEALS]-> Document
//   | Duty -[r:IMPLEMENTS]-> Document | Duty -[r:BASED_ON]-> Document | Duty -[r:CITES]-> Document | Duty -[r:PART_OF]-> Document
//   | Duty -[r:AMENDS]-> Document | Duty -[r:REPLACES]-> Document | Duty -[r:REPEALS]-> Document
//   | Duty -[r:IMPLEMENTS]-> Provision | Duty -[r:BASED_ON]-> Provision | Duty -[r:CITES]-> Provision
//   | Provision -[r:PART_OF]-> Document
//   | Duty <-[r:LEADS]- Agency | Duty <-[r:COORDINATES]- Agency | Duty -[r:REPORTS_TO]-> Agency
//   | Document -[r:DESCRIBES]-> Document | Document -[r:NAMES]-> Agency | Document -[r:UNDER]-> Document
//   | Agency -[r:ACTS_UNDER]-> Document | Citation -[r:REFERS_TO]-> Document | Citation -[r:MAY_MEAN]-> Document
UNWIND $rows AS row
MATCH (near:NEAR {id: row.near})
MATCH (far:FAR {id: row.far})
CREATE (near)LINK(far)
SET r = row.props
