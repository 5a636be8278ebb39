import type { AgencyRecord, DutyRecord } from '../../graph/policy-graph.ts';
import { cypher } from '../cypher-library.ts';
import type { Engine, Row } from '../engine.ts';
import { foldForSearch } from '../fold-for-search.ts';
import type { PageRequest, SearchKind, SearchPage, SortKey, StoredDocument } from '../graph-store.ts';
import { groupBy } from '../group-by.ts';
import { agencyOf, documentOf, dutyOf } from '../node-properties.ts';
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
 * that it is equal on both: the more of the words the better, then the larger their share of the text, then by id.
 */
export async function search(
  engine: Engine,
  text: string,
  kinds: readonly SearchKind[],
  page: PageRequest,
): Promise<SearchPage<Found>> {
  const words = [...new Set(foldForSearch(text).split(' '))].filter((word) => word !== '');
  if (words.length === 0) return { ...emptyPage<Found>(), bounded: false };
  const ranked = await Promise.all([...new Set(kinds)].map((kind) => hitsOf(engine, kind, words)));
  const bounded = ranked.some((hits) => hits.bounded);
  const found = pageOfAll(
    ranked.flatMap(({ hits }) => hits).sort((a, b) => compareKeys(keyOf(a), keyOf(b))),
    page,
    keyOf,
  );
  const byKind = [...groupBy(found.rows, (hit) => hit.kind)];
  const records = new Map((await Promise.all(byKind.map(([kind, shown]) => recordsOf(engine, kind, shown)))).flat());
  return { ...found, rows: found.rows.map(({ id }) => records.get(id) as Found), bounded };
}

async function hitsOf(
  engine: Engine,
  kind: SearchKind,
  words: readonly string[],
): Promise<{ hits: Hit[]; bounded: boolean }> {
  const [label] = KINDS[kind];
  const found = await engine.searchText(label, words.join(' '), SEARCH_WINDOW + 1);
  const ids = found.slice(0, SEARCH_WINDOW);
  if (ids.length === 0) return { hits: [], bounded: false };
  const rows = await engine.read(cypher('read/search-texts', label), { ids });
  const hits = rows.map((row) => ({ kind, id: row['id'] as string, score: scoreOf(row['search'] as string, words) }));
  return { hits, bounded: found.length > ids.length };
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
