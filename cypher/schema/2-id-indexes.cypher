// The embedded engine needs an index beside the constraint; Neo4j has one by then and leaves this without effect.
// Variants: LABEL = Document | Text | Provision | Duty | Deadline | Agency | Citation | Link | Review | Meta
CREATE INDEX LABEL_id_index IF NOT EXISTS FOR (n:LABEL) ON (n.id)
