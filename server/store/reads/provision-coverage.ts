import { namesProvision, NO_DUTIES } from '../../graph/coverage.ts';
import type { CoverageCounts } from '../../graph/lineage.ts';
import { provisionId } from '../../graph/node-ids.ts';
import type { EvidenceRecord, ProvisionRecord } from '../../graph/policy-graph.ts';
import { cypher } from '../cypher-library.ts';
import type { Row, Run } from '../engine.ts';
import type { ProvisionCoverageRecord } from '../graph-store.ts';
import { groupBy } from '../group-by.ts';
import { provisionOf } from '../node-properties.ts';

/**
 * The provisions of held documents that assign work, in the order of the text, each with the duties of other documents
 * that name it. A duty names a provision where the words of its link cite it ("khoản 2 Điều 5 Nghị quyết X"), or where a
 * link leads to the provision itself; whoever names a provision names all that stands in it.
 */
export async function provisionCoverage(
  run: Run,
  documents: readonly string[],
): Promise<Map<string, ProvisionCoverageRecord[]>> {
  if (documents.length === 0) return new Map();
  const ids = documents;
  const assigning = groupBy(
    await run(cypher('read/assigning-provisions'), { ids }),
    (row) => row['document'] as string,
  );
  const naming = await namings(run, ids);
  return new Map(
    [...assigning].map(([document, rows]) => {
      const named = naming.get(document) ?? [];
      return [document, rows.map((row) => coverageOf(provisionOf(row['node'] as Row), named))];
    }),
  );
}

/** How many provisions of held documents assign work, and how many of those are covered. */
export async function provisionTotals(
  run: Run,
  documents: readonly string[],
): Promise<Map<string, { readonly assigning: number; readonly covered: number }>> {
  if (documents.length === 0) return new Map();
  const [rows, naming] = await Promise.all([
    run(cypher('read/assigning-provision-ids'), { ids: documents }),
    namings(run, documents),
  ]);
  const assigning = groupBy(rows, (row) => row['document'] as string);
  return new Map(
    [...assigning].map(([document, own]) => {
      const named = naming.get(document) ?? [];
      const covered = own.filter((row) => isCovered(countsOf(row['provision'] as string, named)));
      return [document, { assigning: own.length, covered: covered.length }];
    }),
  );
}

/** One duty that names a provision, under the count it goes to. */
interface Naming {
  readonly document: string;
  readonly provision: string;
  readonly duty: string;
  readonly count: keyof CoverageCounts;
}

async function namings(run: Run, ids: readonly string[]): Promise<Map<string, Naming[]>> {
  const [rows, direct] = await Promise.all([
    run(cypher('read/pinpoints'), { ids }),
    run(cypher('read/duties-linked-to-provisions'), { ids }),
  ]);
  const pinpoints = groupBy(rows, (row) => `${row['document']} ${row['citing']}`);
  const named = [...new Set(rows.map((row) => row['document'] as string))];
  const links = named.length === 0 ? [] : await run(cypher('read/provisions-cited-by-duties'), { ids: named });
  const cited = links.flatMap((row) =>
    (row['evidence'] as string[])
      .map((each) => JSON.parse(each) as EvidenceRecord)
      .flatMap(({ document, start, end }) =>
        (pinpoints.get(`${row['document']} ${document}`) ?? [])
          .filter((citation) => (citation['start'] as number) >= start && (citation['end'] as number) <= end)
          .map((citation) => naming(row, provisionId(row['document'] as string, pathOf(citation)))),
      ),
  );
  return groupBy([...cited, ...direct.map((row) => naming(row, row['provision'] as string))], (each) => each.document);
}

function naming(row: Row, provision: string): Naming {
  return { document: row['document'] as string, provision, duty: row['duty'] as string, count: countOf(row) };
}

function countOf(row: Row): Naming['count'] {
  if (row['inferred']) return row['inferred'] === 'CONFIRMED' ? 'inferred' : 'suggested';
  return row['type'] === 'CITES' ? 'mention' : 'explicit';
}

function pathOf(citation: Row): string {
  return (JSON.parse(citation['pinpoint'] as string) as { path: string }).path;
}

function coverageOf(provision: ProvisionRecord, namings: readonly Naming[]): ProvisionCoverageRecord {
  const counts = countsOf(provision.id, namings);
  return { provision, status: isCovered(counts) ? 'COVERED' : 'UNCOVERED', counts };
}

function countsOf(provision: string, namings: readonly Naming[]): CoverageCounts {
  const on = namings.filter(({ provision: named }) => namesProvision(named, provision));
  if (on.length === 0) return NO_DUTIES;
  return Object.fromEntries(
    (Object.keys(NO_DUTIES) as (keyof CoverageCounts)[]).map((key) => [
      key,
      new Set(on.filter(({ count }) => count === key).map(({ duty }) => duty)).size,
    ]),
  ) as unknown as CoverageCounts;
}

function isCovered({ explicit, inferred }: CoverageCounts): boolean {
  return explicit + inferred > 0;
}
