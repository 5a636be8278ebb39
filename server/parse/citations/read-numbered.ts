import { documentTypeByCode } from '../gazetteer/document-types.ts';
import { type Citation } from '../parsed-document.ts';
import { canonicalCode, isBodyCode, isTypeCode } from './codes.ts';
import { findNumbers, type NumberMention } from './find-numbers.ts';
import { readDate, readYear } from './read-date.ts';
import { readIssuer } from './read-issuer.ts';
import { type TypeWord, typeWordAmong, typeWordBefore } from './type-words.ts';
import { isTight, type Word, wordsBefore } from './words.ts';

/** A citation as the grammar reads it, before the whole document is considered. */
export type Draft = Omit<Citation, 'title' | 'pinpoint' | 'self' | 'boilerplate' | 'path'> & {
  readonly codes: readonly string[];
  /** The type word stands before an earlier item of a list, or nowhere. */
  readonly headless: boolean;
};

// with the slips of keyboards and scans
const NUMBER_WORD = /(?::\s{0,3})?(?:SỐ|[Ss][ốôồổỗộó])\s{0,3}[:.]?\s{0,4}$/;
const OF = /[\s,]{0,4}(?:c[uùúủũụ][aả])\s{1,3}/iy;
// "Thông tư liên tịch số … giữa Bộ Y tế và Bộ Tài chính"
const BETWEEN = /[\s,]{0,4}giữa\s{1,3}/iy;
// "do Thủ tướng Chính phủ ban hành ngày …"
const BY = /[\s,]{0,4}do\s{1,3}/iy;
const SIGNED = /^\s+(?:ký\s+)?(?:ban hành\s+)?ngày\s/;

/**
 * Documents cited by number: type word, number, then date and issuer in either order. The type may stand apart from its
 * number: "Nghị định của Chính phủ số 8/…", "Báo cáo kết quả giám sát số 12/…".
 */
export function readNumbered(text: string): Draft[] {
  let reached = 0;
  return findNumbers(text).flatMap((mention) => {
    const draft = mention.start < reached ? null : readMention(text, mention);
    if (!draft) return [];
    // a word that already belongs to the document before is not this one's
    const start = Math.max(draft.start, Math.min(reached, mention.start));
    reached = draft.end;
    return [{ ...draft, start }];
  });
}

function readMention(text: string, mention: NumberMention): Draft | null {
  const numberWord = NUMBER_WORD.exec(text.slice(Math.max(0, mention.start - 14), mention.start));
  const at = numberWord ? mention.start - numberWord[0].length : mention.start;
  const head = typeWordBefore(text, at) ?? genitiveHead(text, at) ?? (numberWord ? remoteHead(text, at) : null);
  if (!head && !standsAlone(text, mention, numberWord !== null)) return null;
  const start = head?.start ?? at + (/^[:\s]*/.exec(text.slice(at, at + 6))?.[0].length ?? 0);
  const tail = readTail(text, mention, isJoint(head, mention));
  return {
    start,
    end: tail.end,
    type: head?.type ?? documentTypeByCode(mention.codes[0] ?? '')?.name ?? null,
    number: mention.number,
    date: tail.date,
    year: tail.year,
    issuer: tail.issuer ?? (head && 'issuer' in head ? (head as Genitive).issuer : null),
    short: false,
    codes: mention.codes,
    headless: head === null,
  };
}

interface Genitive extends TypeWord {
  readonly issuer: string;
}

/** "Nghị định của Chính phủ số …", "các Nghị định của Chính phủ: Số …", "báo cáo thẩm định của Sở Tư pháp số …". */
function genitiveHead(text: string, at: number): Genitive | null {
  if (!/của/i.test(text.slice(Math.max(0, at - 160), at))) return null;
  const words = wordsBefore(text, at, 24);
  for (let i = 1; i < words.length; i += 1) {
    const word = words[i] as Word;
    if (i > 0 && /[;.()]|\n\s*\n/.test((words[i - 1] as Word).gap)) return null;
    if (word.folded !== 'cua') continue;
    const head = typeWordAmong(words, i + 1);
    const issuer = head && readIssuer(text, word.end, true);
    if (issuer && /^[\s:]*$/.test(text.slice(issuer.end, at))) return { ...head, issuer: issuer.name };
  }
  return null;
}

