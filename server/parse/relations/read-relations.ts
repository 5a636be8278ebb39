import { type Citation, type Header, type Relation } from '../parsed-document.ts';

/** The sentences that relate two documents. */
export function readRelations(_text: string, _header: Header, _citations: readonly Citation[]): Relation[] {
  return [];
}
