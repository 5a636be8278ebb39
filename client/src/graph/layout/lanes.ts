import type { Pair } from './columns.ts';

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
  const lanes: string[][] = [];
  for (const cited of documents) {
    if (!free.has(cited)) continue;
    const lane = longestFrom(headOf(cited, free, implementing), free, implementing);
    for (const id of lane) free.delete(id);
    lanes.push(lane);
    // The chain that was taken from a head may pass by the document it was sought for.
    if (free.has(cited)) {
      const own = longestFrom(cited, free, implementing);
      for (const id of own) free.delete(id);
      lanes.push(own);
    }
  }
  return lanes;
}

/** The latest free document whose chain holds this one. */
function headOf(id: string, free: ReadonlySet<string>, implementing: readonly Pair[]): string {
  const seen = new Set([id]);
  let head = id;
  for (;;) {
    const later = implementing.find((link) => link.to === head && free.has(link.from) && !seen.has(link.from));
    if (!later) return head;
    head = later.from;
    seen.add(head);
  }
}

function longestFrom(
  id: string,
  free: ReadonlySet<string>,
  implementing: readonly Pair[],
  open: ReadonlySet<string> = new Set(),
): string[] {
  const inside = new Set([...open, id]);
  const onward = implementing.filter((link) => link.from === id && free.has(link.to) && !inside.has(link.to));
  const chains = onward.map((link) => longestFrom(link.to, free, implementing, inside));
  return [id, ...chains.reduce<string[]>((longest, chain) => (chain.length > longest.length ? chain : longest), [])];
}
