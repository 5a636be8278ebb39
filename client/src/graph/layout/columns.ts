import { groupBy } from './group-by.ts';
import { RANKS, rankOf, type Rank } from '../ranks.ts';
import type { Level, System } from '../../generated/operations.ts';

/** What columns are made of. */
export interface Ranked {
  readonly id: string;
  readonly level: Level | null;
  readonly system: System | null;
}

/** A column of documents of one rank. A chain within a rank takes several tiers, the earlier document on the left. */
export interface DocumentColumn {
  readonly rank: Rank;
  readonly tier: number;
  readonly documents: readonly string[];
}

export interface Pair {
  readonly from: string;
  readonly to: string;
}

/** Columns by rank from the source to the work; empty ones are left out. */
export function documentColumns(documents: readonly Ranked[], links: readonly Pair[]): DocumentColumn[] {
  const rank = new Map(documents.map((document) => [document.id, rankOf(document)]));
  const tier = tiers(rank, links);
  return RANKS.flatMap((at) => {
    const here = documents.filter((document) => rank.get(document.id) === at);
    const deepest = here.reduce((most, document) => Math.max(most, tier.get(document.id) ?? 0), -1);
    return Array.from({ length: deepest + 1 }, (_, level) => ({
      rank: at,
      tier: level,
      documents: here.filter((document) => tier.get(document.id) === level).map((document) => document.id),
    }));
  });
}

/** How many steps a document stands above the earliest of its own rank that it leads to. A circle stops where it closes. */
function tiers(rank: ReadonlyMap<string, Rank>, links: readonly Pair[]): Map<string, number> {
  const tier = new Map<string, number>();
  const onward = groupBy(
    links.filter(({ from, to }) => rank.get(from) === rank.get(to)),
    (link) => link.from,
  );
  const open = new Set<string>();
  const visit = (id: string): number => {
    const known = tier.get(id);
    if (known !== undefined) return known;
    open.add(id);
    const found = (onward.get(id) ?? [])
      .filter(({ to }) => !open.has(to))
      .reduce((highest, { to }) => Math.max(highest, 1 + visit(to)), 0);
    open.delete(id);
    tier.set(id, found);
    return found;
  };
  for (const id of rank.keys()) visit(id);
  return tier;
}
