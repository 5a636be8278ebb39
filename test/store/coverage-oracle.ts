import { countCoverage, countDependants, isOrphan } from '../../server/graph/coverage.ts';
import { traceLineage, type Lineage, type WalkDocument, type WalkLink } from '../../server/graph/lineage.ts';
import type { LinkRecord, PolicyGraph } from '../../server/graph/policy-graph.ts';
import { COVERAGE_DEPTH } from '../../server/store/walk.ts';

/** What the store must say of coverage, worked out in memory from the lineage of every duty of some graphs. */
export function coverageOracle(graphs: readonly PolicyGraph[], rejected: ReadonlySet<string> = new Set()) {
  const documents = new Map<string, WalkDocument>();
  for (const { named } of graphs) for (const { id, level } of named) documents.set(id, { id, level, held: false });
  for (const { document } of graphs) documents.set(document.id, { id: document.id, level: document.level, held: true });
  const links = mergedLinks(graphs)
    .filter((link) => !rejected.has(link.id))
    .map(walkLink);
  const between = links.filter(
    ({ type, from }) => !from.includes('#') && (type === 'IMPLEMENTS' || type === 'BASED_ON'),
  );
  const lineages = new Map<string, Lineage>();
  for (const { duties, document } of graphs)
    for (const { id } of duties) {
      const firstSteps = links.filter(
        ({ from, type }) => from === id && ['IMPLEMENTS', 'BASED_ON', 'CITES', 'PART_OF'].includes(type),
      );
      const surroundings = { duty: id, document: document.id, firstSteps, links: between, documents };
      lineages.set(id, traceLineage(surroundings, { maxDepth: COVERAGE_DEPTH, maxPaths: 1e9 }));
    }
  return {
    lineages,
    documents,
    counts: countCoverage(lineages.values()),
    dependants: countDependants(lineages.values()),
    orphans: [...lineages].filter(([, lineage]) => isOrphan(lineage)).map(([duty]) => duty),
  };
}

/** One link per id, with the evidence of every text. */
export function mergedLinks(graphs: readonly PolicyGraph[]): LinkRecord[] {
  const links = new Map<string, LinkRecord>();
  for (const link of graphs.flatMap((graph) => graph.links)) {
    const before = links.get(link.id);
    links.set(link.id, before ? { ...before, evidence: [...before.evidence, ...link.evidence] } : link);
  }
  return [...links.values()];
}

function walkLink({ id, type, from, to, evidence }: LinkRecord): WalkLink {
  const link = { id, type, from, to };
  return evidence.every(({ method }) => method === 'MODEL') ? { ...link, inferred: 'SUGGESTED' } : link;
}
