import { compareIds } from '../../graph/compare-ids.ts';
import type { CitationRecord, PolicyGraph } from '../../graph/policy-graph.ts';
import { cypher } from '../cypher-library.ts';
import type { Row, Run } from '../engine.ts';
import type { GraphChange } from '../graph-store.ts';
import {
  citationProperties,
  deadlineProperties,
  dutyProperties,
  heldProperties,
  NOT_HELD,
  properties,
  provisionProperties,
  ZERO_COUNTS,
} from '../node-properties.ts';
import { affectedBy } from './affected.ts';
import { deriveCoverage } from './derive-coverage.ts';
import { compareNodes, type NodeChanges, sameProperties, writeNodes } from './node-changes.ts';
import { describeAgencies } from './describe-agencies.ts';
import { describeDocuments } from './describe-documents.ts';
import { storedGraph } from './stored-graph.ts';
import { compareLinks, writeLinks } from './write-links.ts';

/**
 * Puts a document's graph in place of what the store has under its id, or (null) takes its text away. Only what differs is
 * written, so the same graph again changes nothing. A document whose text goes stays as a ghost where others name it.
 */
export async function replaceGraph(run: Run, id: string, graph: PolicyGraph | null): Promise<GraphChange> {
  const before = await storedGraph(run, id);
  const wasHeld = before.document?.['held'] === true;
  if (!graph && !wasHeld) return { document: id, ...NO_CHANGE };

  const parts = {
    Provision: compareNodes(before.provisions, (graph?.provisions ?? []).map(provisionProperties)),
    Duty: compareNodes(before.duties, (graph?.duties ?? []).map(dutyProperties)),
    Citation: compareNodes(before.citations, (graph?.citations ?? []).map(citationProperties)),
  };
  const links = await compareLinks(run, id, before, graph);
  const own = await writeOwnDocument(run, before.document, graph);
  const described = await describeDocuments(run, id, before, graph);
  const agencies = await describeAgencies(run, id, before, graph);

  for (const [label, changes] of Object.entries(parts)) await writeNodes(run, label, changes);
  await writeNodes(run, 'Deadline', compareNodes(before.deadlines, (graph?.duties ?? []).flatMap(deadlineProperties)));
  await writeTargets(run, before.citations, parts.Citation, graph?.citations ?? []);
  await writeLinks(run, links);

  const turned = [...described.turned, ...(own.turned ? [id] : [])];
  await deriveCoverage(run, [...new Set([id, ...(await affectedBy(run, links, turned))])].sort(compareIds));
  await clearAway(run, graph ? described.left : [id, ...described.left], agencies.left);

  const touched = [...described.touched, ...(own.undatedId ? [own.undatedId] : [])];
  return {
    document: id,
    added: (wasHeld ? 0 : 1) + sum(parts, 'created') + links.created.length,
    changed: (wasHeld && own.changed ? 1 : 0) + sum(parts, 'changed') + links.changed.length,
    removed: (graph ? 0 : 1) + sum(parts, 'removed') + links.removed.length,
    addedLinks: links.created,
    removedLinks: links.removed,
    stale: links.stale,
    touched: [...new Set(touched)].sort(compareIds),
  };
}

const NO_CHANGE = { added: 0, changed: 0, removed: 0, addedLinks: [], removedLinks: [], stale: [], touched: [] };

interface OwnChange {
  readonly changed: boolean;
  /** Its level is another: walks may end at it now that did not, or the other way round. */
  readonly turned: boolean;
  /** Set where it came to be held or ceased to be, so that an undated mention may mean something else now. */
  readonly undatedId: string | null;
}

