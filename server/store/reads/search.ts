import type { AgencyRecord, DutyRecord } from '../../graph/policy-graph.ts';
import { cypher } from '../cypher-library.ts';
import type { Engine, Row } from '../engine.ts';
import { foldForSearch } from '../fold-for-search.ts';
import type { Page, PageRequest, SearchKind, SortKey, StoredDocument } from '../graph-store.ts';
import { groupBy } from '../group-by.ts';
import { agencyOf, documentOf, dutyOf } from '../node-properties.ts';
import { compareKeys, emptyPage, pageOfAll } from './pages.ts';

/** Hits of each kind that are ranked; what the engine itself finds less likely than these is not shown. */
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
): Promise<Page<Found>> {
  const words = [...new Set(foldForSearch(text).split(' '))].filter((word) => word !== '');
  if (words.length === 0) return emptyPage();
  const hits: Hit[] = [];
  for (const kind of kinds) {
    const [label] = KINDS[kind];
    const ids = await engine.searchText(label, words.join(' '), SEARCH_WINDOW);
    if (ids.length === 0) continue;
    for (const row of await engine.read(cypher('read/search-texts', label), { ids }))
      hits.push({ kind, id: row['id'] as string, score: scoreOf(row['search'] as string, words) });
  }
  const found = pageOfAll(
    hits.sort((a, b) => compareKeys(keyOf(a), keyOf(b))),
    page,
    keyOf,
  );
  const records = new Map<string, Found>();
  for (const [kind, shown] of groupBy(found.rows, (hit) => hit.kind)) {
    const [label, recordOf] = KINDS[kind];
    const rows = await engine.read(cypher('read/nodes', label), { ids: shown.map(({ id }) => id) });
    for (const row of rows) records.set((row['node'] as Row)['id'] as string, recordOf(row['node'] as Row));
  }
  return { ...found, rows: found.rows.map(({ id }) => records.get(id) as Found) };
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
