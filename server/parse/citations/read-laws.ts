import { matchAt } from './match-at.ts';
import { type Draft, readTail } from './read-numbered.ts';
import { findNumbers } from './find-numbers.ts';
import { readDate, readYear } from './read-date.ts';
import { isCapitalised, isWordUnit, type Word, wordsAfter } from './words.ts';

/** A law by its title; `bare` without number, date and year. */
export interface LawDraft extends Draft {
  readonly title: string;
  readonly bare: boolean;
  /** Documents that its own title names by number. */
  readonly inner: readonly Draft[];
}

const ANCHOR = /luật|pháp\s{1,3}lệnh|hiến\s{1,3}pháp/gi;
const TYPES: Readonly<Record<string, string>> = { luật: 'Luật', 'pháp lệnh': 'Pháp lệnh', 'hiến pháp': 'Hiến pháp' };
/** An ordinance's issuer behind its title is no part of it. */
const COUNCIL = /\s+của\s+(?:Ủy|Uỷ)\s+ban\s+thường\s+vụ\s+Quốc\s+hội$/i;
const BARE_YEAR = /\s{1,2}((?:19|20)\d\d)(?=\s*[,;.)\n]|\s+(?:của|về|và|đã|được|\())/y;

/** Laws, codes, ordinances and constitutions that the text names by title. Those that only a number names are not here. */
export function readLaws(text: string): LawDraft[] {
  const found: LawDraft[] = [];
  ANCHOR.lastIndex = 0;
  for (let match = ANCHOR.exec(text); match; match = ANCHOR.exec(text)) {
    const law = readLaw(text, match.index, ANCHOR.lastIndex);
    if (!law) continue;
    found.push(law);
    ANCHOR.lastIndex = Math.max(law.end, ANCHOR.lastIndex);
  }
  return found;
}

function readLaw(text: string, at: number, wordEnd: number): LawDraft | null {
  if (/^\s(?:sư|gia|lệ|hình)\s/.test(text.slice(wordEnd, wordEnd + 6))) return null;
  if ((at > 0 && isWordUnit(text.charCodeAt(at - 1))) || isWordUnit(text.charCodeAt(wordEnd))) return null;
  const word = text.slice(at, wordEnd).toLowerCase().replace(/\s+/, ' ');
  const before = text.slice(Math.max(0, at - 6), at).toLowerCase();
  if (word === 'luật' && /(?:pháp|kỷ|quy|đạo|học|tội)\s+$/.test(before)) return null;
  const isCode = /(?:^|\s)bộ\s+$/.test(before.slice(-4)) && word === 'luật';
  const start = isCode ? at - (/bộ\s+$/i.exec(before)?.[0].length ?? 0) : at;
  const title = readTitle(text, wordEnd, word === 'hiến pháp');
  if (!title) return null;
  const council = word === 'pháp lệnh' ? COUNCIL.exec(text.slice(start, title.titleEnd)) : null;
  const capital = isCapitalised(text.charAt(at)) || (isCode && isCapitalised(text.charAt(start)));
  if (!capital && title.bare) return null;
  const tail = title.bare ? null : readTail(text, title, false);
  return {
    start,
    end: tail?.issuer && /Quốc hội/i.test(tail.issuer) ? tail.end : title.end,
    type: isCode ? 'Bộ luật' : (TYPES[word] ?? null),
    number: title.number,
    date: title.date,
    year: title.year,
    issuer: council
      ? 'Ủy ban Thường vụ Quốc hội'
      : /Quốc hội/i.test(tail?.issuer ?? '')
        ? (tail?.issuer ?? null)
        : null,
    short: false,
    codes: title.codes,
    headless: false,
    title: text
      .slice(start, council ? title.titleEnd - council[0].length : title.titleEnd)
      .replace(/\s+/g, ' ')
      .trim(),
    bare: title.bare,
    inner: title.inner,
  };
}

interface Title {
  readonly titleEnd: number;
  readonly end: number;
  readonly number: string | null;
  readonly codes: readonly string[];
  readonly date: string | null;
  readonly year: number | null;
  readonly bare: boolean;
  readonly inner: readonly Draft[];
}

