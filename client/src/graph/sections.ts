/** A heading of the plan that its duties are folded into on the first screen. */
export interface Section {
  readonly id: string;
  readonly path: string;
  readonly heading: string | null;
  /** Duty ids in the order of the text. */
  readonly duties: readonly string[];
}

/** A duty's provisions from the outermost to its own. */
export interface Heading {
  readonly id: string;
  readonly path: string;
  readonly heading: string | null;
  readonly start: number;
}

/** More sections than this do not fit on one screen. */
const MAX_SECTIONS = 12;
/** A section that holds one duty folds nothing. */
const MIN_DUTIES_PER_SECTION = 1.5;

interface Fold {
  readonly heading: Heading;
  readonly depth: number;
  readonly duties: readonly FoldedDuty[];
}
interface FoldedDuty {
  readonly id: string;
  readonly headings: readonly Heading[];
}

/**
 * The sections that a plan's duties are folded into, in the order of the text. It starts from the outermost provisions and
 * splits the fullest one for as long as the result fits on a screen and still folds something.
 */
export function foldIntoSections(duties: readonly FoldedDuty[]): Section[] {
  let folds = split(duties, 0);
  for (let split_ = splitFullest(folds); split_; split_ = splitFullest(folds)) folds = split_;
  return folds
    .sort((a, b) => a.heading.start - b.heading.start)
    .map(({ heading, duties: folded }) => ({
      id: heading.id,
      path: heading.path,
      heading: heading.heading,
      duties: folded.map((duty) => duty.id),
    }));
}

function splitFullest(folds: readonly Fold[]): Fold[] | null {
  const fullest = folds.reduce<Fold | null>(
    (most, fold) => (fold.duties.length > (most?.duties.length ?? 0) ? fold : most),
    null,
  );
  if (!fullest) return null;
  const parts = split(fullest.duties, fullest.depth + 1);
  const same = parts.length === 1 && parts[0]?.heading.id === fullest.heading.id;
  const fits = folds.length - 1 + parts.length <= MAX_SECTIONS;
  const folding = fullest.duties.length / parts.length >= MIN_DUTIES_PER_SECTION;
  return same || !fits || !folding ? null : folds.flatMap((fold) => (fold === fullest ? parts : [fold]));
}

/** Duties that stand in a provision itself, below no further one, stay with it. */
function split(duties: readonly FoldedDuty[], depth: number): Fold[] {
  const parts = new Map<string, { heading: Heading; depth: number; duties: FoldedDuty[] }>();
  for (const duty of duties) {
    const heading = duty.headings[Math.min(depth, duty.headings.length - 1)];
    if (!heading) continue;
    const part = parts.get(heading.id) ?? { heading, depth, duties: [] };
    part.duties.push(duty);
    parts.set(heading.id, part);
  }
  return [...parts.values()];
}
