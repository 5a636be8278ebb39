import { type Citation, type Header } from '../parsed-document.ts';

/** Every span that names a document, in the order of the text. */
export function readCitations(_text: string, _header: Header): Citation[] {
  return [];
}
