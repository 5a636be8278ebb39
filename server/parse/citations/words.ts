import { fold } from '../gazetteer/fold.ts';

/** A word of the text with what stands between it and its neighbour on the side one came from. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  /** Between this word and the word (or place) one came from. */
  readonly gap: string;
}

const folded = new Map<string, string>();

/** `fold` for single words, which repeat. */
export function foldWord(word: string): string {
  let found = folded.get(word);
  if (found === undefined) {
    found = fold(word);
    if (folded.size > 20_000) folded.clear();
    folded.set(word, found);
  }
  return found;
}

/** Whether a UTF-16 unit belongs to a word: a letter of any case, with or without marks, or a digit. */
export function isWordUnit(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 48 && unit <= 57) ||
    (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) ||
    (unit >= 0x300 && unit <= 0x36f) ||
    (unit >= 0x1e00 && unit <= 0x1eff)
  );
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
    const word = text.slice(start, end);
    words.push({ start, end, text: word, folded: foldWord(word), gap: text.slice(end, from) });
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
    const word = text.slice(start, end);
    words.push({ start, end, text: word, folded: foldWord(word), gap: text.slice(from, start) });
    from = end;
  }
  return words;
}

/** "hànhKế hoạch", "trưởngBộ": a space lost before a capital that small letters stand around. */
function isGlued(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if ((unit >= 97 && unit <= 122) || unit < 65) return false;
  return (
    isSmall(text.charAt(at - 1)) &&
    isCapitalised(text.charAt(at)) &&
    isSmall(text.charAt(at + 1)) &&
    isSmall(text.charAt(at - 2))
  );
}

function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

/** Only white space, a line break at most: the words belong together. */
export function isTight(gap: string): boolean {
  return /^\s*$/.test(gap) && !/\n\s*\n/.test(gap);
}

export function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

export function isUpperCase(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}
