import { type LinkRecord } from '../../graph/policy-graph.ts';
import { type AnyNode } from '../models.ts';
import { describeNode } from './describe-node.ts';
import { escapedXml } from './escaped-xml.ts';

const KEYS = [
  ['kind', 'node', 'string'],
  ['label', 'node', 'string'],
  ['title', 'node', 'string'],
  ['level', 'node', 'string'],
  ['held', 'node', 'boolean'],
  ['type', 'edge', 'string'],
  ['quote', 'edge', 'string'],
] as const;

/** GraphML that Gephi and yEd open: every property is declared first, edges follow the nodes they join. */
export async function* graphmlPieces(
  nodes: AsyncIterable<AnyNode>,
  links: AsyncIterable<LinkRecord>,
): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const [name, of, type] of KEYS)
    yield `<key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`;
  yield '<graph id="truy-nguyen" edgedefault="directed">\n';
  for await (const node of nodes) yield `<node id="${escapedXml(node.id)}">${data({ ...describeNode(node) })}</node>\n`;
  for await (const { id, from, to, type, evidence } of links) {
    const ends = `source="${escapedXml(from)}" target="${escapedXml(to)}"`;
    yield `<edge id="${escapedXml(id)}" ${ends}>${data({ type, quote: evidence[0]?.quote ?? null })}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

function data(values: Readonly<Record<string, string | boolean | null>>): string {
  return Object.entries(values)
    .filter((entry): entry is [string, string | boolean] => entry[1] !== null)
    .map(([key, value]) => `<data key="${key}">${escapedXml(String(value))}</data>`)
    .join('');
}
