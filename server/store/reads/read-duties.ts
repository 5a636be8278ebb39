import { compareIds } from '../../graph/compare-ids.ts';
import { type Basis, BASES } from '../../graph/lineage.ts';
import type { DutyRecord } from '../../graph/policy-graph.ts';
import { cypher } from '../cypher-library.ts';
import type { Row, Run } from '../engine.ts';
import type { DutyFilter, Page, PageRequest } from '../graph-store.ts';
import { dutyOf } from '../node-properties.ts';
import { kindOf, STANDING_OF, standings } from '../walk.ts';
import { choice, emptyPage, limitOf, pageOf } from './pages.ts';
import { byPlace } from './read-pages.ts';

/** Documents asked about at once while a page is being filled. */
const CHUNK = 50;

/** A document whose duties a list may show; `duties` is how many of them it will, where that is known beforehand. */
interface Scope {
  readonly id: string;
  readonly duties: number;
}

/** What a list of duties is narrowed to, beside the documents it is taken from. */
interface Narrowing {
  readonly agency: string | null;
  readonly leadership: readonly string[] | null;
  readonly directive: string | null;
  readonly bases: readonly Basis[] | null;
  readonly orphans: boolean;
}

/** Duties by document, then in the order of the text. */
export async function readDuties(run: Run, filter: DutyFilter, page: PageRequest): Promise<Page<DutyRecord>> {
  const narrowing = narrowingOf(filter, false);
  return dutiesIn(run, await scopeOf(run, filter, narrowing), narrowing, page);
}

/** Duties with no path but mentions and suggestions. */
export async function readOrphans(run: Run, filter: DutyFilter, page: PageRequest): Promise<Page<DutyRecord>> {
  const narrowing = narrowingOf(filter, true);
  return dutiesIn(run, await scopeOf(run, filter, narrowing), narrowing, page);
}

/** For each document the page of its duties that pass the filter. */
export async function readDutiesOf(
  run: Run,
  documents: readonly string[],
  filter: DutyFilter,
  page: PageRequest,
): Promise<Page<DutyRecord>[]> {
  if (documents.length === 0) return [];
  const narrowing = narrowingOf(filter, false);
  const ids = [...new Set(documents)].filter((id) => !filter.document || filter.document === id);
  const params = await parameters(run, ids, narrowing);
  const after = page.after?.[1] ?? -1;
  const rows = await run(cypher('read/page-of-duties'), {
    ...params,
    rows: ids.map((id) => ({ id, after })),
    limit: limitOf(page),
  });
  const totals = await run(cypher('read/count-duties'), { ...params, ids });
  const totalOf = new Map(totals.map((row) => [row['id'], row['total'] as number]));
  const pages = new Map(
    rows.map((row) => {
      const duties = (row['nodes'] as Row[]).map(dutyOf);
      return [row['id'], pageOf(duties, page, totalOf.get(row['id']) ?? 0, byPlace)];
    }),
  );
  return documents.map((id) => pages.get(id) ?? emptyPage());
}

/** For each directive the page of the duties under it on any of these bases. */
export async function readDutiesUnder(
  run: Run,
  directives: readonly string[],
  bases: readonly Basis[],
  page: PageRequest,
): Promise<Page<DutyRecord>[]> {
  const pages: Page<DutyRecord>[] = [];
  for (const directive of directives) pages.push(await readDuties(run, { directive, bases }, page));
  return pages;
}

/** Duties of some documents that stand under a directive on one of these bases (suggestions apart). */
export async function dutiesStandingUnder(
  run: Run,
  documents: readonly string[],
  directive: string,
  bases: readonly Basis[],
): Promise<string[]> {
  const wanted = bases.map((basis) => STANDING_OF[basis]);
  const groups = await standings(run, documents);
  return groups
    .filter(({ under }) => wanted.some((standing) => under.get(directive)?.has(standing)))
    .flatMap(({ duties }) => duties);
}

