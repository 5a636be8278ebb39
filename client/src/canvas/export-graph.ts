import { nameOf, titleOf } from '../graph/naming.ts';
import type { Picture, PictureNode } from '../graph/picture.ts';
import type { Visible } from '../graph/visible.ts';

interface ExportedNode {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly words: string;
}

interface ExportedLink {
  readonly id: string;
  readonly style: string;
  readonly source: string;
  readonly target: string;
  readonly duties: number;
}

/** What is on screen, as data: ids are the API's. */
export function screenOf(picture: Picture, visible: Visible): { nodes: ExportedNode[]; links: ExportedLink[] } {
  return {
    nodes: picture.nodes.filter((node) => visible.nodes.has(node.id)).map(nodeOf),
    links: picture.links
      .filter((link) => visible.links.has(link.id))
      .map(({ id, style, source, target, uses }) => ({
        id,
        style,
        source,
        target,
        duties: new Set(uses.map((use) => use.duty)).size,
      })),
  };
}

function nodeOf(node: PictureNode): ExportedNode {
  const { id, kind } = node;
  if (node.kind === 'document') return { id, kind, label: nameOf(node.document), words: titleOf(node.document) ?? '' };
  if (node.kind === 'section') return { id, kind, label: node.section.path, words: node.section.heading ?? '' };
  if (node.kind === 'duty') return { id, kind, label: node.duty.path, words: node.duty.text };
  if (node.kind === 'more') return { id, kind, label: `+${node.count}`, words: '' };
  return { id, kind, label: node.agency.name, words: node.folded.map((agency) => agency.name).join('; ') };
}

/** GraphML 1.0 (graphml.graphdrawing.org), which yEd, Gephi and NetworkX read. */
export function toGraphml({ nodes, links }: ReturnType<typeof screenOf>): string {
  const data = (key: string, value: string | number) => `<data key="${key}">${escaped(String(value))}</data>`;
  const key = (name: string, of: string, type = 'string') =>
    `<key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    key('kind', 'node') +
      key('label', 'node') +
      key('words', 'node') +
      key('style', 'edge') +
      key('duties', 'edge', 'int'),
    '<graph edgedefault="directed">',
    ...nodes.map(
      (node) =>
        `<node id="${escaped(node.id)}">${data('kind', node.kind)}${data('label', node.label)}${data('words', node.words)}</node>`,
    ),
    ...links.map(
      (link) =>
        `<edge id="${escaped(link.id)}" source="${escaped(link.source)}" target="${escaped(link.target)}">${data('style', link.style)}${data('duties', link.duties)}</edge>`,
    ),
    '</graph>',
    '</graphml>\n',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
