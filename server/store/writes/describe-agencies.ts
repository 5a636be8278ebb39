import type { AgencyRecord, PolicyGraph } from '../../graph/policy-graph.ts';
import { cypher } from '../cypher-library.ts';
import type { Row, Run } from '../engine.ts';
import { groupBy } from '../group-by.ts';
import { agencyOf, agencyProperties, properties } from '../node-properties.ts';
import { agencyMentionProperties, agencyMentionsIn, type AgencyMention, compareAgencies } from './descriptions.ts';
import { compareNodes } from './node-changes.ts';
import type { StoredGraph } from './stored-graph.ts';

const VARIANT = ['Document', '-[r:NAMES]->', 'Agency'] as const;

/** Writes which agencies a text names and how; each agency carries the first of all its wordings. Gives those it no longer names. */
export async function describeAgencies(
  run: Run,
  document: string,
  before: StoredGraph,
  graph: PolicyGraph | null,
): Promise<{ readonly left: readonly string[] }> {
  const now = agencyMentionsIn(graph);
  const changes = compareNodes(
    [...before.names].map(([id, props]) => ({ ...props, id })),
    [...now].map(([id, mention]) => ({ ...agencyMentionProperties(mention), id })),
  );
  const ids = [...[...changes.created, ...changes.changed].map((node) => node['id'] as string), ...changes.removed];
  if (ids.length === 0) return { left: [] };
  const stored = await run(cypher('read/nodes', 'Agency'), { ids });
  const known = new Map(stored.map((row) => row['node'] as Row).map((node) => [node['id'] as string, agencyOf(node)]));
  const fresh = [...now.values()].filter(({ id }) => !before.names.has(id) && !known.has(id));
  if (fresh.length > 0)
    await run(cypher('write/create-nodes', 'Agency'), {
      rows: fresh.map((agency) => properties(agencyProperties(agency))),
    });

  const rows = (nodes: readonly Row[]) =>
    nodes.map((node) => ({
      near: document,
      far: node['id'],
      props: agencyMentionProperties(now.get(node['id'] as string) as AgencyMention),
    }));
  if (changes.removed.length > 0)
    await run(cypher('write/delete-links', ...VARIANT), {
      rows: changes.removed.map((far) => ({ near: document, far })),
    });
  if (changes.created.length > 0) await run(cypher('write/create-links', ...VARIANT), { rows: rows(changes.created) });
  if (changes.changed.length > 0) await run(cypher('write/update-links', ...VARIANT), { rows: rows(changes.changed) });

  const updates: AgencyRecord[] = [];
  const lost: string[] = [];
  for (const [id, agency] of known) {
    const mine = before.names.get(id);
    const mention = now.get(id);
    if (mine && compareAgencies(agencyOf({ ...mine, id }), agency) === 0) lost.push(id);
    else if (mention && compareAgencies(mention, agency) < 0) updates.push(mention);
  }
  for (const agency of await firstWordings(run, lost)) updates.push(agency);
  const changed = updates.filter((agency) => compareAgencies(agency, known.get(agency.id) as AgencyRecord) !== 0);
  if (changed.length > 0) await run(cypher('write/update-nodes', 'Agency'), { rows: changed.map(agencyProperties) });
  return { left: changes.removed };
}

async function firstWordings(run: Run, ids: readonly string[]): Promise<AgencyRecord[]> {
  if (ids.length === 0) return [];
  const rows = await run(cypher('read/descriptions-of', 'Agency', '<-[r:NAMES]-'), { ids });
  return [...groupBy(rows, (row) => row['id'] as string)].map(([id, found]) => {
    const wordings = found.map((row) => agencyOf({ ...(row['props'] as Row), id }));
    return wordings.sort(compareAgencies)[0] as AgencyRecord;
  });
}
