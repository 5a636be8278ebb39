import { compareIds } from '../../graph/compare-ids.ts';
import type {
  AgencyRecord,
  CitationRecord,
  DutyRecord,
  LinkRecord,
  LinkType,
  ProvisionRecord,
} from '../../graph/policy-graph.ts';
import { cypher } from '../cypher-library.ts';
import type { Row, Run } from '../engine.ts';
import { foldNumber } from '../fold-for-search.ts';
import type {
  AgencyFilter,
  DeadlineFilter,
  DocumentFilter,
  DutyDeadlineRecord,
  Page,
  PageRequest,
  SortKey,
  StoredDocument,
} from '../graph-store.ts';
import { groupBy } from '../group-by.ts';
import { labelOf } from '../link-pattern.ts';
import { linkOf } from '../link-properties.ts';
import {
  agencyOf,
  citationOf,
  deadlineOf,
  documentOf,
  dutyOf,
  LAST_DATE,
  NEVER_DUE,
  provisionOf,
} from '../node-properties.ts';
import { choice, emptyPage, limitOf, pageOf } from './pages.ts';

/** Sorts before every id. */
const FIRST = '';

export async function readDocuments(
  run: Run,
  filter: DocumentFilter,
  page: PageRequest,
): Promise<Page<StoredDocument>> {
  const params = {
    ...choice('number', filter.number && foldNumber(filter.number)),
    ...choice('jurisdiction', filter.jurisdiction),
    ...choice('issuer', filter.issuer),
    ...choice('level', filter.level),
    ...choice('system', filter.system),
    ...choice('held', filter.held),
  };
  return readPage(run, 'documents', params, { after: page.after?.[0] ?? FIRST }, page, documentOf, byId);
}

export async function readAgencies(run: Run, filter: AgencyFilter, page: PageRequest): Promise<Page<AgencyRecord>> {
  const params = {
    ...choice('kind', filter.kind),
    ...choice('level', filter.level),
    ...choice('jurisdiction', filter.jurisdiction),
  };
  return readPage(run, 'agencies', params, { after: page.after?.[0] ?? FIRST }, page, agencyOf, byId);
}

/** Documents cited but not held: by dependants, then citations, then id. */
export async function readGhosts(run: Run, page: PageRequest): Promise<Page<StoredDocument>> {
  const [dependants = Number.MAX_SAFE_INTEGER, citations = Number.MAX_SAFE_INTEGER, id = FIRST] = page.after ?? [];
  const key = (node: Row): SortKey => [node['dependants'] as number, node['citations'] as number, node['id'] as string];
  return readPage(run, 'ghosts', {}, { dependants, citations, id }, page, documentOf, key);
}

export async function readDeadlines(
  run: Run,
  filter: DeadlineFilter,
  page: PageRequest,
): Promise<Page<DutyDeadlineRecord>> {
  const dated = Boolean(filter.from ?? filter.to);
  const params = {
    from: filter.from ?? FIRST,
    to: filter.to ?? (dated ? LAST_DATE : NEVER_DUE),
    ...choice('document', filter.document),
    ...choice('agency', filter.agency),
  };
  const [due = FIRST, id = FIRST] = page.after ?? [];
  const key = (node: Row): SortKey => [node['due'] as string, node['id'] as string];
  const found = await readPage(run, 'deadlines', params, { due, id }, page, (node) => node, key);
  const rows = await run(cypher('read/nodes', 'Duty'), { ids: [...new Set(found.rows.map((node) => node['duty']))] });
  const duties = new Map(rows.map((row) => dutyOf(row['node'] as Row)).map((duty) => [duty.id, duty]));
  return {
    ...found,
    rows: found.rows.map((node) => deadlineOf(duties.get(node['duty'] as string) as DutyRecord, node)),
  };
}

export function readProvisionsOf(
  run: Run,
  documents: readonly string[],
  page: PageRequest,
): Promise<Page<ProvisionRecord>[]> {
  const params = { after: page.after?.[0] ?? -1 };
  return readPages(run, ['read/page-of-parts', 'Provision'], documents, params, page, provisionOf, byOrder);
}

export function readCitationsOf(
  run: Run,
  documents: readonly string[],
  page: PageRequest,
): Promise<Page<CitationRecord>[]> {
  const params = { after: page.after?.[0] ?? -1 };
  return readPages(run, ['read/page-of-parts', 'Citation'], documents, params, page, citationOf, byOrder);
}

export function readCitationsOfTargets(
  run: Run,
  documents: readonly string[],
  page: PageRequest,
): Promise<Page<CitationRecord>[]> {
  const params = { after: page.after?.[0] ?? FIRST };
  return readPages(run, ['read/page-of-citing'], documents, params, page, citationOf, byId);
}

export function readDutiesOfAgencies(
  run: Run,
  agencies: readonly string[],
  role: 'LEADS' | 'COORDINATES',
  page: PageRequest,
): Promise<Page<DutyRecord>[]> {
  const [document = FIRST, order = -1] = page.after ?? [];
  return readPages(run, ['read/page-of-agency-duties', role], agencies, { document, order }, page, dutyOf, byPlace);
}

