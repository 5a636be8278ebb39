import { type ProvisionKind } from '../parsed-document.ts';

/** The family of a label: labels of one style are siblings, and styles nest in the order of `rank`. */
export type LabelStyle =
  | 'APPENDIX'
  | 'PART'
  | 'CHAPTER'
  | 'SECTION'
  | 'SUBSECTION'
  | 'ARTICLE'
  | 'UPPER'
  | 'ROMAN'
  | 'ARABIC'
  | 'DECIMAL'
  | 'LOWER'
  | 'PARENTHESIZED'
  | 'SMALL_ROMAN'
  | 'BULLET';

/** What stands before a heading or point: "II.", "Điều 5.", "đ)", "-". */
export interface Label {
  readonly style: LabelStyle;
  /** As paths show it: `II`, `Điều 5`, `đ`, `2.1`. Empty for bullets. */
  readonly name: string;
  /** Place in its series, 1 for the first; 0 where unknown. */
  readonly ordinal: number;
  /** Offset in the text where the label ends and the words begin. */
  readonly end: number;
}

/** Names of levels in the order of nesting, outermost first. */
export const rankOf: Readonly<Record<LabelStyle, number>> = {
  APPENDIX: 0,
  PART: 1,
  CHAPTER: 2,
  SECTION: 3,
  SUBSECTION: 4,
  ARTICLE: 5,
  UPPER: 6,
  ROMAN: 7,
  ARABIC: 8,
  DECIMAL: 9,
  LOWER: 20,
  PARENTHESIZED: 21,
  SMALL_ROMAN: 22,
  BULLET: 30,
};

export const kindOf: Readonly<Record<LabelStyle, ProvisionKind>> = {
  APPENDIX: 'APPENDIX',
  PART: 'PART',
  CHAPTER: 'CHAPTER',
  SECTION: 'SECTION',
  SUBSECTION: 'SUBSECTION',
  ARTICLE: 'ARTICLE',
  UPPER: 'PART',
  ROMAN: 'SECTION',
  ARABIC: 'CLAUSE',
  DECIMAL: 'CLAUSE',
  LOWER: 'POINT',
  PARENTHESIZED: 'POINT',
  SMALL_ROMAN: 'POINT',
  BULLET: 'PARAGRAPH',
};

/**
 * Reads the label at the start of a paragraph; null where it begins with words.
 *
 * A number inside running text ("2.5 triệu", "Điều 5, Điều 9 của Quyết định …" after a broken line) is no label: what
 * follows must look like the beginning of a heading or sentence.
 */
export function readLabel(text: string, start: number, end: number): Label | null {
  const first = text.charCodeAt(start);
  if (isBullet(first)) return readBullet(text, start, end);
  if (!mayBeginLabel(text, start, end)) return null;
  for (const { style, pattern, read } of rulesByFirst.get(first) ?? []) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match || pattern.lastIndex > end) continue;
    const label = read(match, text.slice(pattern.lastIndex, Math.min(end, pattern.lastIndex + 24)));
    if (label) return { style: label.style ?? style, name: label.name, ordinal: label.ordinal, end: pattern.lastIndex };
  }
  return null;
}

interface Reading {
  readonly name: string;
  readonly ordinal: number;
  readonly style?: LabelStyle;
}

interface Rule {
  readonly style: LabelStyle;
  /** The signs that it begins with: the others need not be tried. */
  readonly first: string;
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, rest: string) => Reading | null;
}

const COUNTING = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

