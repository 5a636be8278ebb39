import type { DocumentFacts } from './plan-graph.ts';

type Named = Pick<DocumentFacts, 'number' | 'type' | 'title'>;

/** What a document is called in one word: its number, or its type where it has none. */
export function nameOf(document: Named): string {
  return document.number ?? document.title ?? document.type;
}

/** A title as a sentence: headers are set in capitals, and titles taken from a mention begin in the middle of a sentence. */
export function titleOf(document: Named): string | null {
  const title = document.title?.trim();
  if (!title) return null;
  return capitalised(isShouted(title) ? soften(title) : title);
}

/** A heading as a sentence, as `titleOf`. */
export function headingOf(heading: string | null): string {
  const text = heading?.trim() ?? '';
  return capitalised(isShouted(text) ? soften(text) : text);
}

export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

function isShouted(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 3 && letters === letters.toLocaleUpperCase('vi');
}

/** Lower-cases all but numbers such as 52-NQ/TW. */
function soften(text: string): string {
  return text.replace(/[^\s,;]+/gu, (word) => (/\d/.test(word) ? word : word.toLocaleLowerCase('vi')));
}
