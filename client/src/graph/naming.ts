import type { DocumentFacts } from './plan-graph.ts';

type Named = Pick<DocumentFacts, 'number' | 'type' | 'title'>;

/** What a document is called in one word: its number, or its type where it has none. */
export function nameOf(document: Named): string {
  return document.number ?? document.title ?? document.type;
}

/** A title as a sentence: titles taken from a mention begin in the middle of one, those of headers are set in capitals. */
export function titleOf(document: Named): string | null {
  return readable(document.title, [document.type, document.number ?? '']) || null;
}

/** The line under a document's name: its title, or what kind of text it is; none where the name says that already. */
export function captionOf(document: Named): string | null {
  if (document.number) return titleOf(document) ?? document.type;
  return document.title ? document.type : null;
}

/** A heading or title as a sentence, where the text sets it in capitals. Names that are known keep theirs. */
export function readable(text: string | null, names: readonly string[] = []): string {
  const trimmed = text?.trim() ?? '';
  return capitalised(isShouted(trimmed) ? soften(trimmed, names) : trimmed);
}

export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

function isShouted(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 3 && letters === letters.toLocaleUpperCase('vi');
}

/** Lower-cases all but numbers such as 52-NQ/TW, then gives known names their letters back, the longest first. */
function soften(text: string, names: readonly string[]): string {
  const lowered = text.replace(/[^\s,;]+/gu, (word) => (/\d/.test(word) ? word : word.toLocaleLowerCase('vi')));
  const longest = names.filter(Boolean).sort((a, b) => b.length - a.length);
  return longest.reduce((result, name) => result.replace(new RegExp(escaped(name), 'giu'), name), lowered);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