const MAX_WORDS = 70;
// words that end a law's name: what follows speaks about it
const ENDS = new Set('này đã được thì phải khi nếu là nhằm do cùng để tại trên bằng hay'.split(' '));
const ENDING_PAIRS = new Set(
  (
    'quy.định theo.quy theo.điều theo.khoản và.các và.nghị và.thông và.quyết và.hướng và.pháp nghị.định thông.tư quyết.định ' +
    'nghị.quyết chỉ.thị căn.cứ kế.hoạch hướng.dẫn văn.bản trong.đó và.văn và.những và.một và.chỉ hiện.hành có.hiệu có.liên có.quy có.các'
  ).split(' '),
);

// most names are short; the few long ones are read again
const FEW_WORDS = 14;

function readTitle(text: string, from: number, constitution: boolean): Title | null {
  const few = wordsAfter(text, from, FEW_WORDS, 4);
  const first = few[0];
  if (!constitution && (!first || !/^\s+$/.test(first.gap) || /^(?:năm|số|ngày)$/i.test(first.text))) return null;
  const title = readTitleIn(text, from, few, constitution);
  return title ?? readTitleIn(text, from, wordsAfter(text, from, MAX_WORDS, 4), constitution, true);
}

/** Null where the title goes on beyond the words, unless these are all there is to look at. */
function readTitleIn(
  text: string,
  from: number,
  words: readonly Word[],
  constitution: boolean,
  last = false,
): Title | null {
  const amending = /^(?:sua|bo)$/.test(words[0]?.folded ?? '') && /^(?:doi|sung)$/.test(words[1]?.folded ?? '');
  const inner: Draft[] = [];
  let titleEnd = from;
  let at = from;
  for (let i = 0; ; i += 1) {
    if (!last && words.length === FEW_WORDS && i >= words.length - 1) return null;
    const revised = i > 0 && text.charAt(at + 1) === '(' ? matchAt(REVISED, text, at) : null;
    if (revised) at += revised[0].length;
    const closing = i > 0 || constitution ? closeTitle(text, at, titleEnd, amending ? inner : null) : null;
    if (closing === 'inner') {
      at = (inner[inner.length - 1] as Draft).end;
      titleEnd = at;
      while (i < words.length && (words[i] as Word).start < at) i += 1;
      i -= 1;
      continue;
    }
    if (closing) return closing;
    const word = words[i];
    if (!word || endsBefore(words, i, amending)) break;
    titleEnd = word.end;
    at = word.end;
  }
  return bareTitle(text, from, titleEnd, constitution, inner);
}

