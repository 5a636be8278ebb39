import type { Pair } from './columns.ts';
import { groupBy } from './group-by.ts';

/** What lanes are laid on: document ids and the links between them, without the plan's sections. */
export interface LaneInput {
  readonly plan: string;
  /** In the order in which the text first cites them; the plan may be among them. */
  readonly documents: readonly string[];
  /** IMPLEMENTS between documents. */
  readonly implementing: readonly Pair[];
  /** Documents that the plan as a whole leads to by IMPLEMENTS. */
  readonly ofPlan: ReadonlySet<string>;
  /** Documents that belong last, in this order: legal bases, mentions. */
  readonly last: readonly string[];
  /** The column of a document. */
  readonly columnOf: (id: string) => number;
}

export interface Rows {
  /** Row of each document, from 0; half rows stand between two. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly count: number;
}

/**
 * A lane is a longest chain of IMPLEMENTS and takes one row. The plan's own lane comes first, then the others in the order
 * in which the text first cites their documents, then what only legal bases and mentions lead to.
 */
export function layLanes(input: LaneInput): Rows {
  const rows = new Map<string, number>();
  let next = layPlan(input, rows);
  const rest = input.documents.filter((id) => !rows.has(id) && !input.last.includes(id));
  for (const lane of lanesOf(rest, input.implementing)) {
    for (const id of lane) rows.set(id, next);
    next += 1;
  }
  for (const id of input.last) {
    if (rows.has(id)) continue;
    rows.set(id, next);
    next += 1;
  }
  return { rowOf: rows, count: next };
}

/**
 * The plan and its directive stand midway between the documents that lie between them, so that the direct link runs
 * through the gap; where one of those shares their columns, they take a row of their own. Returns the first free row.
 */
function layPlan(input: LaneInput, rows: Map<string, number>): number {
  const others = input.documents.filter((id) => input.ofPlan.has(id) && id !== input.plan);
  const directive = mostImplemented(others, input);
  const middle = [input.plan, ...(directive ? [directive] : [])];
  const between = lanesOf(
    others.filter((id) => id !== directive),
    input.implementing,
  );
  const above = Math.ceil(between.length / 2);
  const taken = new Set(middle.map(input.columnOf));
  const crowded = between.flat().some((id) => taken.has(input.columnOf(id)));
  const own = between.length === 0 || crowded;
  for (const [lane, ids] of between.entries())
    for (const id of ids) rows.set(id, lane < above || !own ? lane : lane + 1);
  for (const id of middle) rows.set(id, own ? above : above - 0.5);
  return own ? between.length + 1 : Math.max(between.length, 2);
}

/** The document that most of the plan's own lead to, the earliest cited among equals. */
function mostImplemented(documents: readonly string[], { plan, implementing, ofPlan }: LaneInput): string | null {
  const weight = (id: string) =>
    implementing.filter((link) => link.to === id && (ofPlan.has(link.from) || link.from === plan)).length;
  const direct = documents.filter((id) => implementing.some((link) => link.from === plan && link.to === id));
  return direct.reduce<string | null>((best, id) => (best === null || weight(id) > weight(best) ? id : best), null);
}

/** Splits documents into lanes, each from the latest document to the earliest; a document in several chains takes the first. */
export function lanesOf(documents: readonly string[], implementing: readonly Pair[]): string[][] {
  const free = new Set(documents);
  const onward = groupBy(implementing, (link) => link.from);
  const back = groupBy(implementing, (link) => link.to);
  const lanes: string[][] = [];
  const take = (lane: string[]) => {
    for (const id of lane) free.delete(id);
    lanes.push(lane);
  };
  for (const cited of documents) {
    if (!free.has(cited)) continue;
    take(longestFrom(headOf(cited, free, back), free, onward));
    // The chain that was taken from a head may pass by the document it was sought for.
    if (free.has(cited)) take(longestFrom(cited, free, onward));
  }
  return lanes;
}

type Links = ReadonlyMap<string, readonly Pair[]>;

/** The latest free document whose chain holds this one. */
function headOf(id: string, free: ReadonlySet<string>, back: Links): string {
  const seen = new Set([id]);
  let head = id;
  for (;;) {
    const later = back.get(head)?.find((link) => free.has(link.from) && !seen.has(link.from));
    if (!later) return head;
    head = later.from;
    seen.add(head);
  }
}

/**
 * The longest chain of free documents from here; a circle is cut where it closes. Each document is looked at once: what lies
 * beyond one that is done never leads back to one that is still open.
 */
function longestFrom(start: string, free: ReadonlySet<string>, onward: Links): string[] {
  const next = new Map<string, { to: string | null; length: number }>();
  const open = new Set<string>();
  const visit = (id: string): number => {
    const known = next.get(id);
    if (known) return known.length;
    open.add(id);
    let best: { to: string | null; length: number } = { to: null, length: 1 };
    for (const { to } of onward.get(id) ?? []) {
      if (!free.has(to) || open.has(to)) continue;
      const length = 1 + visit(to);
      if (length > best.length) best = { to, length };
    }
    open.delete(id);
    next.set(id, best);
    return best.length;
  };
  visit(start);
  const chain: string[] = [];
  for (let at: string | null = start; at !== null; at = next.get(at)?.to ?? null) chain.push(at);
  return chain;
}

/** Rows for what was grown beside the plan: the nearest to its parent's that its column has free. Rows that are taken stay. */
export function layBeside(
  rows: Rows,
  grown: readonly { readonly id: string; readonly beside: string }[],
  columnOf: (id: string) => number,
): Rows {
  const rowOf = new Map(rows.rowOf);
  const taken = new Map<number, number[]>();
  for (const [id, row] of rowOf) taken.set(columnOf(id), [...(taken.get(columnOf(id)) ?? []), row]);
  for (const { id, beside } of grown) {
    if (rowOf.has(id)) continue;
    const own = taken.get(columnOf(id)) ?? [];
    const row = nearestFree(
      Math.round(rowOf.get(beside) ?? 0),
      new Set(own.flatMap((at) => [Math.floor(at), Math.ceil(at)])),
    );
    rowOf.set(id, row);
    taken.set(columnOf(id), [...own, row]);
  }
  return { rowOf, count: Math.max(rows.count, ...[...rowOf.values()].map((row) => row + 1)) };
}

function nearestFree(wanted: number, taken: ReadonlySet<number>): number {
  for (let off = 0; ; off += 1) {
    if (!taken.has(wanted + off)) return wanted + off;
    if (wanted - off >= 0 && !taken.has(wanted - off)) return wanted - off;
  }
}
