import type { PolicyGraph } from '../../graph/policy-graph.ts';
import { cypher } from '../cypher-library.ts';
import type { Row, Run } from '../engine.ts';
import { groupBy } from '../group-by.ts';
import { describingProperties, properties, ZERO_COUNTS } from '../node-properties.ts';
import {
  compareDescriptions,
  type Description,
  descriptionOf,
  descriptionProperties,
  descriptionsIn,
} from './descriptions.ts';
import { compareNodes } from './node-changes.ts';
import type { StoredGraph } from './stored-graph.ts';

export interface DescribedChange {
  /** Documents that this text no longer names. */
  readonly left: readonly string[];
  /** Ghosts whose level the fullest description now gives otherwise. */
  readonly turned: readonly string[];
  /** Undated ids under which a document came to be known by its date, or ceased to be. */
  readonly touched: readonly string[];
}

const VARIANT = ['Document', '-[r:DESCRIBES]->', 'Document'] as const;

/**
 * Writes what a text says of other documents, and keeps each ghost described by the fullest of all mentions. Only when the
 * fullest itself goes are the others read again. A document whose text goes is such a ghost from then on.
 */
export async function describeDocuments(
  run: Run,
  document: string,
  before: StoredGraph,
  graph: PolicyGraph | null,
): Promise<DescribedChange> {
  const now = descriptionsIn(graph);
  const old = new Map([...before.describes].map(([id, props]) => [id, descriptionOf(props)]));
  const changes = compareNodes(
    [...old].map(([id, description]) => ({ id, ...descriptionProperties(description) })),
    [...now].map(([id, description]) => ({ id, ...descriptionProperties(description) })),
  );
  const turnsGhost = graph === null ? [document] : [];
  const ids = [...[...changes.created, ...changes.changed].map((node) => node['id'] as string), ...changes.removed];
  if (ids.length === 0 && turnsGhost.length === 0) return { left: [], turned: [], touched: [] };

  const states = await documentStates(run, [...ids, ...turnsGhost]);
  const fresh = [...now].filter(([id]) => !old.has(id) && !states.has(id));
  await create(
    run,
    fresh.map(([, description]) => description),
  );
  await writeDescriptions(run, document, changes, now);

  const updates = new Map<string, Row>();
  const lost: string[] = [...turnsGhost];
  const touched: string[] = [];
  for (const [, description] of fresh)
    if (description.settled && isDated(description)) touched.push(description.record.undatedId);
  for (const id of ids) {
    const state = states.get(id);
    if (!state) continue;
    const settledBy =
      (state['settledBy'] as number) + Number(now.get(id)?.settled ?? false) - Number(old.get(id)?.settled ?? false);
    if (settledBy !== state['settledBy']) updates.set(id, { id, settledBy });
    if (state['held'] === true) continue;
    if (state['dated'] === true && settledBy > 0 !== (state['settledBy'] as number) > 0)
      touched.push(state['undatedId'] as string);
    const mine = old.get(id)?.record.citation;
    const better = now.get(id);
    if (mine !== undefined && mine === state['describedBy']) lost.push(id);
    else if (better && compareDescriptions(better.record, currentOf(state)) < 0)
      updates.set(id, { ...updates.get(id), ...ghost(better) });
  }
  for (const [id, best] of await fullest(run, lost)) updates.set(id, { ...updates.get(id), ...ghost(best) });
  if (updates.size > 0) await run(cypher('write/update-nodes', 'Document'), { rows: [...updates.values()] });
  const turned = [...updates].filter(
    ([id, row]) => 'level' in row && (row['level'] ?? null) !== (states.get(id)?.['level'] ?? null),
  );
  return { left: changes.removed, turned: turned.map(([id]) => id), touched };
}

async function create(run: Run, descriptions: readonly Description[]): Promise<void> {
  if (descriptions.length === 0) return;
  const rows = descriptions.map((description) => ({
    ...properties(ghost(description)),
    held: false,
    settledBy: Number(description.settled),
    ...ZERO_COUNTS,
  }));
  await run(cypher('write/create-nodes', 'Document'), { rows });
}

async function writeDescriptions(
  run: Run,
  document: string,
  changes: ReturnType<typeof compareNodes>,
  now: ReadonlyMap<string, Description>,
): Promise<void> {
  const rows = (nodes: readonly Row[]) =>
    nodes.map((node) => ({
      near: document,
      far: node['id'],
      props: descriptionProperties(now.get(node['id'] as string) as Description),
    }));
  if (changes.removed.length > 0)
    await run(cypher('write/delete-links', ...VARIANT), {
      rows: changes.removed.map((far) => ({ near: document, far })),
    });
  if (changes.created.length > 0) await run(cypher('write/create-links', ...VARIANT), { rows: rows(changes.created) });
  if (changes.changed.length > 0) await run(cypher('write/update-links', ...VARIANT), { rows: rows(changes.changed) });
}

async function documentStates(run: Run, ids: readonly string[]): Promise<Map<string, Row>> {
  const rows = await run(cypher('read/nodes', 'Document'), { ids });
  return new Map(rows.map((row) => row['node'] as Row).map((node) => [node['id'] as string, node]));
}

/** The fullest of all descriptions of each document; no entry where no text describes it. */
async function fullest(run: Run, ids: readonly string[]): Promise<Map<string, Description>> {
  if (ids.length === 0) return new Map();
  const rows = await run(cypher('read/descriptions-of', 'Document', '<-[r:DESCRIBES]-'), { ids });
  const all = groupBy(rows, (row) => row['id'] as string);
  return new Map(
    [...all].map(([id, found]) => {
      const descriptions = found.map((row) => descriptionOf(row['props'] as Row));
      return [id, descriptions.sort((a, b) => compareDescriptions(a.record, b.record))[0] as Description];
    }),
  );
}

function ghost({ record }: Description) {
  return { ...describingProperties(record), describedBy: record.citation };
}

/** The description that a ghost carries now. */
function currentOf(state: Row): Description['record'] {
  const record = describingProperties(state as unknown as Description['record']);
  const { dated: _dated, numberKey: _key, search: _search, ...described } = record;
  return { ...described, citation: (state['describedBy'] ?? '\uffff') as string } as Description['record'];
}

function isDated({ record }: Description): boolean {
  return record.issuedOn !== null || record.issuedYear !== null;
}
