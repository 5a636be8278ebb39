import { type Deadline } from '../parsed-document.ts';
import { type Span } from '../../text/span.ts';

/** To whom a clause of a duty reports. */
export interface Receiver {
  readonly agency: string;
  readonly start: number;
}

/**
 * By when a duty is to be done, in a stretch of a text: absolute dates ("trước ngày 30/3/2010", "trong tháng 3
 * năm 2010", "trong quý II năm 2010", "hết năm 2010", each as its last day) and recurring ones ("trước ngày 25/11 hằng
 * năm", "định kỳ hàng quý", "6 tháng một lần").
 *
 * A year as a horizon ("đến năm 2030") is no deadline; neither is "hằng năm" where nothing is reported or
 * held, nor a date before the document's own.
 */
export function readDeadlines(
  text: string,
  { start, end }: Span,
  receivers: readonly Receiver[],
  issuedOn: string | null,
): Deadline[] {
  const stretch = text.slice(start, end);
  if (!MAYBE.test(stretch)) return [];
  const deadlines: Deadline[] = [];
  let clauseStart = 0;
  for (const clause of clausesOf(stretch)) {
    const from = start + clauseStart;
    const to = from + clause.length;
    const receiver = receivers.find((one) => one.start >= from && one.start < to)?.agency ?? null;
    for (const found of deadlinesOf(clause)) {
      if (found.date !== null && issuedOn !== null && found.date < issuedOn) continue;
      deadlines.push({ ...found, start: from + found.start, end: from + found.end, to: receiver });
    }
    clauseStart += clause.length;
  }
  return deadlines;
}

/** A clause ends with a semicolon, or with a full stop before a capital. */
function clausesOf(stretch: string): string[] {
  const ends = [...stretch.matchAll(/;|\.(?=\s+\p{Lu})/gu)].map(({ index }) => index + 1);
  return [0, ...ends].map((from, at) => stretch.slice(from, ends[at]));
}

const MAYBE = /ngày|tháng|qu[ýí]|năm|tuần/iu;

type Found = Omit<Deadline, 'to'>;
type Recurrence = NonNullable<Deadline['recurrence']>;

function deadlinesOf(clause: string): Found[] {
  const dates = [...datesOf(clause)];
  const recurrences = recurrencesOf(clause);
  const yearless = dates.find(({ date }) => date === null);
  const yearly = yearless && recurrences.find((one) => one.recurrence === 'annual' && belongsTo(one, yearless, clause));
  if (yearly && yearless) {
    // "Hằng năm báo cáo … trước ngày 10/11" is one deadline, "trước ngày 25/11 hằng năm" too.
    const whole = {
      ...yearless,
      recurrence: 'annual' as const,
      start: Math.min(yearly.start, yearless.start),
      end: Math.max(yearly.end, yearless.end),
    };
    const others = recurrences.filter((one) => one !== yearly && (one.end <= whole.start || one.start >= whole.end));
    return [...dates.filter((one) => one !== yearless), whole, ...others.filter(({ periodic }) => periodic)]
      .sort((a, b) => a.start - b.start)
      .map(bare);
  }
  return [...dates.filter(({ date }) => date !== null), ...recurrences.filter(({ periodic }) => periodic)]
    .sort((a, b) => a.start - b.start)
    .map(bare);
}

/** "hằng năm" right after a date, or in front of the whole clause. */
function belongsTo(recurrence: Found, date: Found, clause: string): boolean {
  if (recurrence.start >= date.end) return recurrence.start - date.end <= 3;
  return /^[^\p{L}]*(?:định kỳ\s+)?$/iu.test(clause.slice(0, recurrence.start));
}

function bare({ start, end, date, recurrence, monthDay }: Found): Found {
  return { start, end, date, recurrence, monthDay };
}

/** Words that make a date a deadline. */
const BY = String.raw`(?:(?:xong|hoàn thành|chậm nhất|muộn nhất|gửi|báo cáo)\s+)?(?:trước|chậm nhất|muộn nhất|đến hết|hết|đến|vào|trong|hạn cuối)(?:\s+(?:là|vào|hết|trước|đến))?`;

