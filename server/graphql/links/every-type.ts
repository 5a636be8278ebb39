import { type LinkType } from '../../graph/policy-graph.ts';

/** All relations: what a query means that names none. */
export const EVERY_TYPE: readonly LinkType[] = [
  ...(['IMPLEMENTS', 'BASED_ON', 'CITES', 'AMENDS', 'REPLACES', 'REPEALS'] as const),
  ...(['PART_OF', 'LEADS', 'COORDINATES', 'REPORTS_TO'] as const),
];
