import type { Level, System } from '../generated/operations.ts';

/** Where a document stands between the source (left) and the work (right). `UNKNOWN` is a mention whose issuer nobody could tell. */
export type Rank =
  | 'CENTRAL_PARTY'
  | 'CENTRAL_STATE'
  | 'PROVINCIAL_PARTY'
  | 'PROVINCIAL_STATE'
  | 'DISTRICT_PARTY'
  | 'DISTRICT_STATE'
  | 'COMMUNE_PARTY'
  | 'COMMUNE_STATE'
  | 'UNKNOWN';

/** From the source to the work. What nobody could place stands outermost, so that it never parts a chain. */
export const RANKS: readonly Rank[] = [
  'UNKNOWN',
  'CENTRAL_PARTY',
  'CENTRAL_STATE',
  'PROVINCIAL_PARTY',
  'PROVINCIAL_STATE',
  'DISTRICT_PARTY',
  'DISTRICT_STATE',
  'COMMUNE_PARTY',
  'COMMUNE_STATE',
];

/** The Front and the courts share the State's columns: they are few, and two more columns would part every chain. */
export function rankOf(document: { readonly level: Level | null; readonly system: System | null }): Rank {
  if (!document.level) return 'UNKNOWN';
  return `${document.level}_${document.system === 'PARTY' ? 'PARTY' : 'STATE'}`;
}
