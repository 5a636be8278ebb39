import { compareIds } from './compare-ids.ts';
import type { Level, LinkType } from './policy-graph.ts';

/** On what ground a duty leads to a directive; API.md says what each means. In order of strength. */
export const BASES = ['EXPLICIT', 'INHERITED', 'LEGAL_BASIS', 'INFERRED', 'MENTION'] as const;
export type Basis = (typeof BASES)[number];

/** A link as the walk sees it. Rejected links are left out before. */
export interface WalkLink {
  readonly id: string;
  readonly type: LinkType;
  readonly from: string;
  readonly to: string;
  /** Set where a machine inferred the link by likeness; only a person's confirmation makes it count. */
  readonly inferred?: 'SUGGESTED' | 'CONFIRMED';
}

/** A document as the walk sees it. */
export interface WalkDocument {
  readonly id: string;
  readonly level: Level | null;
  readonly held: boolean;
}

/**
 * What the lineage of one duty is walked on: everything within the steps asked for, and the links that leave the last
 * documents reached, so that a walk can tell a chain that ends from one that a bound cut.
 */
export interface Surroundings {
  readonly duty: string;
  readonly document: string;
  /** IMPLEMENTS, BASED_ON, CITES and PART_OF from the duty to documents. */
  readonly firstSteps: readonly WalkLink[];
  /** IMPLEMENTS and BASED_ON that leave the documents within reach. */
  readonly links: readonly WalkLink[];
  readonly documents: ReadonlyMap<string, WalkDocument>;
}

/** Distinct duties under a directive, each once under every basis it has; `suggested` are inferences nobody has confirmed. */
export interface CoverageCounts {
  readonly explicit: number;
  readonly inherited: number;
  readonly legalBasis: number;
  readonly inferred: number;
  readonly mention: number;
  readonly suggested: number;
}

/** Bounds of a walk. `maxDepth` counts steps, the first included. */
export interface Bounds {
  readonly maxDepth: number;
  readonly maxPaths: number;
  /** Only these bases; all when left out. */
  readonly bases?: readonly Basis[] | null;
}

/** The lineage of a duty. Paths are in order of basis, length, ids. */
export interface Lineage {
  /** Paths found, also those beyond `maxPaths`. */
  readonly totalCount: number;
  /** True exactly when a bound cut something. */
  readonly bounded: boolean;
  readonly paths: readonly LineagePath[];
  readonly deadEnds: readonly DeadEnd[];
}
export interface LineagePath {
  readonly directive: string;
  readonly basis: Basis;
  /** It takes a step that a machine inferred and nobody has confirmed. */
  readonly suggested: boolean;
  readonly steps: readonly WalkLink[];
}
/** A chain that stops below a central document. */
export interface DeadEnd {
  readonly document: string;
  readonly basis: Basis;
  readonly suggested: boolean;
  readonly steps: readonly WalkLink[];
  readonly reason: 'TEXT_NOT_HELD' | 'CITES_NOTHING';
}

/** Chains walked from one first step at most, those on their way included; beyond it the answer says that it was bounded. */
const MAX_CHAINS = 20_000;

/**
 * Every path from a duty to central documents, and every chain that stops below one.
 *
 * A path is one first step from the duty, then links between documents, no document twice. It ends at a central document
 * other than the duty's own; a longer chain through that document is a further path.
 */
export function traceLineage(surroundings: Surroundings, bounds: Bounds): Lineage {
  const walk = new Walk(surroundings, bounds.maxDepth);
  for (const first of surroundings.firstSteps) {
    if (first.type === 'PART_OF') walk.fromOwnDocument(first);
    else walk.chains(first, firstBasis(first), ['IMPLEMENTS']);
  }
  const wanted = (found: { basis: Basis }) => !bounds.bases || bounds.bases.includes(found.basis);
  const paths = walk.paths.filter(wanted).sort(byBasisLengthIds);
  return {
    totalCount: paths.length,
    bounded: walk.cut || paths.length > bounds.maxPaths,
    paths: paths.slice(0, bounds.maxPaths),
    deadEnds: walk.deadEnds.filter(wanted).sort(byBasisLengthIds),
  };
}

/** The first step decides the basis; an inferred step anywhere makes the whole chain an inference (`found`). */
function firstBasis(first: WalkLink): Basis {
  return first.type === 'CITES' ? 'MENTION' : 'EXPLICIT';
}

