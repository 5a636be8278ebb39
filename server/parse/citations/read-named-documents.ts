import { type Citation, type NamedDocument } from '../parsed-document.ts';

/** Strategies, programmes and schemes named by title alone. */
export function readNamedDocuments(_text: string, _citations: readonly Citation[]): NamedDocument[] {
  return [];
}
