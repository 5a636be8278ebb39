import { compareIds } from '../graph/compare-ids.ts';
import { cypher } from './cypher-library.ts';
import type { Row, Run } from './engine.ts';

/** Rows fetched and written at once. */
const CHUNK = 1000;

export const DUMPED_LABELS = [
  ...(['Document', 'Text', 'Provision', 'Duty', 'Deadline', 'Agency', 'Citation', 'Link', 'Review'] as const),
];
const WITH_LINKS: readonly string[] = ['Document', 'Provision', 'Duty', 'Agency', 'Citation'];

/** One line of a dump: a node with its label, or a relationship with its ends. */
export type DumpEntry =
  | { readonly label: string; readonly node: Row }
  | { readonly from: string; readonly type: string; readonly to: string; readonly props: Row };

/**
 * Everything in a graph, in an order that depends on the graph alone: all nodes by label and id, then all relationships
 * by their ends. Equal graphs give equal dumps, on either engine.
 */
export async function* dumpGraph(run: Run): AsyncGenerator<DumpEntry> {
  for (const label of DUMPED_LABELS)
    for await (const nodes of nodesOf(run, label)) for (const node of nodes) yield { label, node };
  for (const label of WITH_LINKS)
    for await (const nodes of nodesOf(run, label)) {
      const rows = await run(cypher('read/dump-links', label), { ids: nodes.map((node) => node['id']) });
      const links = rows.map((row) => ({
        from: row['from'] as string,
        type: row['type'] as string,
        to: row['to'] as string,
        props: sorted(row['props'] as Row),
      }));
      yield* links.sort((a, b) => compareIds(a.from, b.from) || compareIds(a.type, b.type) || compareIds(a.to, b.to));
    }
}

async function* nodesOf(run: Run, label: string): AsyncGenerator<Row[]> {
  for (let after = '', rows: Row[] = [{}]; rows.length > 0;) {
    rows = await run(cypher('read/dump-nodes', label), { after, limit: CHUNK });
    const nodes = rows.map((row) => sorted(row['node'] as Row));
    after = (nodes.at(-1)?.['id'] as string | undefined) ?? after;
    if (nodes.length > 0) yield nodes;
  }
}

/** Properties in the order of their names: engines give them in orders of their own. */
function sorted(properties: Row): Row {
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => compareIds(a, b)));
}
