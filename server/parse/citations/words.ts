import { fold } from '../gazetteer/fold.ts';
import { WordTable } from '../word-table.ts';

/** A word of the text with what stands between it and its neighbour on the side one came from. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  /** In small letters. */
  readonly lower: string;
  /** Between this word and the word (or place) one came from. */
  readonly gap: string;
}

const forms = new WordTable((text) => ({ text, folded: fold(text), lower: text.toLowerCase() }));

const WORD = 1;
const SMALL = 2;
const CAPITAL = 4;
/** What each UTF-16 unit that Vietnamese writes with is: reading looks at every one of them. */
const KIND = Uint8Array.from({ length: 0x1f00 }, (_, unit) => {
  const letter = String.fromCharCode(unit);
  const mark = unit >= 0x300 && unit <= 0x36f;
  if (mark || /[0-9]/.test(letter)) return WORD;
  if (!/[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/.test(letter) || unit === 0xd7 || unit === 0xf7) return 0;
  return WORD | (letter !== letter.toUpperCase() ? SMALL : 0) | (letter !== letter.toLowerCase() ? CAPITAL : 0);
});

function kindAt(text: string, at: number): number {
  return KIND[text.charCodeAt(at)] ?? 0;
}

/** Whether a UTF-16 unit belongs to a word: a letter of any case, with or without marks, or a digit. */
export function isWordUnit(unit: number): boolean {
  return (KIND[unit] ?? 0) !== 0;
}

/** The words before a place, nearest first. Stops where more than `reach` units lie between two words. */
export function wordsBefore(text: string, at: number, count: number, reach = 6): Word[] {
  const words: Word[] = [];
  let from = at;
  while (words.length < count) {
    let end = from;
    while (end > 0 && from - end <= reach && !isWordUnit(text.charCodeAt(end - 1))) end -= 1;
    if (end === 0 || from - end > reach) break;
    let start = end;
    while (start > 0 && end - start < 60 && isWordUnit(text.charCodeAt(start - 1)) && !isGlued(text, start)) start -= 1;
    words.push(wordAt(text, start, end, text.slice(end, from)));
    from = start;
  }
  return words;
}

/** The words after a place, in order. Stops where more than `reach` units lie between two words. */
export function wordsAfter(text: string, at: number, count: number, reach = 6): Word[] {
  const words: Word[] = [];
  let from = at;
  while (words.length < count) {
    let start = from;
    while (start < text.length && start - from <= reach && !isWordUnit(text.charCodeAt(start))) start += 1;
    if (start >= text.length || start - from > reach) break;
    let end = start;
    while (
      end < text.length &&
      end - start < 60 &&
      isWordUnit(text.charCodeAt(end)) &&
      !(end > start && isGlued(text, end))
    )
      end += 1;
    words.push(wordAt(text, start, end, text.slice(from, start)));
    from = end;
  }
  return words;
}

function wordAt(source: string, start: number, end: number, gap: string): Word {
  const { text, folded, lower } = forms.at(source, start, end);
  return { start, end, text, folded, lower, gap };
}

/** "hànhKế hoạch", "trưởngBộ": a space lost before a capital that small letters stand around. */
function isGlued(text: string, at: number): boolean {
  if ((kindAt(text, at) & CAPITAL) === 0) return false;
  return (kindAt(text, at - 1) & kindAt(text, at + 1) & kindAt(text, at - 2) & SMALL) !== 0;
}

/** Only white space, a line break at most: the words belong together. */
export function isTight(gap: string): boolean {
  return /^\s*$/.test(gap) && !/\n\s*\n/.test(gap);
}

export function isCapitalised(word: string): boolean {
  return (kindAt(word, 0) & CAPITAL) !== 0;
}

export function isUpperCase(word: string): boolean {
  // Most words show it by a bare small letter, without being changed for it.
  return !/[a-z]/.test(word) && word === word.toUpperCase() && word !== word.toLowerCase();
}
