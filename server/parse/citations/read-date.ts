import { matchAt } from './match-at.ts';

/** A date as the text shows it. */
export interface ReadDate {
  readonly start: number;
  readonly end: number;
  /** ISO; null where only the year can be read. */
  readonly date: string | null;
  readonly year: number | null;
}

// "ngày" with the slips of keyboards and scans, twice at times; the figures behind it tell that it is meant
const DAY = String.raw`[\s,]{0,4}(?:ký\s+)?(?:ban hành\s+)?(?:ng[aàáảãạâ][yỳýỷỹỵv]?\s{0,3}){1,2}`;
const YEAR_FIGURES = String.raw`([12]\s?[\dOo]\s?[\dlIOo]\s?[\dlIOo])(?![\dlIO/])`;
// "ngày 05 tháng 8 năm 2020", "27/01 năm 2014", across line breaks and with the spaces that conversions leave inside figures
const IN_WORDS = new RegExp(
  String.raw`${DAY}([\dlIO]\s?[\dlIO]?)\s{0,3}(?:th[aáàảạ]ng\s{0,3}|[/-])(\d\s?\d?|giêng|chạp)\s{0,3}n[aăâàằ]m\s{0,3}${YEAR_FIGURES}`,
  'iy',
);
// "ngày 5/8/2020", "ngày 05-8-2020", "ngày 05.8.2020", "ngày 27/8/94"
const FIGURES = String.raw`([\dlIO]{1,2})\s{0,2}[/.-]\s{0,2}([\dlIO]{1,2})\s{0,2}[/.-]\s{0,2}`;
const IN_FIGURES = new RegExp(String.raw`${DAY}${FIGURES}(?:${YEAR_FIGURES}|(\d\d)(?![\d/]))`, 'iy');
// "số 08/2014/NĐ-CP 27/01/2014": the word itself was lost
const BARE_FIGURES = /[^\S\n]{1,3}(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d\d)(?![\d/])/y;
// "ngày 1718/2006": the place of a date with figures that are none
const UNREADABLE = /[\s,]{0,4}ngày\s{0,3}\d{1,6}(?:[/.-]\d{1,5}){1,2}(?![\d/])/iy;
// "ngày     tháng    năm 2024", "ngày   /   /2024": a form whose day was never filled in
const BLANK =
  /[\s,]{0,4}ngày[\s.…_]{0,30}(?:\d{1,2}[\s.…_]{0,12})?(?:\/|tháng)[\s.…_]{0,30}(?:\d{1,2}[\s.…_]{0,12})?(?:\/|năm)[\s.…_]{0,10}((?:19|20)\d\d)(?!\d)/iy;
const YEAR =
  /[\s,]{0,4}(?:(?:ký|ban hành)\s+)?(?:tháng\s{0,3}\d{1,2}\s{0,3}(?:năm\s{0,3}|[/.-]\s?)|năm\s{0,3})((?:19|20)\d\d)(?!\d)/iy;

/** Reads a date at a place, white space and a comma before it allowed; null where there is none. */
export function readDate(text: string, at: number): ReadDate | null {
  const full = matchAt(IN_WORDS, text, at) ?? matchAt(IN_FIGURES, text, at);
  if (full) return dated(full, at, full[3] ?? full[4]);
  const bare = matchAt(BARE_FIGURES, text, at);
  if (bare) return dated([bare[0], bare[1], bare[3]], at, bare[4]);
  const blank = matchAt(BLANK, text, at);
  if (blank) return { ...spanOf(blank, at), date: null, year: Number(blank[1]) };
  const other = matchAt(UNREADABLE, text, at);
  return other && { ...spanOf(other, at), date: null, year: null };
}

/** Reads "năm 2020" or "tháng 8 năm 2020" at a place. */
export function readYear(text: string, at: number): ReadDate | null {
  const match = matchAt(YEAR, text, at);
  return match && { ...spanOf(match, at), date: null, year: Number(match[1]) };
}

/** ISO form; null for a day that no calendar has. */
function isoDate(year: number, month: number, day: number): string | null {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > days) return null;
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

function dated(match: readonly (string | undefined)[], at: number, yearFigures = ''): ReadDate {
  const months: Record<string, number> = { giêng: 1, chạp: 12 };
  const month = months[(match[2] ?? '').toLowerCase()] ?? figure(match[2]);
  const figures = figure(yearFigures);
  const year = figures > 99 ? figures : figures > 40 ? 1900 + figures : 2000 + figures;
  const date = isoDate(year, month, figure(match[1]));
  return { ...spanOf(match, at), date, year: date === null ? null : year };
}

function spanOf([matched = '']: readonly (string | undefined)[], at: number): { start: number; end: number } {
  const lead = matched.length - matched.replace(/^[\s,]+/, '').length;
  return { start: at + lead, end: at + matched.length };
}

/** "2 0 15" and "0l": figures that a conversion parted or misread. */
function figure(part = ''): number {
  return Number(part.replace(/\s/g, '').replace(/[lI]/g, '1').replace(/O/gi, '0'));
}