/** Number, date or year at a place close the title; a number inside an amending title is one of the laws it amends. */
// "Luật Tổ chức chính quyền địa phương (sửa đổi) ngày …"
const REVISED = /\s{1,2}\((?:đã\s+)?sửa\s+đổi(?:,?\s+bổ\s+sung)?\)/iy;
const MAY_CLOSE = /^[\s,(]{0,5}(?:[nskb\d]|tháng)/i;

function closeTitle(text: string, at: number, titleEnd: number, laws: Draft[] | null): Title | 'inner' | null {
  const inner = laws ?? [];
  if (!MAY_CLOSE.test(text.slice(at, at + 10))) return null;
  const date = readDate(text, at);
  if (date && date.date !== null) return { titleEnd, ...date, number: null, codes: [], bare: false, inner };
  const year = readYear(text, at) ?? bareYear(text, at);
  if (year)
    return { titleEnd, end: year.end, date: null, year: year.year, number: null, codes: [], bare: false, inner };
  const number = lawNumber(text, at);
  if (!number) return null;
  const after = readDate(text, number.end);
  const more = /^\s*(?:,|và|;)?\s*(?:và\s+)?(?:Bộ luật|Luật|Pháp lệnh)\s/.test(text.slice(number.end, number.end + 24));
  if (laws && !after && (more || inner.length > 0)) {
    inner.push(innerLaw(text, number, inner));
    return 'inner';
  }
  if (after && inner.length > 0) {
    inner.push(innerLaw(text, number, inner));
    return {
      titleEnd: number.end,
      end: after.end,
      date: after.date,
      year: after.year,
      number: null,
      codes: [],
      bare: false,
      inner,
    };
  }
  return {
    titleEnd,
    end: after?.end ?? number.end,
    number: number.number,
    codes: number.codes,
    date: after?.date ?? null,
    year: after?.year ?? null,
    bare: false,
    inner,
  };
}

/** A law inside an amending law's title: from its own type word through its number. */
function innerLaw(text: string, number: LawNumber, before: readonly Draft[]): Draft {
  const from = before[before.length - 1]?.end ?? number.start - 200;
  const words = text.slice(Math.max(0, from), number.start);
  const word = Math.max(words.lastIndexOf('Luật'), words.lastIndexOf('Bộ luật'), words.lastIndexOf('Pháp lệnh'));
  const start = word < 0 ? number.start : Math.max(0, from) + word;
  const { end, codes } = number;
  return {
    start,
    end,
    type: 'Luật',
    number: number.number,
    date: null,
    year: null,
    issuer: null,
    short: false,
    codes,
    headless: false,
  };
}

function bareYear(text: string, at: number) {
  const match = matchAt(BARE_YEAR, text, at);
  return match && { end: at + match[0].length, year: Number(match[1]) };
}

const NUMBER_AHEAD = /[\s,]{0,3}(?:\(?số\s{0,3}:?\s{0,3})?(?=\d)/iy;

interface LawNumber {
  readonly start: number;
  readonly end: number;
  readonly number: string;
  readonly codes: readonly string[];
}

function lawNumber(text: string, at: number): LawNumber | null {
  const ahead = matchAt(NUMBER_AHEAD, text, at);
  if (!ahead) return null;
  const slice = text.slice(at + ahead[0].length, at + ahead[0].length + 40);
  const number = findNumbers(slice)[0];
  if (!number || number.start !== 0 || !/QH|HĐNN|CTN/.test(number.codes.join())) return null;
  const end = at + ahead[0].length + number.end;
  return { start: at + ahead[0].length, end, number: number.number, codes: number.codes };
}

/** Whether the title is over before the word: by punctuation, by another document, by words that speak about the law. */
function endsBefore(words: readonly Word[], at: number, amending: boolean): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (/[;:.()"“”|/\d]|\n\s*\n/.test(word.gap)) return true;
  if (/\d/.test(word.text) && !amending) return true;
  const law = /^(?:luat|phap|hien|bo)$/.test(word.folded) && isLawWord(word, next);
  if (/,/.test(word.gap) && (isOther(words, at) || (law && !amending))) return true;
  if (law && !amending && at > 0 && words[at - 1]?.folded === 'va') return true;
  const pair = `${word.lower}.${next?.lower ?? ''}`;
  if (ENDS.has(word.lower)) return true;
  return (
    ENDING_PAIRS.has(pair) &&
    !isNameOf(words, at) &&
    !(amending && pair === 'có.liên' && /^(?:luat|lenh)$/.test(words[at - 1]?.folded ?? ''))
  );
}

function isLawWord(word: Word, next: Word | undefined): boolean {
  if (word.folded === 'luat') return isCapitalised(word.text);
  return isCapitalised(word.text) && /^(?:lenh|luat|phap)$/.test(next?.folded ?? '');
}

/** After a comma: another document or body, or what the sentence goes on with. */
function isOther(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (/^(?:báo|đề|trình|các|theo|trong|đồng|nay|xét|sau|khi|tổ|và)$/.test(word.text)) return true;
  if (!isCapitalised(word.text)) return false;
  // "Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân"
  if (/^(?:Ủy|Uỷ|UBND)$/.test(word.text)) return !/^(?:dan|hdnd)$/.test(words[at - 1]?.folded ?? '');
  return /^(?:nghi|thong|quyet|chi|chinh|bo|so|can|thu|hoi|hdnd)$/.test(word.folded);
}

/** "Luật Ban hành văn bản quy phạm pháp luật", "Luật Đầu tư theo phương thức đối tác công tư". */
function isNameOf(words: readonly Word[], at: number): boolean {
  return words[at]?.folded === 'van' && words[at - 1]?.folded === 'hanh';
}

function bareTitle(
  text: string,
  from: number,
  titleEnd: number,
  constitution: boolean,
  inner: readonly Draft[],
): Title | null {
  const name = text.slice(from, titleEnd);
  if (name.trim() === '' && !constitution) return null;
  const first = /^\s*(\S)/.exec(name)?.[1] ?? '';
  if (!constitution && !/\p{L}/u.test(first)) return null;
  // a trailing "và" or "của" belongs to what comes after
  const end = from + name.replace(/\s+(?:và|của|về|với|cho|trong|các|theo|số)\s*$/i, '').length;
  return { titleEnd: end, end, number: null, codes: [], date: null, year: null, bare: true, inner };
}