class Walk {
  readonly paths: LineagePath[] = [];
  readonly deadEnds: DeadEnd[] = [];
  cut = false;
  private readonly next = new Map<string, WalkLink[]>();

  constructor(
    private readonly surroundings: Surroundings,
    private readonly maxDepth: number,
  ) {
    for (const link of surroundings.links) {
      const links = this.next.get(link.from);
      if (links) links.push(link);
      else this.next.set(link.from, [link]);
    }
  }

  /**
   * INHERITED follows what the own document implements. LEGAL_BASIS is the same walk with a BASED_ON in it: it gives way
   * where IMPLEMENTS leads to the same document, and where it goes on, the chain has not stopped.
   */
  fromOwnDocument(first: WalkLink): void {
    const implementing = this.branch(first, 'INHERITED', ['IMPLEMENTS']);
    const resting = this.branch(first, 'LEGAL_BASIS', ['IMPLEMENTS', 'BASED_ON']);
    const implemented = new Set([...implementing.paths, ...implementing.deadEnds].map(endOf));
    const onlyRests = (found: Found) => found.steps.some((step) => step.type === 'BASED_ON');
    const stopped = new Set(resting.deadEnds.filter((end) => !onlyRests(end)).map(endOf));
    this.paths.push(
      ...implementing.paths,
      ...resting.paths.filter((path) => onlyRests(path) && !implemented.has(endOf(path))),
    );
    this.deadEnds.push(
      ...implementing.deadEnds.filter((end) => stopped.has(endOf(end))),
      ...resting.deadEnds.filter((end) => onlyRests(end) && !implemented.has(endOf(end))),
    );
  }

  private branch(first: WalkLink, basis: Basis, types: readonly LinkType[]): Walk {
    const walk = new Walk(this.surroundings, this.maxDepth);
    walk.chains(first, basis, types);
    this.cut ||= walk.cut;
    return walk;
  }

  /** Depth first, without recursion: a chain of any length costs no stack. */
  chains(first: WalkLink, basis: Basis, types: readonly LinkType[]): void {
    const open: WalkLink[][] = [[first]];
    let walked = 0;
    for (let steps = open.pop(); steps; steps = open.pop()) {
      walked += 1;
      if (walked > MAX_CHAINS) {
        this.cut = true;
        return;
      }
      const at = (steps.at(-1) as WalkLink).to;
      const central = this.surroundings.documents.get(at)?.level === 'CENTRAL';
      if (central && at !== this.surroundings.document) this.paths.push({ directive: at, ...found(basis, steps) });
      const onward = this.onward(at, steps, types);
      if (onward.length === 0 && !central)
        this.deadEnds.push({ document: at, ...found(basis, steps), reason: this.reason(at) });
      if (onward.length > 0 && steps.length >= this.maxDepth) this.cut = true;
      else for (const link of onward) open.push([...steps, link]);
    }
  }

  private onward(at: string, steps: readonly WalkLink[], types: readonly LinkType[]): WalkLink[] {
    const seen = (id: string) => id === this.surroundings.document || steps.some((step) => step.to === id);
    return (this.next.get(at) ?? []).filter((link) => types.includes(link.type) && !seen(link.to));
  }

  private reason(document: string): DeadEnd['reason'] {
    return this.surroundings.documents.get(document)?.held ? 'CITES_NOTHING' : 'TEXT_NOT_HELD';
  }
}

function found(basis: Basis, steps: readonly WalkLink[]) {
  const inferred = steps.some((step) => step.inferred);
  return {
    basis: inferred ? ('INFERRED' as const) : basis,
    suggested: steps.some((step) => step.inferred === 'SUGGESTED'),
    steps,
  };
}

function endOf(found: Found): string {
  return (found.steps.at(-1) as WalkLink).to;
}

type Found = { readonly basis: Basis; readonly steps: readonly WalkLink[] };

function byBasisLengthIds(a: Found, b: Found): number {
  return (
    BASES.indexOf(a.basis) - BASES.indexOf(b.basis) ||
    a.steps.length - b.steps.length ||
    compareIds(a.steps.map((step) => step.to).join('\n'), b.steps.map((step) => step.to).join('\n'))
  );
}