/** The document's own node and its text. */
async function writeOwnDocument(run: Run, before: Row | null, graph: PolicyGraph | null): Promise<OwnChange> {
  const wasHeld = before?.['held'] === true;
  const flips = (dated: unknown, settledBy: unknown, undatedId: unknown) =>
    dated === true && Number(settledBy ?? 0) === 0 ? (undatedId as string) : null;
  if (!graph) {
    const { id, undatedId, dated, settledBy } = before as Row;
    await run(cypher('write/update-nodes', 'Document'), { rows: [{ id, ...NOT_HELD }] });
    await run(cypher('write/delete-nodes', 'Text'), { ids: [id] });
    return { changed: true, turned: false, undatedId: flips(dated, settledBy, undatedId) };
  }
  const { document } = graph;
  const held = heldProperties(document, graph.duties.length);
  const row = { id: document.id, text: document.text };
  if (!before)
    await run(cypher('write/create-nodes', 'Document'), {
      rows: [{ ...properties(held), ...ZERO_COUNTS, settledBy: 0 }],
    });
  else await run(cypher('write/update-nodes', 'Document'), { rows: [held] });
  if (wasHeld) await run(cypher('write/update-nodes', 'Text'), { rows: [row] });
  else await run(cypher('write/create-nodes', 'Text'), { rows: [row] });
  const known = Object.fromEntries(Object.keys(held).map((key) => [key, before?.[key] ?? null]));
  return {
    changed: !sameProperties(known, held),
    turned: before !== null && (before['level'] ?? null) !== document.level,
    undatedId: wasHeld ? null : flips(held.dated, before?.['settledBy'], document.undatedId),
  };
}

/** Where citations lead (REFERS_TO) and what they may mean (MAY_MEAN), and how often each document is cited. */
async function writeTargets(run: Run, before: readonly Row[], changes: NodeChanges, after: readonly CitationRecord[]) {
  const [old, now] = [
    new Map(before.map((node) => [node['id'] as string, node])),
    new Map(after.map((each) => [each.id, each])),
  ];
  const gone = changes.changed.map((node) => old.get(node['id'] as string) as Row);
  const fresh = [...changes.created, ...changes.changed].map((node) => now.get(node['id'] as string) as CitationRecord);
  const variants = {
    target: ['Citation', '-[r:REFERS_TO]->', 'Document'],
    candidates: ['Citation', '-[r:MAY_MEAN]->', 'Document'],
  } as const;
  const rows = (node: Row, key: 'target' | 'candidates') =>
    [node[key] ?? []].flat().map((far) => ({ near: node['id'], far, props: {} }));
  for (const key of ['target', 'candidates'] as const) {
    const [remove, create] = [gone.flatMap((node) => rows(node, key)), fresh.flatMap((each) => rows({ ...each }, key))];
    if (remove.length > 0) await run(cypher('write/delete-links', ...variants[key]), { rows: remove });
    if (create.length > 0) await run(cypher('write/create-links', ...variants[key]), { rows: create });
  }
  const counts = new Map<string, number>();
  const count = (target: unknown, by: number) => {
    if (typeof target === 'string') counts.set(target, (counts.get(target) ?? 0) + by);
  };
  for (const node of before) count(node['target'], -1);
  for (const { target } of after) count(target, 1);
  const moved = [...counts].filter(([, citations]) => citations !== 0).map(([id, citations]) => ({ id, citations }));
  if (moved.length > 0) await run(cypher('write/add-citations'), { rows: moved });
}

/** Deletes what nothing names any more. */
async function clearAway(run: Run, documents: readonly string[], agencies: readonly string[]): Promise<void> {
  for (const [query, label, ids] of [
    ['read/documents-left-alone', 'Document', documents],
    ['read/agencies-left-alone', 'Agency', agencies],
  ] as const) {
    if (ids.length === 0) continue;
    const rows = await run(cypher(query), { ids });
    if (rows.length > 0) await run(cypher('write/delete-nodes', label), { ids: rows.map((row) => row['id']) });
  }
}

function sum(parts: Readonly<Record<string, NodeChanges>>, key: keyof NodeChanges): number {
  return Object.values(parts).reduce((total, changes) => total + changes[key].length, 0);
}
