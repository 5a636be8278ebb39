import type { Layout } from './layout/layout.ts';
import type { Picture } from './picture.ts';
import type { Visible } from './visible.ts';

export type Direction = 'source' | 'work' | 'up' | 'down';

/**
 * The node that an arrow key leads to: along a link to the source or to the work, the nearest in height first; or the next
 * one in the same column. Null at the end.
 */
export function neighbourOf(
  id: string,
  direction: Direction,
  picture: Picture,
  layout: Layout,
  visible: Visible,
): string | null {
  const here = layout.boxes.get(id);
  if (!here) return null;
  const shown = picture.links.filter((link) => visible.links.has(link.id));
  // To the right of the sections stand the agencies: the link points from the section to them, the work goes on.
  const toSource = shown.flatMap((link) =>
    isAssignment(link.style) ? [[link.target, link.source]] : [[link.source, link.target]],
  );
  const candidates =
    direction === 'source'
      ? toSource.filter(([from]) => from === id).map(([, to]) => to as string)
      : direction === 'work'
        ? toSource.filter(([, to]) => to === id).map(([from]) => from as string)
        : siblings(id, direction, layout, visible);
  // What stands for others cannot be selected.
  const counted = new Set(picture.nodes.filter((node) => node.kind === 'more').map((node) => node.id));
  return nearest(
    candidates.filter((candidate) => !counted.has(candidate)),
    here.y,
    layout,
  );
}

function isAssignment(style: string): boolean {
  return style === 'LEADS' || style === 'COORDINATES';
}

function siblings(id: string, direction: 'up' | 'down', layout: Layout, visible: Visible): string[] {
  const here = layout.boxes.get(id);
  if (!here) return [];
  return [...layout.boxes]
    .filter(([other, box]) => other !== id && visible.nodes.has(other) && Math.abs(box.x - here.x) < 1)
    .filter(([, box]) => (direction === 'up' ? box.y < here.y : box.y > here.y))
    .map(([other]) => other);
}

function nearest(ids: readonly string[], y: number, layout: Layout): string | null {
  const distance = (id: string) => Math.abs((layout.boxes.get(id)?.y ?? Number.POSITIVE_INFINITY) - y);
  return ids.reduce<string | null>((best, id) => (best === null || distance(id) < distance(best) ? id : best), null);
}
