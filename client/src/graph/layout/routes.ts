import { CardField } from './card-field.ts';
import type { DocumentColumn } from './columns.ts';
import { groupBy } from './group-by.ts';
import type { LaidLink } from './layout-input.ts';
import { spreadPorts } from './ports.ts';
import { leftOf, rightOf, type Box, type Point } from './sizes.ts';

/** Trunk of the links that join duties to their plan, in px from the sections. */
const SPINE = 10;
/** Room that an arrowhead needs before a card. */
const ARROW = 12;

/**
 * The route of every link between documents, and from sections and duties to documents: from the left port to a vertical
 * trunk in the gutter by the source, along the target's row to its right port. Where a card stands in that row the trunk
 * moves to the gutter by the target, or the line takes the gap between two rows. Links of one source share a trunk.
 */
export function routeLinks(
  links: readonly LaidLink[],
  boxes: ReadonlyMap<string, Box>,
  columns: readonly DocumentColumn[],
  plan: string,
): Map<string, Point[]> {
  const cards = new CardField(
    columns.flatMap((column) => column.documents.map((id) => boxes.get(id)).filter((box) => box !== undefined)),
  );
  const isDocument = new Set(columns.flatMap((column) => column.documents));
  const routed = links.filter(
    (link) => isDocument.has(link.target) && boxes.has(link.source) && boxes.has(link.target),
  );
  const ports = spreadPorts(routed, boxes, (id) => isDocument.has(id));
  const trunks = placeTrunks(routed, boxes, plan);
  return new Map(
    routed.map((link) => {
      const source = boxes.get(link.source) as Box;
      const target = boxes.get(link.target) as Box;
      const from = { x: leftOf(source), y: source.y + (ports.out.get(link) ?? 0) };
      const to = { x: rightOf(target), y: target.y + (ports.into.get(link) ?? 0) };
      return [link.id, route(from, to, trunks.get(link) ?? from.x - SPINE, cards)];
    }),
  );
}

function route(from: Point, to: Point, trunk: number, cards: CardField): Point[] {
  if (to.x > from.x) return backwards(from, to, cards);
  if (from.y === to.y && cards.isClear(from.y, to.x, from.x)) return [from, to];
  const near = Math.min(trunk, from.x - 4);
  if (cards.isClear(to.y, to.x, near)) return bends(from, [near, to.y], to);
  const far = to.x + ARROW + 4;
  if (cards.isClear(from.y, far, from.x)) return bends(from, [far, to.y], to);
  const gap = cards.nearestGap(to.y, far, near);
  return [from, { x: near, y: from.y }, { x: near, y: gap }, { x: far, y: gap }, { x: far, y: to.y }, to];
}

function bends(from: Point, [x, y]: readonly [number, number], to: Point): Point[] {
  return from.y === y ? [from, to] : [from, { x, y: from.y }, { x, y }, to];
}

/** A link to a document that stands further right: out to the left, and round below or above to the target's right port. */
function backwards(from: Point, to: Point, cards: CardField): Point[] {
  const out = from.x - SPINE;
  const round = to.x + ARROW + 4;
  const gap = cards.nearestGap((from.y + to.y) / 2, out, round);
  return [from, { x: out, y: from.y }, { x: out, y: gap }, { x: round, y: gap }, { x: round, y: to.y }, to];
}

/**
 * The x of each link's trunk. In one gutter a source further up with a deeper fan lies further left; the links that join
 * duties to their plan share the spine, nearest to the sections.
 */
function placeTrunks(links: readonly LaidLink[], boxes: ReadonlyMap<string, Box>, plan: string): Map<LaidLink, number> {
  const trunks = new Map<LaidLink, number>();
  for (const [edge, group] of groupBy(links, (link) => leftOf(boxes.get(link.source) as Box))) {
    const gutter = edge - gutterStart(edge, boxes);
    const isSpine = (link: LaidLink) => link.style === 'INHERITED' && link.target === plan;
    // What was expanded from one document comes back to it by one trunk.
    const owner = (link: LaidLink) => (link.free ? link.target : link.source);
    const bent = new Set(group.filter((link) => !isSpine(link)).map(owner));
    const sources = [...bent].sort((a, b) => (boxes.get(b) as Box).y - (boxes.get(a) as Box).y);
    const place = new Map(sources.map((id, at) => [id, at]));
    const spine = group.some(isSpine);
    const first = spine ? Math.min(SPINE, gutter / 4) : 0;
    const step = spine
      ? Math.min(8, (gutter - first - ARROW) / (sources.length + 0.5))
      : (gutter - ARROW) / (sources.length + 1);
    for (const link of group) {
      // Where more sources than trunks have room share a gutter, the last ones share its edge.
      const own = isSpine(link)
        ? first
        : Math.min(
            first + Math.max(3, step) * ((place.get(owner(link)) ?? 0) + 1),
            Math.max(first + 3, gutter - ARROW),
          );
      trunks.set(link, Math.round(edge - own));
    }
  }
  return trunks;
}

/** The right edge of the next column to the left. */
function gutterStart(edge: number, boxes: ReadonlyMap<string, Box>): number {
  let start = 0;
  for (const box of boxes.values()) if (rightOf(box) < edge) start = Math.max(start, rightOf(box));
  return start;
}
