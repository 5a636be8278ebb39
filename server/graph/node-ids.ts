import { fold } from '../parse/gazetteer/fold.ts';
import type { Span } from '../text/span.ts';

/** Id of a provision: `II.2.đ` keeps its letters, `Điều 2.1` becomes `dieu.2.1`. */
export function provisionId(document: string, path: string): string {
  return `${document}~${pathPart(path)}`;
}

/** Id of a duty. */
export function dutyId(document: string, path: string): string {
  return `${document}#${pathPart(path)}`;
}

/** Id of a citation, by its place in the text as received. */
export function citationId(document: string, { start, end }: Span): string {
  return `${document}@${start}-${end}`;
}

function pathPart(path: string): string {
  return path.normalize('NFC').replace(/(\p{L}+) /gu, (_, word: string) => `${fold(word)}.`);
}
