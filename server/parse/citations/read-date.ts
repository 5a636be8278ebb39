/** A date as the text shows it. */
export interface ReadDate {
  readonly start: number;
  readonly end: number;
  /** ISO; null where only the year can be read. */
  readonly date: string | null;
  readonly year: number | null;
}

// "ngày 05 tháng 8 năm 2020", across line breaks and with the spaces that conversions leave inside figures
const IN_WORDS =
  /[\s,]{0,4}(?:(?:ký|ban hành)\s+)?ngày\s{0,3}(\d\s?\d?)\s{0,3}tháng\s{0,3}(\d\s?\d?|giêng|chạp)\s{0,3}năm\s{0,3}([12]\s?\d\s?\d\s?\d)(?!\d)/iy;
// "ngày 5/8/2020", "ngày 05-8-2020", "ngày 05.8.2020", "ngày 27/8/94"
const IN_FIGURES =
  /[\s,]{0,4}(?:(?:ký|ban hành)\s+)?ngày\s{0,3}([\dlIO]{1,2})\s{0,2}[/.-]\s{0,2}([\dlIO]{1,2})\s{0,2}[/.-]\s{0,2}((?:19|20)\d\d|\d\d)(?![\d/])/iy;
// "ngày 1718/2006": the place of a date with figures that are none
const UNREADABLE = /[\s,]{0,4}ngày\s{0,3}\d{1,6}(?:[/.-]\d{1,4}){1,2}(?![\d/])/iy;
// "ngày     tháng    năm 2024", "ngày   /   /2024": a form whose day was never filled in
const BLANK =
  /[\s,]{0,4}ngày[\s.…_]{0,30}(?:\d{1,2}[\s.…_]{0,12})?(?:\/|tháng)[\s.…_]{0,30}(?:\d{1,2}[\s.…_]{0,12})?(?:\/|năm)[\s.…_]{0,10}((?:19|20)\d\d)(?!\d)/iy;
const YEAR = /[\s,]{0,4}(?:(?:ký|ban hành)\s+)?năm\s{0,3}((?:19|20)\d\d)(?!\d)/iy;

/** Reads a date at a place, white space and a comma before it allowed; null where there is none. */
export function readDate(text: string, at: number): ReadDate | null {
  const full = stick(IN_WORDS, text, at) ?? stick(IN_FIGURES, text, at);
  if (full) return dated(full, at);
  const blank = stick(BLANK, text, at);
  if (blank) return { ...spanOf(blank, at), date: null, year: Number(blank[1]) };
  const other = stick(UNREADABLE, text, at);
  return other && { ...spanOf(other, at), date: null, year: null };
}

/** Reads "năm 2020" at a place. */
export function readYear(text: string, at: number): ReadDate | null {
  const match = stick(YEAR, text, at);
  return match && { ...spanOf(match, at), date: null, year: Number(match[1]) };
}

/** ISO form; null for a day that no calendar has. */
function isoDate(year: number, month: number, day: number): string | null {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > days) return null;
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

function stick(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function dated(match: RegExpExecArray, at: number): ReadDate {
  const number = (part = ''): number => (/^\d+$/.test(part) ? Number(part) : repaired(part));
  const months: Record<string, number> = { giêng: 1, chạp: 12 };
  const month = months[(match[2] ?? '').toLowerCase()] ?? number(match[2]);
  const figures = number(match[3]);
  const year = figures > 99 ? figures : figures > 40 ? 1900 + figures : 2000 + figures;
  const date = isoDate(year, month, number(match[1]));
  return { ...spanOf(match, at), date, year: date === null ? null : year };
}

function spanOf(match: RegExpExecArray, at: number): { start: number; end: number } {
  const lead = match[0].length - match[0].replace(/^[\s,]+/, '').length;
  return { start: at + lead, end: at + match[0].length };
}

/** "2 0 15" and "0l": figures that a conversion parted or misread. */
function repaired(part: string): number {
  return Number(part.replace(/\s/g, '').replace(/[lI]/g, '1').replace(/O/g, '0'));
}
