import { compareIds } from '../../graph/compare-ids.ts';
import type { AgencyRecord, DutyRecord } from '../../graph/policy-graph.ts';
import { cypher } from '../cypher-library.ts';
import type { Engine, Row } from '../engine.ts';
import { foldForSearch } from '../fold-for-search.ts';
import type { Page, PageRequest, SearchKind, StoredDocument } from '../graph-store.ts';
import { agencyOf, documentOf, dutyOf } from '../node-properties.ts';
import { compareKeys, emptyPage, pageOfAll } from './pages.ts';

/** Hits of each kind that are ranked; what the engine itself finds less likely than these is not shown. */
export const SEARCH_WINDOW = 1000;

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
  const hits: { node: Row; record: Found; score: number }[] = [];
  for (const kind of kinds) {
    const [label, recordOf] = KINDS[kind];
    const ids = await engine.searchText(label, words.join(' '), SEARCH_WINDOW);
    if (ids.length === 0) continue;
    for (const row of await engine.read(cypher('read/nodes', label), { ids })) {
      const node = row['node'] as Row;
      hits.push({ node, record: recordOf(node), score: scoreOf(node['search'] as string, words) });
    }
  }
  const keyOf = (hit: (typeof hits)[number]) => [-hit.score, hit.node['id'] as string];
  hits.sort((a, b) => compareKeys(keyOf(a), keyOf(b)) || compareIds(a.record.id, b.record.id));
  const found = pageOfAll(hits, page, keyOf);
  return { ...found, rows: found.rows.map(({ record }) => record) };
}

/** Words found, and below one the share of the text that they are; in thousandths. */
function scoreOf(text: string, words: readonly string[]): number {
  const own = text.split(' ');
  const found = words.filter((word) => own.includes(word)).length;
  const share = own.filter((word) => words.includes(word)).length / own.length;
  return found * 1000 + Math.floor(share * 999);
}
