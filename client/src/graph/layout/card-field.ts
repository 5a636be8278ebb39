import { groupBy } from './group-by.ts';
import { leftOf, rightOf, SIZES, type Box } from './sizes.ts';

/** Room that a line keeps from a card that it passes. */
const CLEARANCE = 5;

/** The cards that lines must pass by, in columns, each from top to bottom: a line asks each column once. */
export class CardField {
  private readonly columns: readonly { readonly left: number; readonly right: number; readonly middles: number[] }[];

  constructor(cards: readonly Box[]) {
    this.columns = [...groupBy(cards, leftOf)].map(([left, boxes]) => ({
      left,
      right: rightOf(boxes[0] as Box),
      middles: boxes.map((box) => box.y).sort((a, b) => a - b),
    }));
  }

  /** Whether a level line at `y` passes from `left` to `right` without touching a card that lies between. */
  isClear(y: number, left: number, right: number): boolean {
    return this.between(left, right).every(({ middles }) => Math.abs(nearest(middles, y) - y) >= KEEP_OFF);
  }

  /** The height nearest to `y` at which a line passes between the cards; `y` itself where there is none. */
  nearestGap(y: number, left: number, right: number): number {
    const columns = this.between(left, right);
    const off = KEEP_OFF + 4;
    const edges = columns
      .flatMap(({ middles }) => middles.flatMap((middle) => [middle - off, middle + off]))
      .sort((a, b) => Math.abs(a - y) - Math.abs(b - y));
    return edges.find((edge) => this.isClear(edge, left, right)) ?? y;
  }

  private between(left: number, right: number) {
    return this.columns.filter((column) => column.left > left - 1 && column.right < right + 1);
  }
}

const KEEP_OFF = SIZES.document.height / 2 + CLEARANCE;

function nearest(sorted: readonly number[], wanted: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  const [above, below] = [sorted[low - 1] ?? Number.NEGATIVE_INFINITY, sorted[low] as number];
  return wanted - above < Math.abs(below - wanted) ? above : below;
}