// between a type and its number stand words that say what kind it is, never these
const PARTING = new Set(
  (
    'ban hanh kem theo tai thuc hien thay nay la co bang diem khoan dieu muc mau bieu ngay duoc da va hoac cac mot tu den trong ' +
    'cho voi phu lich nghi quyet noi dung sua doi bo sung ve viec'
  ).split(' '),
);

/** "Báo cáo kết quả giám sát số …": the words between are few and say the kind. */
function remoteHead(text: string, at: number): TypeWord | null {
  const words = wordsBefore(text, at, 12);
  for (let i = 0; i < Math.min(words.length, 7); i += 1) {
    const head = i > 0 ? typeWordAmong(words, i) : null;
    if (head) return /^\p{Lu}/u.test(text.slice(head.start)) ? head : null;
    const word = words[i] as Word;
    if (!isTight(word.gap) || /\n/.test(word.gap) || PARTING.has(word.folded)) return null;
  }
  return null;
}

/** A number without a type word is a document's where "số" stands before it, or its codes say type and body. */
function standsAlone(text: string, mention: NumberMention, numbered: boolean): boolean {
  const [first, second] = mention.codes;
  const typed = first !== undefined && isTypeCode(first) && second !== undefined;
  const listed = /[,;:(]\s{0,3}$|(?:\s|^)(?:và|hoặc|với|các)\s{1,3}$/i.test(
    text.slice(Math.max(0, mention.start - (numbered ? 20 : 8)), mention.start).replace(NUMBER_WORD, ''),
  );
  return typed && (listed || isBodyCode(second)) && !startsLine(text, mention.start, numbered);
}

/** "Số: 131/KH-UBND" at the head of a document, and a table's column of numbers. */
function startsLine(text: string, start: number, numbered: boolean): boolean {
  const line = text.slice(Math.max(0, start - 16), start);
  return numbered ? /(?:^|[\n|•*])\s*(?:Số|SỐ)\s{0,3}[:.]?\s{0,4}$/.test(line) : /(?:^|[\n|•*:])\s*$/.test(line);
}

/** Whether several bodies issued it: its type says so, or its codes do. */
function isJoint(head: TypeWord | null, mention: NumberMention): boolean {
  if (head && /liên|phối hợp/i.test(head.type)) return true;
  return /^(?:TTL|NQLT|TT\.?L|HDL|KHL|QCPH|CTrPH)/i.test(mention.codes[0] ?? '') || mention.codes.length > 3;
}

interface Tail {
  readonly end: number;
  readonly date: string | null;
  readonly year: number | null;
  readonly issuer: string | null;
}

/** Date and issuer after a number, in either order; each at most once. */
export function readTail(text: string, { end }: { readonly end: number }, joint: boolean): Tail {
  let tail: Tail = { end, date: null, year: null, issuer: null };
  let dated = false;
  for (let round = 0; round < 2; round += 1) {
    const at = tail.end;
    const date = dated ? null : (readDate(text, at) ?? readYear(text, at));
    if (date) {
      tail = { ...tail, end: date.end, date: date.date, year: date.year };
      dated = true;
    }
    const issuer = tail.issuer === null ? issuerAfter(text, tail.end, joint) : null;
    if (issuer) tail = { ...tail, end: issuer.end, issuer: issuer.name };
    if (tail.end === at) break;
  }
  return tail;
}

function issuerAfter(text: string, at: number, joint: boolean) {
  OF.lastIndex = at;
  if (OF.test(text)) return readIssuer(text, OF.lastIndex, joint);
  BETWEEN.lastIndex = at;
  if (joint && BETWEEN.test(text)) return readIssuer(text, BETWEEN.lastIndex, joint);
  BY.lastIndex = at;
  const signed = BY.test(text) ? readIssuer(text, BY.lastIndex, joint) : null;
  return signed && SIGNED.test(text.slice(signed.end, signed.end + 24)) ? signed : null;
}

/** The codes' spelling where they are known: two numbers of one series compare equal. */
export function seriesOf(codes: readonly string[]): string {
  return codes.map((code) => canonicalCode(code) ?? code).join('-');
}
