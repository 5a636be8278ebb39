import type { LinkRecord, ReviewRecord } from '../../graph/policy-graph.ts';
import { cypher } from '../cypher-library.ts';
import type { Run } from '../engine.ts';
import { findLinks } from '../find-links.ts';
import type { DecisionRecord, Page, PageRequest } from '../graph-store.ts';
import { pageOfAll } from './pages.ts';

/** People's decisions in these states, by link. There are as many as people have made, so all are read for a page. */
export async function readReviews(
  run: Run,
  states: readonly ReviewRecord['state'][],
  page: PageRequest,
): Promise<Page<DecisionRecord>> {
  const nodes = (await run(cypher('read/reviews'), { after: '' })).map(
    (row) => row['node'] as Omit<DecisionRecord, 'link'>,
  );
  const links = new Map(
    (
      await findLinks(
        run,
        nodes.map(({ id }) => id),
      )
    ).map((link) => [link.id, link]),
  );
  const decisions = nodes.map((node) => decision(node, links.get(node.id) ?? null));
  return pageOfAll(
    decisions.filter(({ state }) => states.includes(state)),
    page,
    ({ id }) => [id],
  );
}

/** A decision on a link that has gone, or whose words have, is stale. */
function decision(node: Omit<DecisionRecord, 'link'>, link: LinkRecord | null): DecisionRecord {
  const { id, type, from, to, quotes, reason = null, by = null, at = null } = node;
  return { id, type, from, to, state: link?.review?.state ?? 'STALE', reason, by, at, quotes, link };
}
