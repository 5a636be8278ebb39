import type { Basis, CoverageCounts, Lineage } from './lineage.ts';

export type CoverageStatus = 'COVERED' | 'PARTLY_COVERED' | 'UNCOVERED' | 'TEXT_NOT_HELD';

const COUNT_OF: Record<Basis, keyof CoverageCounts> = {
  EXPLICIT: 'explicit',
  INHERITED: 'inherited',
  LEGAL_BASIS: 'legalBasis',
  INFERRED: 'inferred',
  MENTION: 'mention',
};

export const NO_DUTIES: CoverageCounts = {
  explicit: 0,
  inherited: 0,
  legalBasis: 0,
  inferred: 0,
  mention: 0,
  suggested: 0,
};

/** Distinct duties under each directive, from the lineage of every duty: the definition that the store's queries must meet. */
export function countCoverage(lineages: Iterable<Lineage>): Map<string, CoverageCounts> {
  const counts = new Map<string, CoverageCounts>();
  for (const lineage of lineages) {
    const under = new Set(
      lineage.paths.map(
        ({ directive, basis, suggested }) => `${suggested ? 'suggested' : COUNT_OF[basis]} ${directive}`,
      ),
    );
    for (const entry of under) {
      const [key, directive] = entry.split(' ') as [keyof CoverageCounts, string];
      const before = counts.get(directive) ?? NO_DUTIES;
      counts.set(directive, { ...before, [key]: before[key] + 1 });
    }
  }
  return counts;
}

/** Distinct duties with a path or a dead end through each document, mentions and suggestions apart. */
export function countDependants(lineages: Iterable<Lineage>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { paths, deadEnds } of lineages) {
    const chains = [...paths, ...deadEnds].filter(({ basis, suggested }) => basis !== 'MENTION' && !suggested);
    for (const id of new Set(chains.flatMap(({ steps }) => steps.map((step) => step.to))))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Whether words that name one provision (by path or id) speak of another: whoever names a provision names all that stands in it. */
export function namesProvision(named: string, provision: string): boolean {
  return provision === named || provision.startsWith(`${named}.`);
}

/** A duty that reaches no directive but by mentions and suggestions. */
export function isOrphan(lineage: Lineage): boolean {
  return lineage.paths.every(({ basis, suggested }) => basis === 'MENTION' || suggested);
}

/** The strongest basis of any duty; null where no duty leads to the directive. */
export function reachOf(counts: CoverageCounts): Basis | null {
  if (counts.explicit > 0) return 'EXPLICIT';
  if (counts.inherited > 0) return 'INHERITED';
  if (counts.legalBasis > 0) return 'LEGAL_BASIS';
  if (counts.inferred > 0) return 'INFERRED';
  return counts.mention > 0 ? 'MENTION' : null;
}

/**
 * How far a directive's own provisions are covered: all, some or none of those that assign work have a duty that is
 * EXPLICIT or confirmed. What is not held cannot be called uncovered.
 */
export function coverageStatus(held: boolean, assigning: number, covered: number): CoverageStatus {
  if (!held) return 'TEXT_NOT_HELD';
  if (covered === 0) return 'UNCOVERED';
  return covered < assigning ? 'PARTLY_COVERED' : 'COVERED';
}
