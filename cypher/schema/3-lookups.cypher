// The properties, beside ids, by which the reads find their first nodes.
// Variants: LABEL PROPERTY = Document undatedId | Document titleId | Document numberKey | Document level | Document held | Document duties
//   | Provision document | Duty document | Duty pathKey | Duty orphan | Citation document | Citation lookup | Deadline document | Deadline due
CREATE INDEX LABEL_PROPERTY IF NOT EXISTS FOR (n:LABEL) ON (n.PROPERTY)
