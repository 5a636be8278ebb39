import { distance } from 'fastest-levenshtein';
import { bodyNames } from '../citations/known-names.ts';
import { readDate } from '../citations/read-date.ts';
import { noticesOfDuties } from '../duties/notices-of-duties.ts';
import { documentTypes, documentTypeByCode, documentTypeByName } from '../gazetteer/document-types.ts';
import { type IssuingBody, issuingBodies, issuingBodyByCode, issuingBodyByName } from '../gazetteer/issuing-bodies.ts';
import { type Citation, type Duty, type Header, type Notice, type Relation } from '../parsed-document.ts';
import { typeWordBefore } from '../citations/type-words.ts';
import { isCapitalised, wordsAfter } from '../citations/words.ts';

/** What of a document the notices are about. */
export interface Read {
  readonly text: string;
  readonly header: Header;
  readonly citations: readonly Citation[];
  /** Relations that the words state and the dates forbid. */
  readonly refused: readonly Relation[];
  readonly duties: readonly Duty[];
}

/**
 * What a reader should look at, in the order of the text: what looks like a citation and cannot be read, what contradicts
 * itself, what is missing. `seeds/notices.csv` has the words of each code.
 */
export function readNotices(read: Read): Notice[] {
  const notices = [
    ...ofHeader(read.header),
    ...unreadable(read.text, read.citations),
    ...withoutCode(read.text, read.citations),
    ...read.citations.filter(({ boilerplate }) => !boilerplate).flatMap((citation) => ofCitation(citation, read)),
    ...read.refused.map((span) => notice('RELATION_AGAINST_DATES', span)),
    ...noticesOfDuties(read.duties),
  ];
  return notices.sort((a, b) => (a.start ?? -1) - (b.start ?? -1));
}

function notice(code: string, { start, end }: { readonly start: number; readonly end: number }): Notice {
  return { code, start, end };
}

/** A text that shows no head at all, a newspaper's page say, lacks more than a number and a date. */
function ofHeader({ number, date, type }: Header): Notice[] {
  if (number === null && date === null && type === null)
    return [{ code: 'DOCUMENT_NOT_RECOGNISED', start: null, end: null }];
  return [
    ...(number === null ? [{ code: 'DOCUMENT_WITHOUT_NUMBER', start: null, end: null }] : []),
    ...(date === null ? [{ code: 'DOCUMENT_WITHOUT_DATE', start: null, end: null }] : []),
  ];
}

const BLANK =
  /(?:số|Số|SỐ)\s{0,4}:?\s{0,4}(?:[.…_]{1,40}|\d{0,5}\s?[.…_]{2,40})\s{0,4}[/-]\s{0,4}(?:(?:19|20)\d\d\s{0,4}\/\s{0,4})?[A-ZĐ][\p{L}&]{0,12}(?:[-/][A-ZĐ][\p{L}\d&]{0,15}){0,4}/gu;

/** "Quyết định số ……/QĐ-UBND": a number left blank, behind a type word. */
function unreadable(text: string, citations: readonly Citation[]): Notice[] {
  const taken = new Set(citations.map(({ start }) => start));
  return [...text.matchAll(BLANK)].flatMap((match) => {
    const type = typeWordBefore(text, match.index);
    if (!type || taken.has(type.start)) return [];
    return [notice('CITATION_UNREADABLE', { start: type.start, end: match.index + match[0].length })];
  });
}

const FIGURES = /(?:số|Số|SỐ)\s{1,3}\d{1,5}(?:\/(?:19|20)\d\d)?(?![\d\p{L}])(?!\s{0,2}[/-]\s{0,2}[\d\p{L}]|[.,]\d)/gu;

/** "Chỉ thị số 32 của Ban Bí thư": figures alone, and no mention that says in full which document that is. */
function withoutCode(text: string, citations: readonly Citation[]): Notice[] {
  let next = 0;
  return [...text.matchAll(FIGURES)].flatMap((match) => {
    const end = match.index + match[0].length;
    while (next < citations.length && (citations[next] as Citation).end <= match.index) next += 1;
    if (citations[next] && (citations[next] as Citation).start < end) return [];
    const type = typeWordBefore(text, match.index);
    const named = type && isCapitalised(text.charAt(type.start)) && documentTypeByName(type.type)?.titled === null;
    return named ? [notice('CITATION_WITHOUT_CODE', { start: type.start, end })] : [];
  });
}

function ofCitation(citation: Citation, { text, header }: Read): Notice[] {
  const codes: string[] = [];
  if (hasTypingError(citation)) codes.push('NUMBER_TYPO');
  if (!fitsIssuer(citation)) codes.push('NUMBER_ISSUER_MISMATCH');
  const year = /[/-]((?:19|20)\d\d)\//.exec(citation.number ?? '')?.[1];
  if (year !== undefined && citation.date !== null && !citation.date.startsWith(year))
    codes.push('NUMBER_DATE_MISMATCH');
  if (citation.date === null) codes.push(...ofUnreadDate(text, citation));
  if (!citation.self && citation.date !== null && header.date !== null && citation.date > header.date) {
    codes.push('DATE_LATER_THAN_DOCUMENT');
  }
  return codes.map((code) => notice(code, citation));
}

function codesOf(number: string): string[] {
  return number
    .replace(/^\d+[a-z]?/i, '')
    .split(/[/-]/)
    .filter((part) => /^\p{L}/u.test(part));
}

const known = [...documentTypes, ...issuingBodies].flatMap(({ codes }) => codes).filter((code) => code.length > 1);

/** A type code that is none and one edit away from one: `ND-CP`. */
function hasTypingError({ number, type }: Citation): boolean {
  const [first, second] = codesOf(number ?? '');
  if (first === undefined || second === undefined || isLetter(type)) return false;
  if (documentTypeByCode(first) || issuingBodyByCode(first)) return false;
  return known.some((code) => Math.abs(code.length - first.length) < 2 && distance(code, first) === 1);
}

/** A letter's number begins with the code of its body, of which there are more than any list knows. */
function isLetter(type: string | null): boolean {
  return type !== null && documentTypeByName(type)?.numberedBy === 'body';
}

/** Whether a number's last code and the named issuer can be one; true where either is unknown. */
function fitsIssuer({ number, issuer, date }: Citation): boolean {
  const codes = codesOf(number ?? '');
  const last = codes[codes.length - 1];
  if (issuer === null || last === undefined || codes.length > 2) return true;
  const byCode = issuingBodyByCode(last, date);
  const byName = bodyNamed(issuer, date);
  if (!byCode || !byName || byCode.level === null || byName.level === null) return true;
  return byCode.series === byName.series || byCode.system !== byName.system;
}

/** The body that an issuer's name begins with, its place aside. */
function bodyNamed(issuer: string, date: string | null): IssuingBody | null {
  return issuingBodyByName(issuer, date) ?? bodyNames.longestAt(wordsAfter(issuer, 0, 12), 0)?.value.body ?? null;
}

/** "ngày 1718/2006", "ngày 31/2/2006" inside the citation; "ngày    tháng    năm 2024" was left blank. */
function ofUnreadDate(text: string, { start, end, year }: Citation): string[] {
  const words = text.slice(start, end);
  const at = words.search(/\sngày\s/i);
  if (at < 0 || readDate(words, at)?.date !== null) return [];
  return [year === null ? 'DATE_IMPOSSIBLE' : 'DATE_LEFT_BLANK'];
}