const grammar: readonly Rule[] = [
  // "PHỤ LỤC", "Phụ lục II", "PHỤ LỤC 01"
  {
    style: 'APPENDIX',
    first: 'pP',
    pattern: /phụ\s+lục(?:\s+(?:số\s+)?([IVX]{1,5}|\d{1,2}|[A-Z]))?(?![\p{L}\p{N}])[ \t\u00a0]*[.:)–-]?[ \t\u00a0]*/iuy,
    read: ([, number], rest) =>
      beginsHeading(rest)
        ? { name: number ? `Phụ lục ${number}` : 'Phụ lục', ordinal: number ? count(number) : 1 }
        : null,
  },
  // "Phần thứ nhất", "PHẦN II.", "Phần A"
  {
    style: 'PART',
    first: 'pP',
    pattern:
      /phần\s+(?:thứ\s+)?(nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|[IVX]{1,5}|\d{1,2}|[A-H])(?![\p{L}\p{N}])[ \t\u00a0]*[.:)–-]?[ \t\u00a0]*/iuy,
    read: ([, number = ''], rest) => {
      const counted = COUNTING.indexOf(number.toLowerCase()) + 1;
      return beginsHeading(rest)
        ? { name: `Phần ${counted > 0 ? number.toLowerCase() : number}`, ordinal: counted || count(number) }
        : null;
    },
  },
  // "Chương I", "CHƯƠNG 2."
  {
    style: 'CHAPTER',
    first: 'cC',
    pattern: /chương\s+(?:thứ\s+)?([IVXL]{1,7}|\d{1,2})(?![\p{L}\p{N}])[ \t\u00a0]*[.:)–-]?[ \t\u00a0]*/iuy,
    read: ([, number = ''], rest) =>
      beginsHeading(rest) ? { name: `Chương ${number.toUpperCase()}`, ordinal: count(number) } : null,
  },
  // "Tiểu mục 1.", "Mục 2"
  {
    style: 'SUBSECTION',
    first: 'tT',
    pattern: /tiểu\s+mục\s+([IVXL]{1,7}|\d{1,2})(?![\p{L}\p{N}])[ \t\u00a0]*[.:)–-]?[ \t\u00a0]*/iuy,
    read: ([, number = ''], rest) =>
      beginsHeading(rest) ? { name: `Tiểu mục ${number}`, ordinal: count(number) } : null,
  },
  {
    style: 'SECTION',
    first: 'mM',
    pattern: /mục\s+([IVXL]{1,7}|\d{1,2}|[A-H])(?![\p{L}\p{N}])[ \t\u00a0]*[.:)–-]?[ \t\u00a0]*/iuy,
    read: ([, number = ''], rest) => (beginsHeading(rest) ? { name: `Mục ${number}`, ordinal: count(number) } : null),
  },
  // "Điều 5.", "Điều 12a:", "ĐIỀU 3 - …", also with the Icelandic letter that old fonts leave
  {
    style: 'ARTICLE',
    first: 'đðĐÐ',
    pattern: /[đðĐÐ]iều\s+(\d{1,3}[a-zđ]?)(?![\p{L}\p{N}])([ \t\u00a0]*[.:)/–-])?[ \t\u00a0]*/iuy,
    read: ([, number = '', mark], rest) =>
      mark || beginsHeading(rest) ? { name: `Điều ${number}`, ordinal: Number.parseInt(number, 10) } : null,
  },
  // "2.1.", "2.1 Nội dung", "1.2.3)"
  {
    style: 'DECIMAL',
    first: '0123456789',
    pattern: /(\d{1,2}(?:\.\d{1,2}){1,4})(?:([.)/:])(?!\d)|(?=\s|\p{Lu}))[ \t\u00a0]*/uy,
    read: ([, number = '', mark], rest) =>
      !/\.0/.test(number) && (mark || /^\p{Lu}/u.test(rest))
        ? { name: number, ordinal: Number(number.split('.').pop()) }
        : null,
  },
  // "1.", "1/", "1 -", and "1-" of Party documents
  {
    style: 'ARABIC',
    first: '0123456789',
    pattern: /(\d{1,3})(?:\s?[./](?!\d)|\s+[–-](?=\s)|[–-](?=\s+\p{Lu}))[ \t\u00a0]*/uy,
    read: ([, number = '']) => ({ name: String(Number(number)), ordinal: Number(number) }),
  },
  // "1)", "(1)"
  {
    style: 'PARENTHESIZED',
    first: '(0123456789',
    pattern: /\(?(\d{1,2})\)[ \t\u00a0]*/uy,
    read: ([, number = '']) => ({ name: String(Number(number)), ordinal: Number(number) }),
  },
  // "I.", "II/", "IV -", "I-" of Party documents, "Ii. về …" of a text whose headings were lower-cased; "V/v" is "về việc"
  {
    style: 'ROMAN',
    first: 'IVXivx',
    pattern: /(?!V\/v)([IVX][IVXivx]{0,5}|[ivx]{2,6})(?:\s?[./)]|\s+[–-](?=\s)|[–-](?=\s+\p{Lu}))[ \t\u00a0]*/uy,
    read: ([whole, number = '']) => {
      const ordinal = romanValue(number);
      if (ordinal === 0) return null;
      const small = /^[ivx]/.test(number) && whole.includes(')');
      return small ? { name: number, ordinal, style: 'SMALL_ROMAN' } : { name: number.toUpperCase(), ordinal };
    },
  },
  // "A.", "B)", "C -", "A-" of Party documents
  {
    style: 'UPPER',
    first: 'ABCDEFGHIJKLMNOPQRSTUVWXYZĐ',
    pattern: /([A-ZĐ])(?:\s?[./)](?=\s|$)|\s+[–-](?=\s)|[–-](?=\s+\p{Lu}))[ \t\u00a0]*/uy,
    read: ([, letter = '']) => ({ name: letter, ordinal: letterValue(letter.toLowerCase()) }),
  },
  // "a)", "đ.", "(b)", "c/"
  {
    style: 'LOWER',
    first: '(abcdefghijklmnopqrstuvwxyzđ',
    pattern: /\(?([a-zđ])(?:\s?\)|\s?[./](?=\s))[ \t\u00a0]*/uy,
    read: ([, letter = '']) => ({ name: letter, ordinal: letterValue(letter) }),
  },
];

