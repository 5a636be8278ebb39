import { compareIds } from '../../graph/compare-ids.ts';
import type { LinkRecord, LinkType } from '../../graph/policy-graph.ts';
import type { Run } from '../engine.ts';
import type { Neighbourhood, NodeRecord } from '../graph-store.ts';
import { readLinksOf } from './read-pages.ts';
import { readNodes } from './read-nodes.ts';

/**
 * The nodes within `depth` links of some nodes, nearest first and then by id, at most `limit`, and the links between them.
 * `bounded` is true where the limit left something out. One step outwards is a fixed number of queries.
 */
export async function readNeighbourhood(
  run: Run,
  ids: readonly string[],
  depth: number,
  types: readonly LinkType[],
  limit: number,
): Promise<Neighbourhood> {
  const start = (await readNodes(run, ids)).filter((node) => node !== null);
  const inside = new Set(start.map((node) => node.id).slice(0, limit));
  let bounded = new Set(start.map((node) => node.id)).size > limit;
  const links = new Map<string, LinkRecord>();
  let open = [...inside];
  for (let step = 0; step < depth && open.length > 0; step += 1) {
    const pages = await readLinksOf(run, open, 'BOTH', types, { first: limit, after: null });
    const reached = new Set<string>();
    for (const page of pages) {
      bounded ||= page.hasNext;
      for (const link of page.rows) {
        links.set(link.id, link);
        for (const end of [link.from, link.to]) if (!inside.has(end)) reached.add(end);
      }
    }
    open = [...reached].sort(compareIds).slice(0, limit - inside.size);
    bounded ||= open.length < reached.size;
    for (const id of open) inside.add(id);
  }
  const nodes = (await readNodes(run, [...inside])).filter((node): node is NodeRecord => node !== null);
  const within = [...links.values()].filter(({ from, to }) => inside.has(from) && inside.has(to));
  return { nodes, links: within.sort((a, b) => compareIds(a.id, b.id)), bounded };
}
