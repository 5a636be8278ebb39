import type { AgencyRecord, PolicyGraph } from '../../graph/policy-graph.ts';
import { cypher } from '../cypher-library.ts';
import type { Row, Run } from '../engine.ts';
import { groupBy } from '../group-by.ts';
import { agencyOf, agencyProperties, properties } from '../node-properties.ts';
import { agencyMentionProperties, agencyMentionsIn, type AgencyMention, compareAgencies } from './descriptions.ts';
import { compareNodes } from './node-changes.ts';
import type { Said, StoredGraphs } from './stored-graphs.ts';

const VARIANT = ['Document', '-[r:NAMES]->', 'Agency'] as const;

/** Writes which agencies texts name and how; each agency carries the first of all its wordings. Gives those no longer named. */
export async function describeAgencies(
  run: Run,
  before: StoredGraphs,
  graphs: readonly PolicyGraph[],
): Promise<string[]> {
  const now = new Map<string, Wording>();
  for (const graph of graphs)
    for (const [far, mention] of agencyMentionsIn(graph))
      now.set(`${graph.document.id}\n${far}`, { near: graph.document.id, far, mention });
  const old = new Map(before.names.map((said) => [`${said.near}\n${said.far}`, said]));
  const changes = compareNodes(
    [...old].map(([id, { props }]) => ({ ...props, id })),
    [...now].map(([id, { mention }]) => ({ ...agencyMentionProperties(mention), id })),
  );
  const of = (nodes: readonly Row[]) => nodes.map((node) => now.get(node['id'] as string) as Wording);
  const [created, changed] = [of(changes.created), of(changes.changed)];
  const dropped = changes.removed.map((key) => old.get(key) as Said);
  const ids = [...new Set([...created, ...changed, ...dropped].map(({ far }) => far))];
  if (ids.length === 0) return [];
  const stored = await run(cypher('read/nodes', 'Agency'), { ids });
  const known = new Map(stored.map((row) => row['node'] as Row).map((node) => [node['id'] as string, agencyOf(node)]));
  const fresh = groupBy(
    created.filter(({ far }) => !known.has(far)),
    ({ far }) => far,
  );
  if (fresh.size > 0)
    await run(cypher('write/create-nodes', 'Agency'), {
      rows: [...fresh.values()].map((wordings) =>
        properties(agencyProperties(firstOf(wordings.map(({ mention }) => mention)))),
      ),
    });
  const rows = (wordings: readonly Wording[]) =>
    wordings.map(({ near, far, mention }) => ({ near, far, props: agencyMentionProperties(mention) }));
  if (dropped.length > 0)
    await run(cypher('write/delete-links', ...VARIANT), { rows: dropped.map(({ near, far }) => ({ near, far })) });
  if (created.length > 0) await run(cypher('write/create-derived-links', ...VARIANT), { rows: rows(created) });
  if (changed.length > 0) await run(cypher('write/update-links', ...VARIANT), { rows: rows(changed) });

  const updates: AgencyRecord[] = [];
  const lost: string[] = [];
  const replaced = [...dropped, ...changed.flatMap(({ near, far }) => old.get(`${near}\n${far}`) ?? [])];
  const came = groupBy([...created, ...changed], ({ far }) => far);
  for (const [id, agency] of known) {
    const mine = (came.get(id) ?? []).map(({ mention }) => mention);
    if (replaced.some(({ far, props }) => far === id && compareAgencies(agencyOf({ ...props, id }), agency) === 0))
      lost.push(id);
    else if (mine.length > 0 && compareAgencies(firstOf(mine), agency) < 0) updates.push(firstOf(mine));
  }
  updates.push(...(await firstWordings(run, lost)));
  const differing = updates.filter((agency) => compareAgencies(agency, known.get(agency.id) as AgencyRecord) !== 0);
  if (differing.length > 0)
    await run(cypher('write/update-nodes', 'Agency'), { rows: differing.map(agencyProperties) });
  return [...new Set(dropped.map(({ far }) => far))];
}

/** How the text of one document (`near`) calls an agency, and what part it gives it. */
interface Wording {
  readonly near: string;
  readonly far: string;
  readonly mention: AgencyMention;
}

function firstOf(agencies: readonly AgencyRecord[]): AgencyRecord {
  return [...agencies].sort(compareAgencies)[0] as AgencyRecord;
}

async function firstWordings(run: Run, ids: readonly string[]): Promise<AgencyRecord[]> {
  if (ids.length === 0) return [];
  const rows = await run(cypher('read/descriptions-of', 'Agency', '<-[r:NAMES]-'), { ids });
  return [...groupBy(rows, (row) => row['id'] as string)].map(([id, found]) => {
    return firstOf(found.map((row) => agencyOf({ ...(row['props'] as Row), id })));
  });
}
