import { issuingBodyByCode } from '../gazetteer/issuing-bodies.ts';
import { canonicalCode, codeKey, isBodyCode, isTypeCode } from './codes.ts';
import { matchAt } from './match-at.ts';
import { isUpperCase, isWordUnit } from './words.ts';

/** A document's number as the text writes it. */
export interface NumberMention {
  readonly start: number;
  readonly end: number;
  /** As normalised: `153-CTr/TU`. */
  readonly number: string;
  /** Codes in order: `CTr`, `TU`. */
  readonly codes: readonly string[];
}

const LETTERS = 'A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u1E00-\\u1EFF';
const YEAR =
  /[ \t\u00a0]{0,12}\s?([/-])\s{0,2}((?:19|20)\s?\d\s?\d)(?=\s{0,2}[/-]{1,2}\s{0,2}[A-Za-z\u00D0\u0110\u0111])/y;
// "497/QĐ/2007/QĐ-UBND"
const INNER_YEAR = /\/(?:19|20)\d\d(?=[/-][A-ZĐ])/y;
const SEPARATOR = /(\s{0,2})([/.–—_-])(\s{0,2})/y;
const FIRST_SEPARATOR = /\s{0,10}([/–—-])[/–—-]?\s{0,3}/y;
const TOKEN = new RegExp(`[${LETTERS}]+(?:&[${LETTERS}]+)*\\d{0,5}(?![${LETTERS}])`, 'y');
const FRAGMENT = new RegExp(`\\s([A-Z\\u00D0\\u0110]{1,6}|g)(?![${LETTERS}\\d])`, 'y');

/** Every number with a code in the text: `131/KH-UBND`, `57-NQ/TW`, `77/2015/QH13`, `118/TTg`, `12 NQ/TU`. */
export function findNumbers(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  const digits = /\d+/g;
  for (let match = digits.exec(text); match; match = digits.exec(text)) {
    const start = match.index - misread(text, match.index);
    if (start > 0 && !mayStartAfter(text, start)) continue;
    const mention = readNumber(text, start, digits.lastIndex);
    if (!mention) continue;
    found.push(mention);
    digits.lastIndex = mention.end;
  }
  return found;
}

/** "số O8/…", "số l08/…": how many letters before a figure a scan took for letters. */
function misread(text: string, at: number): number {
  return at > 0 && /(?:số|Số|SỐ)\s{1,3}[OolI]$/.test(text.slice(Math.max(0, at - 7), at)) ? 1 : 0;
}

function mayStartAfter(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  // "/12", "-5", ".3" and letters stuck to a figure are inside something else; "số131/…" is a lost space
  return !isWordUnit(before)
    ? !/[/.,\u2013-]/.test(text.charAt(at - 1))
    : /[Ss]ố$|SỐ$/.test(text.slice(Math.max(0, at - 2), at));
}

const SERIES_LETTERS = /[A-Za-z]{1,2}(?=\s{0,2}[/-])/y;

function readNumber(text: string, start: number, digitsEnd: number): NumberMention | null {
  if (digitsEnd - start > 6) return null;
  let at = digitsEnd;
  let number = text.slice(start, digitsEnd).replace(/^[Oo]/, '0').replace(/^[lI]/, '1');
  const suffix = matchAt(SERIES_LETTERS, text, at);
  if (suffix) {
    number += suffix[0];
    at += suffix[0].length;
  }
  const year = matchAt(YEAR, text, at);
  if (year) {
    number += `${year[1] ?? '/'}${(year[2] ?? '').replace(/\s/g, '')}`;
    at += year[0].length;
  }
  const separator = matchAt(FIRST_SEPARATOR, text, at);
  const codesAt = separator ? at + separator[0].length : spaced(text, at);
  if (codesAt === null) return null;
  const codes = readCodes(text, codesAt, separator?.[1] ?? null);
  if (!codes) return null;
  const first = separator ? dash(separator[1] ?? '/') : '-';
  return {
    start: withSplitFigures(text, start),
    end: codes.end,
    number: splitFigures(text, start) + number + first + codes.joined,
    codes: codes.codes,
  };
}

/** "12 NQ/TU": one space in place of the separator; what follows must then be two known codes. */
function spaced(text: string, at: number): number | null {
  return /\s/.test(text.charAt(at)) && /[A-ZĐÐ]/.test(text.charAt(at + 1)) ? at + 1 : null;
}

interface Codes {
  readonly codes: readonly string[];
  readonly joined: string;
  readonly end: number;
}

function readCodes(text: string, at: number, first: string | null): Codes | null {
  const token = readToken(text, at, true);
  if (!token) return null;
  const codes = [token.code];
  let joined = token.code;
  let end = token.end;
  while (codes.length < 8) {
    const separator = matchAt(SEPARATOR, text, end);
    if (!separator) break;
    const year = matchAt(INNER_YEAR, text, end);
    if (year) {
      joined += year[0];
      end += year[0].length;
      continue;
    }
    const next = readToken(text, end + separator[0].length, false);
    if (!next || !continues(text, codes, separator, next)) break;
    joined += joint(codes, first, separator[2] ?? '-', next.code) + next.code;
    codes.push(next.code);
    end = next.end;
  }
  if (first === null && !standsWithout(text, at, codes)) return null;
  if (/^\/\d(?!\d{3}(?!\d))/.test(text.slice(end, end + 6))) return null;
  return { codes, joined, end };
}

