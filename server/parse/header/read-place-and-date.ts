import { readDate } from '../citations/read-date.ts';
import { type Line, linesOf } from './head-lines.ts';

/** Where and when a document was issued. */
export interface PlaceAndDate {
  readonly place: string | null;
  readonly date: string | null;
  readonly year: number | null;
}

const PLACE = /^(?:.*(?:[:;.]|NAM|NAM\*|[Pp]húc|---|\*\*\*))?[*_\s]*([\p{Lu}][\p{L}.\s-]{1,40}?)\s*,\s*(?=ngày\s)/u;
const FOOT = 3000;

/** "Lạng Sơn, ngày 05 tháng 8 năm 2020" in the head; older texts have it above the signature. */
export function readPlaceAndDate(text: string, lines: readonly Line[]): PlaceAndDate {
  const head = untilBody(lines);
  return placed(head) ?? placed(linesOf(text, Math.max(0, text.length - FOOT), text.length)) ?? yearOnly(head);
}

function untilBody(lines: readonly Line[]): readonly Line[] {
  const body = lines.findIndex(({ text }) => /^(?:Căn cứ|Điều 1|Kính gửi|Thực hiện|I\.|1\.)/.test(text));
  return body < 0 ? lines.slice(0, 40) : lines.slice(0, body);
}

function placed(lines: readonly Line[]): PlaceAndDate | null {
  for (let i = 0; i < lines.length; i += 1) {
    const { text: line } = lines[i] as Line;
    // "Hải Dương, ngày" and "07 tháng 3 năm 2025" on two lines
    const text = /,\s*ngày[\s\d]*(?:tháng[\s\d]*)?$/.test(line) ? `${line} ${lines[i + 1]?.text ?? ''}` : line;
    const match = text.includes('ngày') ? PLACE.exec(text) : null;
    if (!match) continue;
    const read = readDate(text, match[0].length);
    const whole = read && read.end >= text.length - 3;
    if (read?.date && (whole || text.length < 160))
      return { place: (match[1] ?? '').trim(), date: read.date, year: read.year };
  }
  return null;
}

/** "Lạng Sơn, ngày    tháng    năm 2020": only the year was filled in. */
function yearOnly(lines: readonly Line[]): PlaceAndDate {
  for (const { text } of lines) {
    const match =
      /^([\p{Lu}][\p{L}.\s-]{1,40}?)\s*,\s*ngày[\s.…\d]{0,30}tháng[\s.…\d]{0,30}năm\s*((?:19|20)\d\d)/u.exec(text);
    if (match) return { place: (match[1] ?? '').trim(), date: null, year: Number(match[2]) };
  }
  return { place: null, date: null, year: null };
}
