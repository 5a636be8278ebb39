import { type Span } from '../../text/span.ts';
import { WordTable } from '../word-table.ts';

/** A word or a mark of a text, with the form in which it is compared. */
export interface Word extends Span {
  readonly key: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
}

/** The words and marks of a stretch of text, in order, the first `most` of them; one that begins in it is given whole. */
export function readWords(text: string, from = 0, to = text.length, most = Infinity): Word[] {
  const words: Word[] = [];
  for (let start = from; start < to && words.length < most; start += 1) {
    const kind = KINDS[text.charCodeAt(start)];
    if (kind === SPACE) continue;
    let end = start + 1;
    if (kind === LETTER) while (end < text.length && KINDS[text.charCodeAt(end)] === LETTER) end += 1;
    const { key, capital } = forms.at(text, start, end);
    words.push({ start, end, key, capital });
    start = end - 1;
  }
  return words;
}

/** The keys of a phrase of a gazetteer. */
export function keysOf(phrase: string): string[] {
  return readWords(phrase).map(({ key }) => key);
}

const SPACE = 0;
const LETTER = 1;
const MARK = 2;
/** What each UTF-16 unit is; all but letters, digits and white space are marks. */
const KINDS = new Uint8Array(0x1_0000).fill(MARK);
for (const [first, last] of ['09', 'AZ', 'az', 'Àỹ'])
  KINDS.fill(LETTER, first?.charCodeAt(0), (last?.charCodeAt(0) ?? 0) + 1);
for (const space of '\t\n\v\f\r \u00a0\u2028\u2029\u202f\u205f\u3000\ufeff') KINDS[space.charCodeAt(0)] = SPACE;
KINDS.fill(SPACE, 0x2000, 0x200b);

const forms = new WordTable((raw) => ({ key: foldWord(raw), capital: /^\p{Lu}/u.test(raw) }));

/** Lower case, one place for the tone mark ("hoà" and "hòa", "uỷ" and "ủy" are one word), one dash. */
function foldWord(raw: string): string {
  const lower = raw.toLowerCase();
  if (lower === '–' || lower === '—') return '-';
  return lower.replace(TONE, (pair) => TONES[pair] ?? pair);
}

const TONE = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/g;

const TONES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['oa', 'àáảãạ', 'òóỏõọ'],
    ['oe', 'èéẻẽẹ', 'òóỏõọ'],
    ['uy', 'ỳýỷỹỵ', 'ùúủũụ'],
  ].flatMap(([pair = '', marked = '', moved = '']) =>
    [...marked].map((vowel, at) => [`${pair.charAt(0)}${vowel}`, `${moved.charAt(at)}${pair.charAt(1)}`]),
  ),
);
