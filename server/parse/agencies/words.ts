import { type Span } from '../../text/span.ts';

/** A word or a mark of a text, with the form in which it is compared. */
export interface Word extends Span {
  readonly key: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
}

/** The words and marks of a stretch of text, in order. */
export function readWords(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  WORD.lastIndex = from;
  for (let match = WORD.exec(text); match && match.index < to; match = WORD.exec(text)) {
    const raw = match[0];
    const { key, capital } = formOf(raw);
    words.push({ start: match.index, end: match.index + raw.length, key, capital });
  }
  return words;
}

/** The keys of a phrase of a gazetteer. */
export function keysOf(phrase: string): string[] {
  return readWords(phrase).map(({ key }) => key);
}

const WORD = /[0-9A-Za-zÀ-ỹ]+|[^\s0-9A-Za-zÀ-ỹ]/g;

type Form = Pick<Word, 'key' | 'capital'>;

const forms = new Map<string, Form>();

/** Words recur: each is folded once. The store is bounded, so that hostile input cannot fill the memory. */
function formOf(raw: string): Form {
  const known = forms.get(raw);
  if (known) return known;
  const form = { key: foldWord(raw), capital: /^\p{Lu}/u.test(raw) };
  if (forms.size < 50_000 && raw.length < 20) forms.set(raw, form);
  return form;
}

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
