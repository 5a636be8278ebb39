import { type Engine, type Params } from '../../store/engine.ts';
import { foldForSearch } from '../../store/fold-for-search.ts';

/** One question as other tools send it, and the same asked of the engine by hand, with nothing in between. */
export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: readonly Params[];
  readonly byHand: (engine: Engine, variables: Params) => Promise<unknown>;
}

/** What the questions are about: a few hundred of each, so that no answer is asked for over and over. */
export interface Subjects {
  readonly duties: readonly string[];
  readonly documents: readonly string[];
  readonly texts: readonly string[];
}

/** The queries of docs/api.md that tools send most, word for word. */
export function questions({ duties, documents, texts }: Subjects): Question[] {
  return [
    { name: 'Trace', query: TRACE, variables: duties.map((id) => ({ id })), byHand: trace },
    { name: 'Audit', query: AUDIT, variables: [{}], byHand: audit },
    { name: 'Find', query: FIND, variables: texts.map((text) => ({ text })), byHand: find },
    { name: 'Matrix', query: MATRIX, variables: documents.map((document) => ({ document })), byHand: matrix },
  ];
}

const TRACE = `query Trace($id: ID!) { duty(id: $id) { path text leads { name } coordinators { name } lineage { totalCount bounded
  paths { basis directive { number issuedOn issuer { name } } sentence(language: VI)
    steps { type from { __typename id } to { __typename id } evidence { start end quote document { number } } } }
  deadEnds { basis reason document { number } } } } }`;

const AUDIT = `query Audit { coverage(first: 100) { totalCount nodes { status reach directive { number held } counts { explicit inherited legalBasis
  inferred mention suggested } agencies(first: 5) { totalCount nodes { name } } } } orphans(first: 1) { totalCount } }`;

const MATRIX = `query Matrix($document: ID!) { responsibilities(filter: { document: $document }) { agencies { id name kind } directives { id number }
  cells { agency { id } directive { id } basis leads coordinates } } }`;

const FIND = `query Find($text: String!) { search(text: $text, first: 10) { totalCount nodes { __typename ... on Document { number title }
  ... on Duty { path text } ... on Agency { name } } } }`;

function trace(engine: Engine, { id }: Params): Promise<unknown> {
  const text = `MATCH (d:Duty {id: $id})
    CALL (d) { MATCH (d)<-[r:LEADS|COORDINATES]-(a:Agency) RETURN collect([type(r), a.name]) AS parts }
    CALL (d) {
      MATCH (d)-[f:IMPLEMENTS|BASED_ON|CITES|PART_OF]->(x:Document)
      MATCH p = (x)-[:IMPLEMENTS*0..7]->(c:Document)
      WHERE c.level = 'CENTRAL'
      OPTIONAL MATCH (i:Agency {id: c.issuer})
      RETURN collect({first: type(f), said: f.evidence, evidence: [r IN relationships(p) | r.evidence],
        ids: [n IN nodes(p) | n.id], numbers: [n IN nodes(p) | n.number], types: [n IN nodes(p) | n.type],
        issued: c.issuedOn, issuer: CASE WHEN i IS NULL THEN null ELSE i.name END}) AS paths
    }
    RETURN d.path AS path, d.text AS text, parts, paths`;
  return engine.read({ name: 'trace by hand', text }, { id });
}

/** Counts and the ends of ACTS_UNDER are kept with the graph; by hand they are read as they stand. */
function audit(engine: Engine): Promise<unknown> {
  const text = `MATCH (d:Document {level: 'CENTRAL'})
    WITH d ORDER BY d.dependants DESC, d.id LIMIT 100
    CALL (d) { MATCH (d)<-[:ACTS_UNDER]-(a:Agency) RETURN count(a) AS agencies }
    CALL (d) { MATCH (d)<-[:ACTS_UNDER]-(a:Agency) WITH a ORDER BY a.id LIMIT 5 RETURN collect(a.name) AS names }
    RETURN d.number AS number, d.held AS held, d.explicit AS explicit, d.inherited AS inherited, d.legalBasis AS legalBasis,
      d.inferred AS inferred, d.mention AS mention, d.suggested AS suggested, agencies, names`;
  const total = `MATCH (d:Document {level: 'CENTRAL'}) RETURN count(d) AS total`;
  const orphans = `MATCH (d:Duty {orphan: true}) RETURN count(d) AS total`;
  const assigning = `MATCH (x:Document {level: 'CENTRAL'}) WHERE x.held
    MATCH (d:Duty {document: x.id})
    WITH DISTINCT x.id AS id, d.provision AS provision
    RETURN id, count(provision) AS assigning`;
  const named = `MATCH (x:Document {level: 'CENTRAL'}) WHERE x.held
    MATCH (x)<-[:REFERS_TO]-(c:Citation)
    WHERE c.pinpoint IS NOT NULL
    RETURN x.id AS id, c.pinpoint AS pinpoint`;
  return Promise.all(
    [text, total, orphans, assigning, named].map((each) => engine.read({ name: 'audit by hand', text: each })),
  );
}

function find(engine: Engine, { text }: Params): Promise<unknown> {
  const words = foldForSearch(text as string);
  return Promise.all(
    ['Document', 'Duty', 'Agency'].map(async (label) => {
      const hits = await engine.searchText(label, words, 300);
      const nodes = `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n {.*} AS node`;
      return engine.read(
        { name: `find ${label} by hand`, text: nodes },
        { ids: hits.slice(0, 10).map(({ id }) => id) },
      );
    }),
  );
}

function matrix(engine: Engine, { document }: Params): Promise<unknown> {
  const text = `MATCH (d:Duty {document: $document})<-[r:LEADS|COORDINATES]-(a:Agency)
    MATCH (d)-[f:IMPLEMENTS|BASED_ON|CITES|PART_OF]->(x:Document)
    MATCH (x)-[:IMPLEMENTS*0..7]->(c:Document)
    WHERE c.level = 'CENTRAL'
    WITH a, c, type(f) AS first, type(r) AS role, count(DISTINCT d) AS duties
    RETURN a.id AS agency, a.name AS name, a.kind AS kind, c.id AS directive, c.number AS number, first, role, duties`;
  return engine.read({ name: 'matrix by hand', text }, { document });
}
