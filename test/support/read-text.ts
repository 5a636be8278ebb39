import { type Citation, type ParsedDocument } from '../../server/parse/parsed-document.ts';
import { readDocument } from '../../server/parse/read-document.ts';
import { sourceText } from '../../server/text/source-text.ts';

/** Reads a text of the tests. */
export function read(text: string): ParsedDocument {
  return readDocument(sourceText(text));
}

/** A citation's number, or its title where it has none. */
export function nameOf(citation: Citation | undefined): string {
  return citation?.number ?? citation?.title ?? '?';
}

/** Its citations as the text has them. */
export function quotes(text: string): string[] {
  return read(text).citations.map(({ start, end }) => text.slice(start, end));
}

/** Its relations as sentences: `this IMPLEMENTS 52-NQ/TW`. */
export function relationsOf(text: string): string[] {
  const { citations, relations } = read(text);
  return relations.map(
    ({ from, type, to }) => `${from === 'this' ? 'this' : nameOf(citations[from])} ${type} ${nameOf(citations[to])}`,
  );
}
