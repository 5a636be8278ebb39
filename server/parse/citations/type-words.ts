import { documentTypes } from '../gazetteer/document-types.ts';
import { fold } from '../gazetteer/fold.ts';
import { isTight, isUpperCase, type Word, wordsBefore } from './words.ts';

/** A type word in the text: `Chương trình hành động`, `QĐ`. */
export interface TypeWord {
  readonly start: number;
  readonly end: number;
  /** In the spelling of the gazetteer. */
  readonly type: string;
}

const byWords = new Map(
  documentTypes.flatMap(({ name, aliases }) => [name, ...aliases].map((words) => [fold(words), words])),
);
const longest = Math.max(...[...byWords.keys()].map((words) => words.split(' ').length));
const abbreviations = new Map(
  documentTypes
    .filter(({ codes }) => (codes[0]?.length ?? 0) > 1)
    .flatMap(({ codes, name }) => codes.map((code) => [code, name])),
);

const lastWords = new Set([...byWords.keys()].map((words) => words.slice(words.lastIndexOf(' ') + 1)));

/** The type word that ends where the place is, white space aside; the longest one. */
export function typeWordBefore(text: string, at: number): TypeWord | null {
  const [last] = wordsBefore(text, at, 1);
  if (!last || !(lastWords.has(last.folded) || abbreviations.has(last.text))) return null;
  return typeWordAmong(wordsBefore(text, at, longest), 0);
}

/** The longest type word whose last word is `words[from]`; the words come nearest first. */
export function typeWordAmong(words: readonly Word[], from: number): TypeWord | null {
  const last = words[from];
  if (!last || (from === 0 && !isTight(last.gap))) return null;
  let found: TypeWord | null = null;
  let phrase = '';
  for (let i = from; i < Math.min(words.length, from + longest); i += 1) {
    const word = words[i] as Word;
    if (i > from && !isTight(word.gap)) break;
    phrase = phrase === '' ? word.folded : `${word.folded} ${phrase}`;
    const type = byWords.get(phrase);
    if (type !== undefined) found = { start: word.start, end: last.end, type };
  }
  return found ?? abbreviation(last);
}

function abbreviation(word: Word): TypeWord | null {
  const type = isUpperCase(word.text.charAt(0)) ? abbreviations.get(word.text) : undefined;
  return type === undefined ? null : { start: word.start, end: word.end, type };
}