/** "12 NQ/TU", "số 43 TC/QLCS", "số 64 CP": without a separator the codes must be known or "số" must stand before. */
function standsWithout(text: string, at: number, codes: readonly string[]): boolean {
  if (codes.length > 1 && codes.some(isTypeCode)) return true;
  const numbered = /(?:số|Số|SỐ)\s*:?\s*\d+\s$/.test(text.slice(Math.max(0, at - 16), at));
  return numbered && (codes.length > 1 || isBodyCode(codes[0] ?? ''));
}

/** Whether a token still belongs to the number: "QĐ - UBND" does, "118/TTg - Văn bản" and "52-NQ/TW. UBND tỉnh" do not. */
function continues(text: string, codes: readonly string[], separator: RegExpExecArray, next: Token): boolean {
  const [, before, mark, after] = separator;
  const apart = before !== '' || after !== '';
  const last = codes[codes.length - 1] ?? '';
  if (apart && /^\s{0,2},?\s{0,2}ngày\s/i.test(text.slice(next.end, next.end + 12))) return true;
  if (mark === '.') return after === '' ? true : /[/-]/.test(text.charAt(next.end)) && isTypeCode(last);
  if (!apart) return true;
  return next.known && (isTypeCode(last) || (isBodyCode(last) && isBodyCode(next.code)) || before === '');
}

/**
 * "NĐ/CP" and "QĐ.UBND" are written "NĐ-CP" and "QĐ-UBND"; joint circulars and Party numbers keep what they have.
 * Decree 30/2020/NĐ-CP, article 8: type and body of a State document are joined by a hyphen.
 */
function joint(codes: readonly string[], first: string | null, mark: string, next: string): string {
  const last = codes[codes.length - 1] ?? '';
  const state =
    first === '/' && issuingBodyByCode(codeKey(next))?.system === 'STATE' && !/^(?:QH|UBTVQH)/.test(codeKey(next));
  const plain = codes.length === 1 && isTypeCode(last) && state && last.length < 4;
  return plain ? '-' : dash(mark);
}

interface Token {
  readonly code: string;
  readonly known: boolean;
  readonly end: number;
}

function readToken(text: string, at: number, first: boolean): Token | null {
  const match = matchAt(TOKEN, text, at);
  if (!match) return null;
  // "NĐ-CPngày": a space lost behind the code
  const glued = /^(.{2,8}?)(?:ngày|của|về)$/.exec(match[0])?.[1];
  let token = glued !== undefined && canonicalCode(glued) !== null ? glued : match[0];
  let end = at + token.length;
  if (canonicalCode(token) === null || token.length === 1) {
    // a code that the conversion broke: "N Đ", "U BND", "TT g"
    const fragment = matchAt(FRAGMENT, text, end);
    if (fragment && canonicalCode(token + (fragment[1] ?? '')) !== null) {
      token += fragment[1] ?? '';
      end += fragment[0].length;
    }
  }
  const canonical = canonicalCode(token);
  if (canonical !== null && (isUpperCase(token.charAt(0)) || looksLowered(token, text, at))) {
    return { code: canonical, known: true, end };
  }
  if (!looksLikeCode(token, first)) return null;
  return { code: token.replace(/Ð/g, 'Đ'), known: false, end };
}

/** "nq-hđnd" in a lower-cased heading; a word such as "tt" or "ct" alone is not enough. */
function looksLowered(token: string, text: string, at: number): boolean {
  return (
    token === token.toLowerCase() &&
    token.length > 1 &&
    /[-/.]/.test(text.charAt(at - 1) + text.charAt(at + token.length))
  );
}

function looksLikeCode(token: string, first: boolean): boolean {
  const letters = token.replace(/[\d&]/g, '');
  const capitals = [...letters].filter((letter) => letter !== letter.toLowerCase()).length;
  return (
    capitals > 0 &&
    isUpperCase(token.charAt(0)) &&
    (first ? letters.length > 1 : true) &&
    capitals * 2 >= letters.length &&
    token.length <= 16
  );
}

/** "số 1 671/QĐ-TTg": figures that the conversion parted, known by the word before them. */
function splitFigures(text: string, start: number): string {
  const from = withSplitFigures(text, start);
  return text.slice(from, start).replace(/\s/g, '');
}

function withSplitFigures(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 12), start);
  const match = /(?:số|SỐ|Số)\s*:?\s+(\d{1,3}\s)$/.exec(before);
  return match ? start - (match[1] ?? '').length : start;
}

function dash(mark: string): string {
  return /[–—_]/.test(mark) ? '-' : mark;
}
