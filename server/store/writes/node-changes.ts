import { cypher } from '../cypher-library.ts';
import type { Row, Run } from '../engine.ts';
import type { Properties } from '../node-properties.ts';

/** Properties that other writes derive and that a comparison leaves alone. */
const DERIVED = new Set(['orphan']);

/** What of some nodes comes new, changes and goes. */
export interface NodeChanges {
  readonly created: readonly Properties[];
  /** With a null for every property that goes. */
  readonly changed: readonly Readonly<Record<string, unknown>>[];
  readonly removed: readonly string[];
}

export function compareNodes(before: readonly Row[], after: readonly Properties[]): NodeChanges {
  const stored = new Map(before.map((node) => [node['id'] as string, node]));
  const kept = new Set(after.map((node) => node['id'] as string));
  return {
    created: after.filter((node) => !stored.has(node['id'] as string)),
    changed: after.flatMap((node) => {
      const old = stored.get(node['id'] as string);
      return old && !sameProperties(old, node) ? [withoutOthers(old, node)] : [];
    }),
    removed: [...stored.keys()].filter((id) => !kept.has(id)),
  };
}

export async function writeNodes(run: Run, label: string, changes: NodeChanges): Promise<void> {
  if (changes.removed.length > 0) await run(cypher('write/delete-nodes', label), { ids: changes.removed });
  if (changes.created.length > 0) await run(cypher('write/create-nodes', label), { rows: changes.created });
  if (changes.changed.length > 0) await run(cypher('write/update-nodes', label), { rows: changes.changed });
}

/** Whether two sets of properties say the same; a null is a property that is not there. */
export function sameProperties(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)].filter((key) => !DERIVED.has(key)));
  return [...keys].every((key) => JSON.stringify(a[key] ?? null) === JSON.stringify(b[key] ?? null));
}

function withoutOthers(old: Row, node: Properties): Record<string, unknown> {
  const gone = Object.keys(old).filter((key) => !(key in node) && !DERIVED.has(key));
  return { ...node, ...Object.fromEntries(gone.map((key) => [key, null])) };
}
