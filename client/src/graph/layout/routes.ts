import type { PictureLink } from '../picture.ts';
import type { DocumentColumn } from './columns.ts';
import { spreadPorts } from './ports.ts';
import { leftOf, rightOf, SIZES, type Box, type Point } from './sizes.ts';

/** Room that a line keeps from a card that it passes. */
const CLEARANCE = 5;
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
  links: readonly PictureLink[],
  boxes: ReadonlyMap<string, Box>,
  columns: readonly DocumentColumn[],
  plan: string,
): Map<string, Point[]> {
  const cards = columns.flatMap((column) =>
    column.documents.map((id) => boxes.get(id)).filter((box) => box !== undefined),
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

function route(from: Point, to: Point, trunk: number, cards: readonly Box[]): Point[] {
  if (to.x > from.x) return backwards(from, to, cards);
  if (from.y === to.y && isClear(from.y, to.x, from.x, cards)) return [from, to];
  const near = Math.min(trunk, from.x - 4);
  if (isClear(to.y, to.x, near, cards)) return bends(from, [near, to.y], to);
  const far = to.x + ARROW + 4;
  if (isClear(from.y, far, from.x, cards)) return bends(from, [far, to.y], to);
  const gap = nearestGap(to.y, far, near, cards);
  return [from, { x: near, y: from.y }, { x: near, y: gap }, { x: far, y: gap }, { x: far, y: to.y }, to];
}

function bends(from: Point, [x, y]: readonly [number, number], to: Point): Point[] {
  return from.y === y ? [from, to] : [from, { x, y: from.y }, { x, y }, to];
}

/** A link to a document that stands further right: out to the left, and round below or above to the target's right port. */
function backwards(from: Point, to: Point, cards: readonly Box[]): Point[] {
  const out = from.x - SPINE;
  const round = to.x + ARROW + 4;
  const gap = nearestGap((from.y + to.y) / 2, out, round, cards);
  return [from, { x: out, y: from.y }, { x: out, y: gap }, { x: round, y: gap }, { x: round, y: to.y }, to];
}

function isClear(y: number, left: number, right: number, cards: readonly Box[]): boolean {
  return !cards.some(
    (card) =>
      leftOf(card) > left - 1 && rightOf(card) < right + 1 && Math.abs(card.y - y) < card.height / 2 + CLEARANCE,
  );
}

/** The height nearest to `y` at which a line passes between the cards. */
function nearestGap(y: number, left: number, right: number, cards: readonly Box[]): number {
  const off = SIZES.document.height / 2 + CLEARANCE + 4;
  const edges = cards.flatMap((card) => [card.y - off, card.y + off]).sort((a, b) => Math.abs(a - y) - Math.abs(b - y));
  return edges.find((edge) => isClear(edge, left, right, cards)) ?? y;
}

/**
 * The x of each link's trunk. In one gutter a source further up with a deeper fan lies further left; the links that join
 * duties to their plan share the spine, nearest to the sections.
 */
function placeTrunks(
  links: readonly PictureLink[],
  boxes: ReadonlyMap<string, Box>,
  plan: string,
): Map<PictureLink, number> {
  const trunks = new Map<PictureLink, number>();
  for (const [edge, group] of groupBy(links, (link) => leftOf(boxes.get(link.source) as Box))) {
    const gutter = edge - gutterStart(edge, boxes);
    const bent = group.filter((link) => !(link.style === 'INHERITED' && link.target === plan));
    const sources = [...new Set(bent.map((link) => link.source))].sort(
      (a, b) => (boxes.get(b) as Box).y - (boxes.get(a) as Box).y,
    );
    const spine = group.length > bent.length;
    const first = spine ? Math.min(SPINE, gutter / 4) : 0;
    const step = spine
      ? Math.min(8, (gutter - first - ARROW) / (sources.length + 0.5))
      : (gutter - ARROW) / (sources.length + 1);
    for (const link of group) {
      const place = sources.indexOf(link.source);
      const own = bent.includes(link) ? first + Math.max(3, step) * (place + 1) : first;
      trunks.set(link, Math.round(edge - own));
    }
  }
  return trunks;
}

/** The right edge of the next column to the left. */
function gutterStart(edge: number, boxes: ReadonlyMap<string, Box>): number {
  return Math.max(0, ...[...boxes.values()].map(rightOf).filter((right) => right < edge));
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
