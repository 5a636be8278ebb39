// Every node has the id that API.md gives it, once. On Neo4j the constraint brings its index.
// Variants: LABEL = Document | Text | Provision | Duty | Deadline | Agency | Citation | Link | Review | Meta
CREATE CONSTRAINT LABEL_id IF NOT EXISTS FOR (n:LABEL) REQUIRE n.id IS UNIQUE
