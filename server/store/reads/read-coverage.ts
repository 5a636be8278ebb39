import { coverageStatus, type CoverageStatus, NO_DUTIES } from '../../graph/coverage.ts';
import type { CoverageCounts } from '../../graph/lineage.ts';
import { cypher } from '../cypher-library.ts';
import type { Row, Run } from '../engine.ts';
import type {
  CoverageFilter,
  Page,
  PageRequest,
  ProvisionCoverageRecord,
  SortKey,
  StoredDocument,
} from '../graph-store.ts';
import { groupBy } from '../group-by.ts';
import { documentOf } from '../node-properties.ts';
import { readCounts } from './read-lineage.ts';
import { choice, compareKeys, pageOfAll } from './pages.ts';
import { readPage } from './read-pages.ts';
import { provisionCoverage, provisionTotals } from './provision-coverage.ts';

/** Central documents: most duties under them first, then id. */
export async function readDirectives(
  run: Run,
  filter: CoverageFilter,
  page: PageRequest,
): Promise<Page<StoredDocument>> {
  const narrow = await narrowedByStatus(run, filter.status ?? null);
  const params = {
    ...choice('system', filter.system),
    ...choice('document', filter.document),
    ...choice('jurisdiction', filter.jurisdiction),
    ...choice('level', filter.level),
    anyPlan: !filter.jurisdiction && !filter.level,
    ...narrow,
  };
  const [dependants = Number.MAX_SAFE_INTEGER, id = ''] = page.after ?? [];
  const key = (node: Row): SortKey => [node['dependants'] as number, node['id'] as string];
  return readPage(run, 'directives', params, { dependants, id }, page, documentOf, key);
}

export async function readCoverageCounts(run: Run, directives: readonly string[]): Promise<CoverageCounts[]> {
  const counts = await readCounts(run, directives);
  return directives.map((id) => {
    const stored = counts.get(id) as CoverageCounts | undefined;
    if (!stored) return NO_DUTIES;
    const { explicit, inherited, legalBasis, inferred, mention, suggested } = stored;
    return { explicit, inherited, legalBasis, inferred, mention, suggested };
  });
}

export async function readCoverageStatuses(run: Run, directives: readonly string[]): Promise<CoverageStatus[]> {
  const [counts, totals] = await Promise.all([readCounts(run, directives), provisionTotals(run, directives)]);
  return directives.map((id) => {
    const { assigning, covered } = totals.get(id) ?? { assigning: 0, covered: 0 };
    return coverageStatus(counts.get(id)?.['held'] === true, assigning, covered);
  });
}

/** A directive's own provisions that assign work, in the order of the text. */
export async function readProvisionsUnder(
  run: Run,
  directives: readonly string[],
  page: PageRequest,
): Promise<Page<ProvisionCoverageRecord>[]> {
  const provisions = await provisionCoverage(run, [...new Set(directives)]);
  return directives.map((id) => pageOfAll(provisions.get(id) ?? [], page, ({ provision }) => [provision.order]));
}

/** Documents with duties that carry each directive out, by id. */
export async function readPlansUnder(
  run: Run,
  directives: readonly string[],
  page: PageRequest,
): Promise<Page<StoredDocument>[]> {
  const rows = await coveringDocuments(run, directives);
  const pages = directives.map((directive) =>
    pageOfAll(rows.get(directive) ?? [], page, (row): SortKey => [row['id'] as string]),
  );
  const ids = new Set(pages.flatMap(({ rows: shown }) => shown.map((row) => row['id'] as string)));
  const nodes = await run(cypher('read/nodes', 'Document'), { ids: [...ids] });
  const documents = new Map(
    nodes.map((row) => documentOf(row['node'] as Row)).map((document) => [document.id, document]),
  );
  return pages.map((found) => ({
    ...found,
    rows: found.rows.map((row) => documents.get(row['id'] as string) as StoredDocument),
  }));
}

async function coveringDocuments(run: Run, directives: readonly string[]): Promise<Map<string, Row[]>> {
  if (directives.length === 0) return new Map();
  const rows = await run(cypher('read/documents-under'), { ids: [...new Set(directives)] });
  const covering = rows.filter((row) => (row['covering'] as number) > 0);
  return groupBy(
    covering.sort((a, b) =>
      compareKeys([a['far'] as string, a['id'] as string], [b['far'] as string, b['id'] as string]),
    ),
    (row) => row['far'] as string,
  );
}

/** What is not held has one status; the others are worked out for all that are held. */
async function narrowedByStatus(run: Run, statuses: readonly CoverageStatus[] | null): Promise<Row> {
  const any = { ...choice('held', null), of: [], anyOf: true };
  if (statuses === null) return any;
  const others = statuses.filter((status) => status !== 'TEXT_NOT_HELD');
  if (others.length === 0) return { ...any, ...choice('held', false) };
  const held = (await run(cypher('read/held-directives'))).map((row) => row['id'] as string);
  const all = await readCoverageStatuses(run, held);
  const of = held.filter((_, at) => (others as CoverageStatus[]).includes(all[at] as CoverageStatus));
  if (others.length === statuses.length) return { ...any, of, anyOf: false };
  const rows = await run(cypher('read/ghost-directives'));
  return { ...any, of: [...of, ...rows.map((row) => row['id'] as string)], anyOf: false };
}
