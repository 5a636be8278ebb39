// A page of the links that leave (or reach) each node, by id, and how many there are.
// Parameters: ids, types, after (a link id), limit
// Columns: id, total, links (of type, far and props)
// Variants: LABEL LEFT RIGHT = Document - -> | Document <- - | Duty - -> | Duty <- - | Provision - -> | Provision <- - | Agency - -> | Agency <- -
UNWIND $ids AS id
CALL (id) {
  MATCH (n:LABEL {id: id})LEFT[r:IMPLEMENTS|BASED_ON|CITES|AMENDS|REPLACES|REPEALS|PART_OF|LEADS|COORDINATES|REPORTS_TO]RIGHT(far)
  WHERE type(r) IN $types AND r.id > $after
  WITH r, far ORDER BY r.id LIMIT $limit
  RETURN collect({type: type(r), far: far.id, props: r {.*}}) AS links
}
CALL (id) {
  MATCH (n:LABEL {id: id})LEFT[r:IMPLEMENTS|BASED_ON|CITES|AMENDS|REPLACES|REPEALS|PART_OF|LEADS|COORDINATES|REPORTS_TO]RIGHT(far)
  WHERE type(r) IN $types
  RETURN count(r) AS total
}
RETURN id, total, links