/** The rules that may apply to a label by its first UTF-16 unit, in order. */
const rulesByFirst = new Map<number, readonly Rule[]>();
for (const sign of new Set(grammar.flatMap(({ first }) => [...first]))) {
  const rules = grammar.filter(({ first }) => first.includes(sign));
  rulesByFirst.set(sign.charCodeAt(0), rules);
}

const BULLETS = new Set([...'-–—+*•●○▪►·'].map((sign) => sign.charCodeAt(0)));

function isBullet(code: number): boolean {
  return BULLETS.has(code);
}

function readBullet(text: string, start: number, end: number): Label | null {
  let at = start + 1;
  while (at < end && isSpace(text.charCodeAt(at))) at += 1;
  return at < end && !isBullet(text.charCodeAt(at)) ? { style: 'BULLET', name: '', ordinal: 0, end: at } : null;
}

/** A cheap look before the grammar: a mark near the start, or one of the words that name a level. */
function mayBeginLabel(text: string, start: number, end: number): boolean {
  const stop = Math.min(end, start + 14);
  for (let at = start; at < stop; at += 1) {
    const code = text.charCodeAt(at);
    // . ) / - – or a digit
    if (code === 46 || code === 41 || code === 47 || code === 45 || code === 8211 || (code >= 48 && code <= 57))
      return true;
  }
  return /^(?:ph|ch|m|t|[đðĐÐ])/i.test(text.slice(start, start + 2));
}

/** Whether a heading may begin here: nothing, a capital, a quote; not a word that only continues a sentence. */
function beginsHeading(rest: string): boolean {
  if (rest === '') return true;
  return (
    /^[\p{Lu}"“(\d]/u.test(rest) &&
    !/^(?:Chương|Phần|Mục|Điều|Khoản|Điểm|Luật|Nghị|Quyết|Thông|Bộ luật|Pháp lệnh|Quy)\s/u.test(rest)
  );
}

/** A Roman, Arabic or lettered number's value. */
function count(number: string): number {
  if (/^\d/.test(number)) return Number.parseInt(number, 10);
  return romanValue(number) || letterValue(number.toLowerCase());
}

/** The value of a well-formed Roman number up to 39; 0 for anything else. */
function romanValue(number: string): number {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(number.toUpperCase())) return 0;
  const values: Record<string, number> = { I: 1, V: 5, X: 10 };
  const digits = [...number.toUpperCase()].map((digit) => values[digit] ?? 0);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}

/** The order of points in Vietnamese documents: đ after d; f, j, w, z are not in use but tolerated after the rest. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

function letterValue(letter: string): number {
  return LETTERS.indexOf(letter) + 1;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 160 || code === 10 || code === 13;
}
