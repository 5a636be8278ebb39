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
  /** INFERRED until a person confirms it. */
  readonly inferred?: boolean;
}

/** A document as the walk sees it. */
export interface WalkDocument {
  readonly id: string;
  readonly level: Level | null;
  readonly held: boolean;
}

/** What the lineage of one duty is walked on. */
export interface Surroundings {
  readonly duty: string;
  readonly document: string;
  /** IMPLEMENTS, BASED_ON, CITES and PART_OF from the duty to documents. */
  readonly firstSteps: readonly WalkLink[];
  /** IMPLEMENTS and BASED_ON between the documents within reach. */
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
