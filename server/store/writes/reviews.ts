import type { LinkRecord, ReviewRecord } from '../../graph/policy-graph.ts';
import { cypher } from '../cypher-library.ts';
import type { Run } from '../engine.ts';

/** A person's decision on a link; it outlives the link, and reattaches when the link comes back with its words. */
export interface StoredReview extends ReviewRecord {
  readonly quotes: readonly string[];
}

export async function reviewsOf(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, StoredReview>> {
  const [row] = await run(cypher('read/reviews-exist'));
  if (Number(row?.['reviews'] ?? 0) === 0) return new Map();
  const rows = await run(cypher('read/nodes', 'Review'), { ids });
  return new Map(
    rows.map(({ node }) => {
      const { id, state, reason = null, by = null, at = null, quotes } = node as StoredReview & { id: string };
      return [id, { state, reason, by, at, quotes }];
    }),
  );
}

/** The link under the review that people gave it: it holds as long as one of the sentences it was given on still stands. */
export function withReview(link: LinkRecord, review: StoredReview | undefined): LinkRecord {
  const { review: _, ...bare } = link;
  if (!review) return bare;
  const stands = link.evidence.some((each) => review.quotes.includes(each.quote));
  const { state, reason, by, at } = review;
  return { ...bare, review: { state: stands ? state : 'STALE', reason, by, at } };
}
