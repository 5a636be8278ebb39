import { groupBy } from './layout/group-by.ts';
import type { MoreNode, Picture, PictureLink, PictureNode } from './picture.ts';
import { rankOf } from './ranks.ts';

/** More nodes than this are no picture any more, and slow to move. */
export const MOST_NODES = 2000;

/**
 * Folds siblings, the fullest groups first, until the picture holds at most so many nodes: duties of a section, documents of a
 * rank, agencies. Each group keeps its first ones and what is in `keep`; one counted node stands for the rest and takes over
 * their lines, so that nothing is dropped in silence.
 */
export function foldSiblings(picture: Picture, most: number, keep: ReadonlySet<string>): Picture {
  if (picture.nodes.length <= most) return picture;
  const groups = groupBy(picture.nodes.filter(isFoldable), siblingsOf(picture.nodes));
  const level = fullestLevel(
    [...groups.values()].map((group) => group.length),
    most - picture.nodes.filter((node) => !isFoldable(node)).length,
  );
  const standsFor = new Map<string, string>();
  const last = new Map<string, MoreNode>();
  for (const [key, group] of groups) {
    if (group.length <= level) continue;
    const kept = new Set(
      [...group.filter((node) => keep.has(node.id)), ...group].slice(0, Math.max(level, 1)).map((node) => node.id),
    );
    const away = group.filter((node) => !kept.has(node.id));
    const id = `more:${key}`;
    for (const node of away) standsFor.set(node.id, id);
    const beside = group.findLast((node) => kept.has(node.id)) as PictureNode;
    last.set(beside.id, {
      kind: 'more',
      id,
      of: beside.kind as MoreNode['of'],
      count: away.length,
      beside: beside.id,
      next: null,
    });
  }
  const nodes = picture.nodes.filter((node) => !standsFor.has(node.id));
  return {
    nodes: nodes.flatMap((node) => [node, ...(last.has(node.id) ? [last.get(node.id) as MoreNode] : [])]),
    links: relink(picture.links, standsFor),
  };
}

function isFoldable(node: PictureNode): boolean {
  return node.kind === 'document' || node.kind === 'duty' || node.kind === 'agency';
}

/** Names the group of each node. Duties follow their section in the order of the picture. */
function siblingsOf(nodes: readonly PictureNode[]): (node: PictureNode) => string {
  const sectionOf = new Map<string, string>();
  let section = '';
  for (const node of nodes) {
    if (node.kind === 'section') section = node.id;
    sectionOf.set(node.id, section);
  }
  return (node) => {
    if (node.kind === 'document') return `document:${rankOf(node.document)}`;
    return node.kind === 'duty' ? `duty:${sectionOf.get(node.id)}` : node.kind;
  };
}

/** The most nodes that every group can have when one more is drawn for each that is folded. */
function fullestLevel(sizes: readonly number[], room: number): number {
  let [low, high] = [0, Math.max(0, ...sizes)];
  const needed = (level: number) =>
    sizes.reduce((sum, size) => sum + (size > level ? Math.max(level, 1) + 1 : size), 0);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (needed(middle) <= room) low = middle;
    else high = middle - 1;
  }
  return low;
}

function relink(links: readonly PictureLink[], standsFor: ReadonlyMap<string, string>): PictureLink[] {
  const merged = new Map<string, PictureLink>();
  for (const link of links) {
    const [source, target] = [standsFor.get(link.source) ?? link.source, standsFor.get(link.target) ?? link.target];
    const moved = source !== link.source || target !== link.target;
    if (source === target) continue;
    const id = moved ? `${link.style}:${source}>${target}` : link.id;
    const known = merged.get(id);
    merged.set(id, { ...link, id, source, target, uses: known ? [...known.uses, ...link.uses] : link.uses });
  }
  return [...merged.values()];
}
