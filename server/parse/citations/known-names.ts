import { fold } from '../gazetteer/fold.ts';
import { type IssuingBody, issuingBodies } from '../gazetteer/issuing-bodies.ts';
import { provinces } from '../gazetteer/provinces.ts';
import { type Word } from './words.ts';

/** A gazetteer's names, to be found at a word of the text. */
export interface Names<T> {
  /** Whether a name may begin with a word, given as folded. */
  mayBegin(word: string): boolean;
  /** The longest name that begins at a word, marks, spaces and dashes aside; `prefix` stands before it, squeezed. */
  longestAt(words: readonly Word[], from: number, prefix?: string): { readonly value: T; readonly next: number } | null;
}

/** Issuing bodies under all their wordings; the canonical one is first, so that no alias differing by marks takes its place. */
export const bodyNames: Names<{ readonly name: string; readonly body: IssuingBody }> = namesOf(
  issuingBodies.flatMap((body) => [body.name, ...body.aliases].map((name) => [name, { name, body }] as const)),
);

/** Provinces, by every spelling, in the canonical one. */
export const placeNames: Names<string> = namesOf(
  provinces.flatMap(({ name, aliases }) => [name, ...aliases].map((spelling) => [spelling, name] as const)),
);

function namesOf<T>(entries: readonly (readonly [string, T])[]): Names<T> {
  const names = new Map<string, T>();
  // every beginning of a name: the search ends where none goes on
  const beginnings = new Set<string>();
  for (const [name, value] of entries) {
    const key = fold(name).replace(/[^a-z0-9]/g, '');
    if (!names.has(key)) names.set(key, value);
    for (let length = 1; length <= key.length; length += 1) beginnings.add(key.slice(0, length));
  }
  return {
    mayBegin: (word) => beginnings.has(word),
    longestAt(words, from, prefix = '') {
      let key = prefix;
      let found: { value: T; next: number } | null = null;
      for (let at = from; at < words.length; at += 1) {
        const word = words[at] as Word;
        if (at > from && word.gap !== ' ' && !isInnerGap(word.gap)) break;
        key += word.folded;
        if (!beginnings.has(key)) break;
        const value = names.get(key);
        if (value !== undefined) found = { value, next: at + 1 };
      }
      return found;
    },
  };
}

/** What may part the words of one name. */
function isInnerGap(gap: string): boolean {
  return /^\s*[-\u2013,&.]?\s*$/.test(gap) && !/\n\s*\n/.test(gap);
}
