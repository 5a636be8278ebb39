import { reachOf } from '../../graph/coverage.ts';
import { type Basis, type CoverageCounts, type Lineage, traceLineage } from '../../graph/lineage.ts';
import { type AgencyRecord, type DutyRecord } from '../../graph/policy-graph.ts';
import { type CoverageStatus, type GraphStore, type StoredDocument } from '../../store/graph-store.ts';
import { agencyOf } from '../duties/agency-of.ts';
import { createLoaders, type Loaders } from '../loaders/loaders.ts';
import { eachPage, eachRow } from './each-row.ts';

/** What stands under one directive. */
export interface DirectiveFinding {
  readonly directive: StoredDocument;
  readonly status: CoverageStatus;
  readonly reach: Basis | null;
  readonly counts: CoverageCounts;
}

/** Where one duty comes from. */
export interface DutyFinding {
  readonly duty: DutyRecord;
  readonly document: StoredDocument;
  readonly leads: readonly AgencyRecord[];
  readonly bounded: boolean;
  readonly paths: readonly { readonly basis: Basis; readonly directive: StoredDocument }[];
}

/** As a lineage is bounded that is asked for without bounds. */
const BOUNDS = { maxDepth: 8, maxPaths: 200 };

/** The audit from directives down: most duties under them first. */
export async function* directiveFindings(store: GraphStore): AsyncGenerator<DirectiveFinding> {
  for await (const directives of eachPage((page) => store.directives({}, page))) {
    const ids = directives.map(({ id }) => id);
    const [statuses, counts] = await Promise.all([store.coverageStatuses(ids), store.coverageCounts(ids)]);
    for (const [at, directive] of directives.entries()) {
      const own = counts[at] as CoverageCounts;
      yield { directive, status: statuses[at] as CoverageStatus, reach: reachOf(own), counts: own };
    }
  }
}

/** The audit from duties up, by document and place. */
export async function* dutyFindings(store: GraphStore): AsyncGenerator<DutyFinding> {
  for await (const duties of eachPage((page) => store.duties({}, page))) {
    const loaders = createLoaders(store); // for one page, so that nothing heaps up
    yield* await Promise.all(duties.map((duty) => dutyFinding(duty, loaders)));
  }
}

/** Duties that reach no directive but by mentions and suggestions. */
export function orphansIn(store: GraphStore): AsyncGenerator<DutyRecord> {
  return eachRow((page) => store.orphans({}, page));
}

async function dutyFinding(duty: DutyRecord, loaders: Loaders): Promise<DutyFinding> {
  const [document, assignments, surroundings] = await Promise.all([
    loaders.document(duty.document),
    loaders.assignments.load(duty.id),
    loaders.surroundings.load({ duty: duty.id, maxDepth: BOUNDS.maxDepth }),
  ]);
  const leading = assignments.filter(({ type }) => type === 'LEADS');
  const lineage = traceLineage(surroundings, BOUNDS);
  const [leads, paths] = await Promise.all([
    Promise.all(leading.map((link) => loaders.agency(agencyOf(link)))),
    reached(lineage, loaders),
  ]);
  return { duty, document, leads, bounded: lineage.bounded, paths };
}

function reached({ paths }: Lineage, loaders: Loaders): Promise<DutyFinding['paths'][number][]> {
  return Promise.all(
    paths.map(async ({ basis, directive }) => ({ basis, directive: await loaders.document(directive) })),
  );
}