const DATE = new RegExp(
  String.raw`${BY}\s+(?:ngày\s+)(\d{1,2})\s*(?:[/.-]|\s+tháng\s+)\s*(\d{1,2})(?:\s*(?:[/.-]|\s*năm\s+)\s*(\d{4}))?(?!\d)`,
  'giu',
);
const MONTH = new RegExp(String.raw`${BY}\s+tháng\s+(\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(\d{4})(?!\d)`, 'giu');
const QUARTER = new RegExp(String.raw`${BY}\s+qu[ýí]\s+(I{1,3}|IV|[1-4])(?:\s*[/.-]\s*|\s+năm\s+)(\d{4})(?!\d)`, 'giu');
/** "Trong năm 2013" in front of all is by when; inside a sentence it is mostly the year of a plan. */
const YEAR = /(?:^\s*trong|đến hết|hết|cuối)\s+năm\s+(\d{4})(?!\d)/giu;

function* datesOf(clause: string): Generator<Found> {
  for (const match of clause.matchAll(DATE)) {
    const [, day = '', month = '', year] = match;
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) continue;
    const monthDay = `${twoDigits(month)}-${twoDigits(day)}`;
    yield {
      ...spanOf(match),
      date: year ? `${year}-${monthDay}` : null,
      recurrence: null,
      monthDay: year ? null : monthDay,
    };
  }
  for (const match of clause.matchAll(MONTH)) {
    const [, month = '', year = ''] = match;
    if (Number(month) >= 1 && Number(month) <= 12) yield lastDay(match, Number(year), Number(month));
  }
  for (const match of clause.matchAll(QUARTER)) {
    const [, quarter = '', year = ''] = match;
    yield lastDay(
      match,
      Number(year),
      3 * (['I', 'II', 'III', 'IV'].indexOf(quarter.toUpperCase()) + 1 || Number(quarter)),
    );
  }
  for (const match of clause.matchAll(YEAR)) yield lastDay(match, Number(match[1]), 12);
}

function lastDay(match: RegExpMatchArray, year: number, month: number): Found {
  const day = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return {
    ...spanOf(match),
    date: `${String(year)}-${twoDigits(month)}-${twoDigits(day)}`,
    recurrence: null,
    monthDay: null,
  };
}

const RECURRENCE =
  /(định kỳ\s+)?(?:(?:hàng|hằng|mỗi|một|từng)\s+(tuần|tháng|quý|quí|năm)|(\d{1,2})\s+tháng(?:\s+(?:một|1)\s+lần)?(?=[\s,;.:]|$)|(?<=định kỳ\s{1,3})(tuần|tháng|quý|quí|năm))/giu;

/** Something is told or held at that time. */
const HELD = /báo cáo|giao ban|họp|sơ kết|tổng kết|gửi|thông báo|công bố/iu;

function recurrencesOf(clause: string): (Found & { periodic: boolean })[] {
  return [...clause.matchAll(RECURRENCE)].flatMap((match) => {
    const [whole, periodic, unit, months] = match;
    const recurrence = recurrenceOf((unit ?? match[4] ?? '').toLowerCase(), Number(months ?? 0));
    if (!recurrence) return [];
    const explicit = periodic !== undefined || /lần$/iu.test(whole);
    if (months !== undefined && !explicit) return [];
    const held =
      HELD.test(clause.slice(match.index, match.index + 60)) &&
      /^\s*(?:\S+\s+){0,2}$/u.test(clause.slice(0, match.index));
    return [{ ...spanOf(match), date: null, recurrence, monthDay: null, periodic: explicit || held }];
  });
}

function recurrenceOf(unit: string, months: number): Recurrence | null {
  if (unit === 'tuần') return 'weekly';
  if (unit === 'tháng' || months === 1) return 'monthly';
  if (unit === 'quý' || unit === 'quí' || months === 3) return 'quarterly';
  if (unit === 'năm' || months === 12) return 'annual';
  return months === 6 ? 'semiannual' : null;
}

function spanOf(match: RegExpMatchArray): { start: number; end: number } {
  const start = (match.index ?? 0) + match[0].length - match[0].trimStart().length;
  return { start, end: (match.index ?? 0) + match[0].trimEnd().length };
}

function twoDigits(value: string | number): string {
  return String(value).padStart(2, '0');
}
