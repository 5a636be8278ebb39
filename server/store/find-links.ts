import type { LinkRecord } from '../graph/policy-graph.ts';
import { cypher } from './cypher-library.ts';
import type { Row, Run } from './engine.ts';
import { groupBy } from './group-by.ts';
import { linkPattern } from './link-pattern.ts';
import { linkOf } from './link-properties.ts';

/** Links by id, in no order; none where nothing has that id. One query for the ids, one for each kind of link among them, side by side. */
export async function findLinks(run: Run, ids: readonly string[]): Promise<LinkRecord[]> {
  if (ids.length === 0) return [];
  const found = await run(cypher('read/nodes', 'Link'), { ids });
  const ends = found.map((row) => row['node'] as Pick<LinkRecord, 'id' | 'from' | 'type' | 'to'>);
  const ofEachPattern = [...byPattern(ends, 'read/links-between')].map(async ([query, members]) => {
    const rows = await run(query, { rows: members.map(({ near, far }) => ({ near, far })) });
    const { outwards, type } = members[0] as Placed;
    return rows.map((row) => {
      const [from, to] = (outwards ? [row['near'], row['far']] : [row['far'], row['near']]) as [string, string];
      return linkOf(from, type, to, row['props'] as Row);
    });
  });
  return (await Promise.all(ofEachPattern)).flat();
}

export type Placed = {
  readonly near: string;
  readonly far: string;
  readonly outwards: boolean;
  readonly type: LinkRecord['type'];
};

/** Links by the variant of a link query that serves them. */
export function byPattern(links: readonly Pick<LinkRecord, 'from' | 'type' | 'to'>[], query: string) {
  const placed = links.map((link) => {
    const { variant, outwards } = linkPattern(link.from, link.type, link.to);
    const [near, far] = outwards ? [link.from, link.to] : [link.to, link.from];
    return { query: cypher(query, ...variant), link, near, far, outwards, type: link.type };
  });
  return groupBy(placed, (each) => each.query);
}
