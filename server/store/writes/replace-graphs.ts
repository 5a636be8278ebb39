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
import { type StoredGraphs, storedGraphs } from './stored-graphs.ts';
import { compareLinks } from './compare-links.ts';
import { writeLinks } from './write-links.ts';

/** A document's new graph; null takes its text away. */
export interface Replacement {
  readonly id: string;
  readonly graph: PolicyGraph | null;
}

/**
 * Puts graphs in place of what the store has under their ids, all in a fixed number of queries. Only what differs is
 * written, so the same graph again changes nothing. A document whose text goes stays as a ghost where others name it.
 * The change that is returned is that of all together, under the id of the first.
 */
export async function replaceGraphs(run: Run, asked: readonly Replacement[]): Promise<GraphChange> {
  const before = await storedGraphs(
    run,
    asked.map(({ id }) => id),
  );
  const wasHeld = (id: string) => before.documents.get(id)?.['held'] === true;
  const replacements = asked.filter(({ id, graph }) => graph !== null || wasHeld(id));
  if (replacements.length === 0) return { document: asked[0]?.id ?? '', ...NO_CHANGE };

  const graphs = replacements.flatMap(({ graph }) => graph ?? []);
  const duties = graphs.flatMap((graph) => graph.duties);
  const citations = graphs.flatMap((graph) => graph.citations);
  const parts = {
    Provision: compareNodes(before.provisions, graphs.flatMap((graph) => graph.provisions).map(provisionProperties)),
    Duty: compareNodes(before.duties, duties.map(dutyProperties)),
    Citation: compareNodes(
      before.citations,
      graphs.flatMap((graph) => graph.citations.map(citationProperties)),
    ),
  };
  const links = await compareLinks(run, before, replacements);
  const own = await writeOwnDocuments(run, before, replacements);
  const described = await describeDocuments(run, before, replacements);
  const left = await describeAgencies(run, before, graphs);

  for (const [label, changes] of Object.entries(parts)) await writeNodes(run, label, changes);
  await writeNodes(run, 'Deadline', compareNodes(before.deadlines, duties.flatMap(deadlineProperties)));
  await writeTargets(run, before.citations, parts.Citation, citations);
  await writeLinks(run, links);

  const ids = replacements.map(({ id }) => id);
  const affected = await affectedBy(run, links, [...described.turned, ...own.turned]);
  await deriveCoverage(run, [...new Set([...ids, ...affected])].sort(compareIds));
  const gone = replacements.filter(({ graph }) => graph === null).map(({ id }) => id);
  await clearAway(run, [...gone, ...described.left], left);

  return {
    document: ids[0] as string,
    added: own.added + sum(parts, 'created') + links.created.length,
    changed: own.changed + sum(parts, 'changed') + links.changed.length,
    removed: gone.length + sum(parts, 'removed') + links.removed.length,
    addedLinks: links.created,
    removedLinks: links.removed,
    stale: links.stale,
    touched: [...new Set([...described.touched, ...own.touched])].sort(compareIds),
  };
}

const NO_CHANGE = { added: 0, changed: 0, removed: 0, addedLinks: [], removedLinks: [], stale: [], touched: [] };

/** Title ids under which a document came to be held or ceased to be: a mention by title alone may mean something else now. */
function titleIdsTouched(before: string | null | undefined, now: string | null | undefined): string[] {
  return (before ?? null) === (now ?? null) ? [] : [before, now].filter((id) => typeof id === 'string');
}

interface OwnChange {
  readonly added: number;
  readonly changed: number;
  /** Their level is another: walks may end at them that did not, or the other way round. */
  readonly turned: readonly string[];
  /** Undated ids of those that came to be held or ceased to be: an undated mention may mean something else now. */
  readonly touched: readonly string[];
}

/** The documents' own nodes and their texts. */
async function writeOwnDocuments(
  run: Run,
  before: StoredGraphs,
  replacements: readonly Replacement[],
): Promise<OwnChange> {
  const created: object[] = [];
  const updated: object[] = [];
  const texts = { created: [] as object[], changed: [] as object[], removed: [] as string[] };
  const change = { added: 0, changed: 0, turned: [] as string[], touched: [] as string[] };
  for (const { id, graph } of replacements) {
    const old = before.documents.get(id);
    const wasHeld = old?.['held'] === true;
    const held = graph && heldProperties(graph.document, graph.duties.length);
    if (wasHeld !== (held !== null) && (held ?? old)?.dated === true && Number(old?.['settledBy'] ?? 0) === 0)
      change.touched.push((held ?? old)?.undatedId as string);
    change.touched.push(...titleIdsTouched(wasHeld ? (old?.['titleId'] as string | undefined) : null, held?.titleId));
    if (!held) {
      updated.push({ id, ...NOT_HELD });
      texts.removed.push(id);
      continue;
    }
    const known = Object.fromEntries(Object.keys(held).map((key) => [key, old?.[key] ?? null]));
    const same = sameProperties(known, held);
    if (!old) created.push({ ...properties(held), ...ZERO_COUNTS, settledBy: 0 });
    else if (!same) updated.push(held);
    texts[wasHeld ? 'changed' : 'created'].push({ id, text: graph.document.text });
    change.added += Number(!wasHeld);
    change.changed += Number(wasHeld && !same);
    if (old && (old['level'] ?? null) !== held.level) change.turned.push(id);
  }
  if (created.length > 0) await run(cypher('write/create-nodes', 'Document'), { rows: created });
  if (updated.length > 0) await run(cypher('write/update-nodes', 'Document'), { rows: updated });
  await writeNodes(run, 'Text', texts as NodeChanges);
  return change;
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
    if (create.length > 0) await run(cypher('write/create-derived-links', ...variants[key]), { rows: create });
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