async function dutiesIn(
  run: Run,
  scope: readonly Scope[],
  narrowing: Narrowing,
  page: PageRequest,
): Promise<Page<DutyRecord>> {
  const [document = '', order = -1] = page.after ?? [];
  const open = scope.filter(({ id }) => compareIds(id, document as string) >= 0);
  const found: DutyRecord[] = [];
  for (let at = 0; at < open.length && found.length <= page.first;) {
    const chunk = nextChunk(open, at, limitOf(page));
    const params = await parameters(run, chunk, narrowing);
    const rows = chunk.map((id) => ({ id, after: id === document ? order : -1 }));
    for (const row of await run(cypher('read/page-of-duties'), { ...params, rows, limit: limitOf(page) }))
      found.push(...(row['nodes'] as Row[]).map(dutyOf));
    at += chunk.length;
  }
  const inOrder = found.sort((a, b) => compareIds(a.document, b.document) || a.order - b.order);
  return pageOf(inOrder, page, await totalIn(run, scope, narrowing), byPlace);
}

/** As many documents as should fill the page, going by how many duties they have. */
function nextChunk(open: readonly Scope[], at: number, wanted: number): string[] {
  const chunk: string[] = [];
  for (let duties = 0; duties < wanted && chunk.length < CHUNK && at + chunk.length < open.length;) {
    const next = open[at + chunk.length] as Scope;
    chunk.push(next.id);
    duties += next.duties;
  }
  return chunk;
}

async function totalIn(run: Run, scope: readonly Scope[], narrowing: Narrowing): Promise<number> {
  const narrow =
    narrowing.agency !== null || narrowing.leadership !== null || (narrowing.orphans && narrowing.directive !== null);
  if (!narrow) return scope.reduce((total, { duties }) => total + duties, 0);
  let total = 0;
  for (let at = 0; at < scope.length; at += CHUNK) {
    const ids = scope.slice(at, at + CHUNK).map(({ id }) => id);
    const rows = await run(cypher('read/count-duties'), { ...(await parameters(run, ids, narrowing)), ids });
    for (const row of rows) total += row['total'] as number;
  }
  return total;
}

async function scopeOf(run: Run, filter: DutyFilter, narrowing: Narrowing): Promise<Scope[]> {
  const rows = await scopeRows(run, narrowing);
  const scope = rows.map((row) => ({ id: row['id'] as string, duties: row['duties'] as number }));
  return scope.filter(({ id, duties }) => duties > 0 && (!filter.document || id === filter.document));
}

async function scopeRows(run: Run, { agency, directive, bases, orphans }: Narrowing): Promise<Row[]> {
  if (directive !== null) {
    const wanted = kindOf((bases ?? BASES).map((basis) => STANDING_OF[basis]));
    const rows = await run(cypher('read/documents-under'), { ids: [directive] });
    return rows.map((row) => {
      const sizes = row['sizes'] as number[];
      const kinds = row['kinds'] as number[];
      return {
        id: row['id'],
        duties: sizes.reduce((sum, size, at) => ((kinds[at] ?? 0) & wanted ? sum + size : sum), 0),
      };
    });
  }
  if (orphans) return run(cypher('read/documents-with-orphans'));
  if (agency !== null) return run(cypher('read/documents-naming'), { agency });
  return run(cypher('read/documents-with-duties'), choice('jurisdiction', null));
}

async function parameters(run: Run, documents: readonly string[], narrowing: Narrowing) {
  const { agency, leadership, directive, bases, orphans } = narrowing;
  const only = directive === null ? [] : await dutiesStandingUnder(run, documents, directive, bases ?? BASES);
  return {
    agency,
    anyAgency: agency === null,
    leadership: leadership ?? [],
    anyLeadership: leadership === null,
    only,
    anyDuty: directive === null,
    orphans,
  };
}

function narrowingOf(filter: DutyFilter, orphans: boolean): Narrowing {
  return {
    agency: filter.agency ?? null,
    leadership: filter.leadership ?? null,
    directive: filter.directive ?? null,
    bases: filter.bases ?? null,
    orphans,
  };
}
