// Takes the one write lock: a second writer waits here until the first has committed.
// Parameters: id, at (a number that differs each time)
MERGE (m:Meta {id: $id})
SET m.turn = $at
