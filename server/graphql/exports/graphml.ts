import { type LinkRecord } from '../../graph/policy-graph.ts';
import { type AnyNode } from '../models.ts';
import { ofKind } from '../node/of-kind.ts';
import { typeOfId } from '../node/type-of-id.ts';

const KEYS = [
  ['kind', 'node'],
  ['label', 'node'],
  ['title', 'node'],
  ['level', 'node'],
  ['held', 'node'],
  ['type', 'edge'],
  ['quote', 'edge'],
] as const;

/** GraphML that Gephi and yEd open: every property is declared first, edges follow the nodes they join. */
export async function* graphmlPieces(
  nodes: AsyncIterable<AnyNode>,
  links: AsyncIterable<LinkRecord>,
): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const [name, of] of KEYS) yield `<key id="${name}" for="${of}" attr.name="${name}" attr.type="string"/>\n`;
  yield '<graph id="truy-nguyen" edgedefault="directed">\n';
  for await (const node of nodes) yield `<node id="${escaped(node.id)}">${data(describe(node))}</node>\n`;
  for await (const { id, from, to, type, evidence } of links) {
    const ends = `source="${escaped(from)}" target="${escaped(to)}"`;
    yield `<edge id="${escaped(id)}" ${ends}>${data({ type, quote: evidence[0]?.quote ?? null })}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

function describe(node: AnyNode): Readonly<Record<string, string | null>> {
  const kind = typeOfId(node.id);
  const document = ofKind(node, 'Document');
  if (document) {
    const { number, title, type, level, held } = document;
    return { kind, label: number ?? title ?? type, title, level, held: String(held) };
  }
  const agency = ofKind(node, 'Agency');
  if (agency) return { kind, label: agency.name, level: agency.level };
  const duty = ofKind(node, 'Duty');
  if (duty) return { kind, label: duty.path, title: duty.text };
  return { kind, label: node.id };
}

function data(values: Readonly<Record<string, string | null>>): string {
  return Object.entries(values)
    .filter((entry): entry is [string, string] => entry[1] !== null)
    .map(([key, value]) => `<data key="${key}">${escaped(value)}</data>`)
    .join('');
}

/** Characters that XML 1.0 cannot hold at all are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] as string);
}
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
