import { cypher } from '../cypher-library.ts';
import type { Row, Run } from '../engine.ts';
import { groupBy } from '../group-by.ts';
import { describingProperties, documentOf, type Properties, properties, ZERO_COUNTS } from '../node-properties.ts';
import {
  compareDescriptions,
  type Description,
  descriptionOf,
  descriptionProperties,
  descriptionsIn,
} from './descriptions.ts';
import { compareNodes } from './node-changes.ts';
import type { Replacement } from './replace-graphs.ts';
import type { StoredGraphs } from './stored-graphs.ts';

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
 * Writes what texts say of other documents, and keeps each ghost described by the fullest of all mentions. Only when the
 * fullest itself goes are the others read again. A document whose text goes is such a ghost from then on.
 */
export async function describeDocuments(
  run: Run,
  before: StoredGraphs,
  replacements: readonly Replacement[],
): Promise<DescribedChange> {
  const now = new Map<string, Saying>();
  for (const { id: near, graph } of replacements)
    for (const [far, description] of descriptionsIn(graph)) now.set(pair(near, far), { near, far, description });
  const old = new Map<string, Saying>();
  for (const { near, far, props } of before.describes)
    old.set(pair(near, far), { near, far, description: descriptionOf(props) });
  const changes = compareNodes([...old.values()].map(asNode), [...now.values()].map(asNode));
  const turned = [...changes.created, ...changes.changed].map((node) => now.get(node['id'] as string) as Saying);
  const dropped = changes.removed.map((key) => old.get(key) as Saying);
  const ghosts = replacements.filter(({ graph }) => graph === null).map(({ id }) => id);
  if (turned.length + dropped.length + ghosts.length === 0) return { left: [], turned: [], touched: [] };

  const far = new Set([...turned, ...dropped].map((saying) => saying.far));
  const states = await documentStates(run, [...new Set([...far, ...ghosts])]);
  const fresh = [
    ...groupBy(
      turned.filter((saying) => !states.has(saying.far)),
      (saying) => saying.far,
    ).values(),
  ];
  await create(
    run,
    fresh.map((sayings) => sayings.map(({ description }) => description)),
  );
  await writeSayings(run, turned, dropped, old);

  const updates = new Map<string, Row>();
  const lost = [...ghosts];
  const touched = fresh
    .filter((sayings) => sayings.some(({ description }) => description.settled))
    .flatMap((sayings) => datedAs(sayings));
  const [came, went] = [groupBy(turned, (saying) => saying.far), groupBy(dropped, (saying) => saying.far)];
  for (const id of far) {
    const state = states.get(id);
    if (!state) continue;
    const [mine, gone] = [came.get(id) ?? [], went.get(id) ?? []];
    const replaced = mine.flatMap((saying) => old.get(pair(saying.near, id)) ?? []);
    const settledBy = (state['settledBy'] as number) + settledIn(mine) - settledIn([...gone, ...replaced]);
    if (settledBy !== state['settledBy']) updates.set(id, { id, settledBy });
    if (state['held'] === true) continue;
    if (state['dated'] === true && settledBy > 0 !== (state['settledBy'] as number) > 0)
      touched.push(state['undatedId'] as string);
    const best = fullestOf(mine.map(({ description }) => description));
    if ([...gone, ...replaced].some(({ description }) => description.record.citation === state['describedBy']))
      lost.push(id);
    else if (best && compareDescriptions(best.record, currentOf(state)) < 0)
      updates.set(id, { ...updates.get(id), ...ghost(best) });
  }
  for (const [id, best] of await fullest(run, lost)) updates.set(id, { ...updates.get(id), ...ghost(best) });
  if (updates.size > 0) await run(cypher('write/update-nodes', 'Document'), { rows: [...updates.values()] });
  const otherLevel = [...updates].filter(
    ([id, row]) => 'level' in row && (row['level'] ?? null) !== (states.get(id)?.['level'] ?? null),
  );
  return { left: [...new Set(dropped.map((saying) => saying.far))], turned: otherLevel.map(([id]) => id), touched };
}

/** What the text of one document (`near`) says of another. */
interface Saying {
  readonly near: string;
  readonly far: string;
  readonly description: Description;
}

function pair(near: string, far: string): string {
  return `${near}\n${far}`;
}

function asNode({ near, far, description }: Saying): Properties {
  return { id: pair(near, far), ...descriptionProperties(description) };
}

function settledIn(sayings: readonly Saying[]): number {
  return sayings.filter(({ description }) => description.settled).length;
}

function datedAs(sayings: readonly Saying[]): string[] {
  const { record } = (sayings[0] as Saying).description;
  return record.issuedOn !== null || record.issuedYear !== null ? [record.undatedId] : [];
}

async function create(run: Run, described: readonly (readonly Description[])[]): Promise<void> {
  if (described.length === 0) return;
  const rows = described.map((descriptions) => ({
    ...properties(ghost(fullestOf(descriptions) as Description)),
    held: false,
    settledBy: descriptions.filter(({ settled }) => settled).length,
    ...ZERO_COUNTS,
  }));
  await run(cypher('write/create-nodes', 'Document'), { rows });
}

async function writeSayings(
  run: Run,
  came: readonly Saying[],
  went: readonly Saying[],
  old: ReadonlyMap<string, Saying>,
): Promise<void> {
  const isOld = ({ near, far }: Saying) => old.has(pair(near, far));
  const rows = (sayings: readonly Saying[]) =>
    sayings.map(({ near, far, description }) => ({ near, far, props: descriptionProperties(description) }));
  const [changed, created] = [came.filter(isOld), came.filter((saying) => !isOld(saying))];
  if (went.length > 0) await run(cypher('write/delete-links', ...VARIANT), { rows: rows(went) });
  if (created.length > 0) await run(cypher('write/create-derived-links', ...VARIANT), { rows: rows(created) });
  if (changed.length > 0) await run(cypher('write/update-links', ...VARIANT), { rows: rows(changed) });
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
    [...all].map(([id, found]) => [
      id,
      fullestOf(found.map((row) => descriptionOf(row['props'] as Row))) as Description,
    ]),
  );
}

function fullestOf(descriptions: readonly Description[]): Description | undefined {
  return [...descriptions].sort((a, b) => compareDescriptions(a.record, b.record))[0];
}

function ghost({ record }: Description) {
  return { ...describingProperties(record), describedBy: record.citation };
}

/** The description that a ghost carries now. */
function currentOf(state: Row): Description['record'] {
  const record = describingProperties({ ...documentOf(state), citation: '' } as Description['record']);
  const { dated: _dated, numberKey: _key, search: _search, ...described } = record;
  return { ...described, citation: (state['describedBy'] ?? '\uffff') as string } as Description['record'];
}
