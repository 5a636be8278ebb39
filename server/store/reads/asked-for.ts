import { foldForSearch } from '../fold-for-search.ts';
import { pathKeyOf } from '../node-properties.ts';

/** What somebody who typed a text may look for. */
export interface Asked {
  /** All words, folded, each once. */
  readonly words: readonly string[];
  /** Folded words in the order typed, without those of paths: in them documents are named by their number. */
  readonly numbers: readonly string[];
  /** Keys of the paths of provisions that stand in it: `II.2.a.1`, `Điều 2.1`. */
  readonly paths: readonly string[];
}

/** A place in a text as paths are written: parts joined by points, `Điều` before the number of an article. */
const PATH =
  /(?<![\p{L}\p{N}.])(?:(?:điều|dieu)\s+)?[\p{L}\p{N}]{1,5}(?:\.[\p{L}\p{N}]{1,3})+(?!\.?[\p{L}\p{N}])|(?:điều|dieu)\s+\d+[a-zđ]?/giu;

/** Reads a text that somebody typed into a search. */
export function asked(text: string): Asked {
  const typed = text.normalize('NFC');
  const paths = typed.match(PATH) ?? [];
  return {
    words: [...new Set(wordsOf(typed))],
    numbers: wordsOf(typed.replace(PATH, ' ')),
    paths: [...new Set(paths.map((path) => pathKeyOf(path).replace(/^dieu/, 'điều').replace(/\s+/g, ' ')))],
  };
}

/**
 * Whether these words name the document by its own number, as against one whose title has that number: its numeral alone,
 * or beside a word of the document's own type or number ("nghị quyết 52", "nq 52", "52 tw").
 * @param search the document's folded words, which begin with type and number
 */
export function isNamed(id: string, search: string, words: readonly string[]): boolean {
  const number = foldForSearch(id.slice(id.indexOf(';', id.lastIndexOf(':')) + 1));
  const [numeral = ''] = number.split(' ');
  const at = search.indexOf(` ${number}`);
  if (at < 0 || !/^\d/.test(numeral)) return false;
  const head = new Set(`${search.slice(0, at)} ${number}`.split(' '));
  return words.some(
    (word, place) =>
      word === numeral &&
      (words.length === 1 || head.has(words[place - 1] ?? ' ') || head.has(words[place + 1] ?? ' ')),
  );
}

function wordsOf(text: string): string[] {
  return foldForSearch(text)
    .split(' ')
    .filter((word) => word !== '');
}