/** Agencies that lead or coordinate duties that carry each directive out, by id. */
export function readAgenciesUnder(
  run: Run,
  directives: readonly string[],
  page: PageRequest,
): Promise<Page<AgencyRecord>[]> {
  const params = { after: page.after?.[0] ?? FIRST };
  return readPages(run, ['read/page-of-agencies-under'], directives, params, page, agencyOf, byId);
}

/** Links by id. What leaves and what reaches a node are two queries, for each kind of node asked about. */
export async function readLinksOf(
  run: Run,
  nodes: readonly string[],
  direction: 'OUT' | 'IN' | 'BOTH',
  types: readonly LinkType[],
  page: PageRequest,
): Promise<Page<LinkRecord>[]> {
  const found = new Map<string, { links: LinkRecord[]; total: number }>(
    nodes.map((id) => [id, { links: [], total: 0 }]),
  );
  const params = { types, after: page.after?.[0] ?? FIRST, limit: limitOf(page) };
  for (const [label, ids] of groupBy(found.keys(), labelOf)) {
    if (label === 'Citation' || label === 'Link') continue;
    for (const arrow of [
      ['-', '->'],
      ['<-', '-'],
    ] as const) {
      const outwards = arrow[1] === '->';
      if (direction === (outwards ? 'IN' : 'OUT')) continue;
      for (const row of await run(cypher('read/page-of-links', label, ...arrow), { ...params, ids })) {
        const at = found.get(row['id'] as string);
        if (!at) continue;
        at.total += row['total'] as number;
        for (const { type, far, props } of row['links'] as { type: LinkType; far: string; props: Row }[]) {
          const [from, to] = outwards ? [row['id'] as string, far] : [far, row['id'] as string];
          at.links.push(linkOf(from, type, to, props));
        }
      }
    }
  }
  return nodes.map((id) => {
    const { links, total } = found.get(id) as { links: LinkRecord[]; total: number };
    return pageOf(
      links.sort((a, b) => compareIds(a.id, b.id)),
      page,
      total,
      (link) => [link.id],
    );
  });
}

const ROLES: readonly LinkType[] = ['LEADS', 'COORDINATES', 'REPORTS_TO'];

/** Every link of a duty to agencies: leads first, in the order of the text. */
export async function readAssignmentsOf(run: Run, duties: readonly string[]): Promise<LinkRecord[][]> {
  if (duties.length === 0) return [];
  const rows = await run(cypher('read/assignments'), { ids: [...new Set(duties)] });
  const links = groupBy(rows, (row) => row['duty'] as string);
  const place = (link: LinkRecord) => Math.min(...link.evidence.map((each) => each.start));
  return duties.map((duty) =>
    (links.get(duty) ?? [])
      .map((row) => {
        const type = row['type'] as LinkType;
        const [from, to] = type === 'REPORTS_TO' ? [duty, row['agency'] as string] : [row['agency'] as string, duty];
        return linkOf(from, type, to, row['props'] as Row);
      })
      .sort((a, b) => ROLES.indexOf(a.type) - ROLES.indexOf(b.type) || place(a) - place(b) || compareIds(a.id, b.id)),
  );
}

/** The key of a duty in every list of duties: by document, then in the order of the text. */
export function byPlace(duty: { readonly document?: unknown; readonly order?: unknown }): SortKey {
  return [duty.document as string, duty.order as number];
}

const byId = (node: Row): SortKey => [node['id'] as string];
const byOrder = (node: Row): SortKey => [node['order'] as number];

/** A page and the count of the whole, by `read/page-of-NAME` and `read/count-NAME`. */
export async function readPage<T>(
  run: Run,
  name: string,
  filter: Row,
  after: Row,
  page: PageRequest,
  recordOf: (node: Row) => T,
  keyOf: (node: Row) => SortKey,
): Promise<Page<T>> {
  const [rows, [count]] = await Promise.all([
    run(cypher(`read/page-of-${name}`), { ...filter, ...after, limit: limitOf(page) }),
    run(cypher(`read/count-${name}`), filter),
  ]);
  return records(
    pageOf(
      rows.map((row) => row['node'] as Row),
      page,
      Number(count?.['total'] ?? 0),
      keyOf,
    ),
    recordOf,
  );
}

async function readPages<T>(
  run: Run,
  query: readonly [string, ...string[]],
  owners: readonly string[],
  params: Row,
  page: PageRequest,
  recordOf: (node: Row) => T,
  keyOf: (node: Row) => SortKey,
): Promise<Page<T>[]> {
  if (owners.length === 0) return [];
  const rows = await run(cypher(...query), { ...params, ids: [...new Set(owners)], limit: limitOf(page) });
  const pages = new Map(
    rows.map((row) => [
      row['id'],
      records(pageOf(row['nodes'] as Row[], page, row['total'] as number, keyOf), recordOf),
    ]),
  );
  return owners.map((id) => pages.get(id) ?? emptyPage());
}

function records<T>(page: Page<Row>, recordOf: (node: Row) => T): Page<T> {
  return { ...page, rows: page.rows.map(recordOf) };
}
