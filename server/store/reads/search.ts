import type { AgencyRecord, DutyRecord } from '../../graph/policy-graph.ts';
import { cypher } from '../cypher-library.ts';
import type { Engine, Row } from '../engine.ts';
import type { PageRequest, SearchKind, SearchPage, SortKey, StoredDocument } from '../graph-store.ts';
import { groupBy } from '../group-by.ts';
import { agencyOf, documentOf, dutyOf } from '../node-properties.ts';
import { type Asked, asked, isNamed } from './asked-for.ts';
import { compareKeys, emptyPage, pageOfAll } from './pages.ts';

/** Hits of each kind that are ranked; where an engine finds more, the answer says that it is bounded. */
const SEARCH_WINDOW = 300;

const KINDS = {
  DOCUMENT: ['Document', documentOf],
  DUTY: ['Duty', dutyOf],
  AGENCY: ['Agency', agencyOf],
} as const;

type Found = StoredDocument | DutyRecord | AgencyRecord;

/**
 * What any of the words is found in, best first. An engine's full text finds the hits; their order is worked out here, so
 * that it is equal on both: what the text names by its own number or path before what only has its words, then the more
 * of the words the better, then the larger their share of the text, then by id.
 */
export async function search(
  engine: Engine,
  text: string,
  kinds: readonly SearchKind[],
  page: PageRequest,
): Promise<SearchPage<Found>> {
  const query = asked(text);
  if (query.words.length === 0) return { ...emptyPage<Found>(), bounded: false };
  const wanted = [...new Set(kinds)];
  const [byPath, ...byWords] = await Promise.all([
    wanted.includes('DUTY') ? dutiesAt(engine, query) : NOTHING,
    ...wanted.map((kind) => hitsOf(engine, kind, query)),
  ]);
  const bounded = [byPath, ...byWords].some((hits) => hits.bounded);
  const named = new Set(byPath.hits.map(({ id }) => id));
  const hits = [...byPath.hits, ...byWords.flatMap((each) => each.hits).filter(({ id }) => !named.has(id))];
  const found = pageOfAll(
    hits.sort((a, b) => compareKeys(keyOf(a), keyOf(b))),
    page,
    keyOf,
  );
  const byKind = [...groupBy(found.rows, (hit) => hit.kind)];
  const records = new Map((await Promise.all(byKind.map(([kind, shown]) => recordsOf(engine, kind, shown)))).flat());
  return { ...found, rows: found.rows.map(({ id }) => records.get(id) as Found), bounded };
}

async function hitsOf(engine: Engine, kind: SearchKind, { words, numbers }: Asked): Promise<Hits> {
  const [label] = KINDS[kind];
  const found = await engine.searchText(label, words.join(' '), SEARCH_WINDOW + 1);
  const hits = found.slice(0, SEARCH_WINDOW).map(({ id, search }) => {
    const named = kind === 'DOCUMENT' && isNamed(id, search, numbers);
    return { kind, id, score: scoreOf(search, words) + (named ? NAMED : 0) };
  });
  return { hits, bounded: found.length > SEARCH_WINDOW };
}

/** The duties at the paths asked for: of the documents whose number is asked for beside them, or of all. */
async function dutiesAt(engine: Engine, query: Asked): Promise<Hits> {
  if (query.paths.length === 0) return NOTHING;
  const { hits } = query.numbers.length === 0 ? NOTHING : await hitsOf(engine, 'DOCUMENT', query);
  const documents = hits.filter(({ score }) => score >= NAMED).map(({ id }) => id);
  const params = {
    paths: query.paths,
    documents,
    anyDocument: documents.length === 0,
    limit: SEARCH_WINDOW + 1,
  };
  const rows = await engine.read(cypher('read/duties-at'), params);
  const found = rows.slice(0, SEARCH_WINDOW).map((row) => ({
    kind: 'DUTY' as const,
    id: row['id'] as string,
    score: 2 * NAMED,
  }));
  return { hits: found, bounded: rows.length > SEARCH_WINDOW };
}

async function recordsOf(engine: Engine, kind: SearchKind, hits: readonly Hit[]): Promise<[string, Found][]> {
  const [label, recordOf] = KINDS[kind];
  const rows = await engine.read(cypher('read/nodes', label), { ids: hits.map(({ id }) => id) });
  return rows.map((row) => [(row['node'] as Row)['id'] as string, recordOf(row['node'] as Row)]);
}

interface Hit {
  readonly kind: SearchKind;
  readonly id: string;
  readonly score: number;
}
interface Hits {
  readonly hits: readonly Hit[];
  readonly bounded: boolean;
}
const NOTHING: Hits = { hits: [], bounded: false };

/** Above every score of words. */
const NAMED = 1_000_000;

function keyOf({ score, id }: Hit): SortKey {
  return [-score, id];
}

/** Words found, and below one the share of the text that they are; in thousandths. */
function scoreOf(text: string, words: readonly string[]): number {
  const own = text.split(' ');
  const found = words.filter((word) => own.includes(word)).length;
  const share = own.filter((word) => words.includes(word)).length / own.length;
  return found * 1000 + Math.floor(share * 999);
}
