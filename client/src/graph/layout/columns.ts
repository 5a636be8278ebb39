import { RANKS, rankOf, type Rank } from '../ranks.ts';
import type { DocumentFacts } from '../plan-graph.ts';

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
export function documentColumns(documents: readonly DocumentFacts[], links: readonly Pair[]): DocumentColumn[] {
  const rank = new Map(documents.map((document) => [document.id, rankOf(document)]));
  const tier = tiers(rank, links);
  return RANKS.flatMap((at) => {
    const here = documents.filter((document) => rank.get(document.id) === at);
    const deepest = Math.max(-1, ...here.map((document) => tier.get(document.id) ?? 0));
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
  const onward = new Map<string, string[]>();
  for (const { from, to } of links) {
    if (rank.get(from) === rank.get(to)) onward.set(from, [...(onward.get(from) ?? []), to]);
  }
  const visit = (id: string, open: ReadonlySet<string>): number => {
    const known = tier.get(id);
    if (known !== undefined) return known;
    const next = (onward.get(id) ?? []).filter((to) => !open.has(to));
    const found = next.length === 0 ? 0 : 1 + Math.max(...next.map((to) => visit(to, new Set([...open, id]))));
    tier.set(id, found);
    return found;
  };
  for (const id of rank.keys()) visit(id, new Set([id]));
  return tier;
}
