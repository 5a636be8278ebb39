import { type LinkRecord } from '../../graph/policy-graph.ts';
import { type AnyNode } from '../models.ts';
import { type Cell, type Column, type Table } from './table.ts';
import { describeNode } from './describe-node.ts';

const LINK_COLUMNS: readonly Column[] = [
  ...columns('text', [
    ...([
      ['type', 14],
      ['from', 50],
      ['to', 50],
      ['document', 50],
      ['path', 12],
    ] as const),
  ]),
  ...columns('number', [
    ['start', 10],
    ['end', 10],
  ]),
  ...columns('text', [
    ['quote', 90],
    ['method', 10],
  ]),
  ...columns('number', [['score', 10]]),
  ...columns('text', [
    ['review', 12],
    ['id', 34],
  ]),
];
const NODE_COLUMNS: readonly Column[] = [
  ...columns('text', [
    ['kind', 12],
    ['label', 24],
    ['title', 90],
    ['level', 14],
  ]),
  ...columns('boolean', [['held', 8]]),
  ...columns('text', [['id', 50]]),
];

/** One row for each sentence that states a link. Names of columns are the API's. */
export function linkTable(links: AsyncIterable<LinkRecord>): Table {
  return { name: 'links', columns: LINK_COLUMNS, rows: linkRows(links) };
}

export function nodeTable(nodes: AsyncIterable<AnyNode>): Table {
  return { name: 'nodes', columns: NODE_COLUMNS, rows: nodeRows(nodes) };
}

async function* linkRows(links: AsyncIterable<LinkRecord>): AsyncGenerator<Cell[]> {
  for await (const { id, type, from, to, evidence, review } of links)
    for (const one of evidence)
      yield [
        ...[type, from, to, one.document, one.path, one.start, one.end, one.quote, one.method, one.score],
        ...[review?.state ?? '', id],
      ];
}

async function* nodeRows(nodes: AsyncIterable<AnyNode>): AsyncGenerator<Cell[]> {
  for await (const node of nodes) {
    const { kind, label, title, level, held } = describeNode(node);
    yield [kind, label, title, level, held, node.id];
  }
}

function columns(type: Column['type'], heads: readonly (readonly [head: string, width: number])[]): Column[] {
  return heads.map(([head, width]) => ({ head, type, width }));
}
