import { type Citation, type NamedDocument } from '../parsed-document.ts';

const KINDS =
  'Chiến lược|Chương trình(?: mục tiêu quốc gia)?|Đề án|Dự án|Quy hoạch(?: tổng thể)?|Kế hoạch(?: tổng thể)?';
// "Đề án “Trợ giúp phát triển doanh nghiệp nhỏ”", in any kind of quotation marks
const QUOTED = new RegExp(
  `(?:${KINDS}|${KINDS.toLowerCase()})\\s{1,3}(?:quốc gia\\s+)?(?:về\\s+)?["“”]\\s?([^"“”\\n]{6,240}?)\\s?["“”]`,
  'gu',
);
// "Chiến lược phát triển thanh niên giai đoạn 2021 - 2030": without marks the years end the name
const DATED = new RegExp(
  `(?:${KINDS})\\s(?=\\p{L})[^.;:,()"“”\\n]{10,160}?\\s(?:giai đoạn\\s+(?:19|20)\\d\\d\\s*[-–]\\s*(?:19|20)\\d\\d|đến năm\\s+(?:19|20)\\d\\d)(?![\\d])`,
  'gu',
);

/**
 * Strategies, programmes and schemes that the text names by title alone: in quotation marks, or up to the years that end
 * the name. What a numbered citation goes on to call its own subject ("Quyết định … phê duyệt Đề án …") is that one's title.
 */
export function readNamedDocuments(text: string, citations: readonly Citation[]): NamedDocument[] {
  const found: NamedDocument[] = [];
  for (const pattern of [QUOTED, DATED]) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const span = { start: match.index, end: match.index + match[0].length };
      found.push({
        ...span,
        title: match[0].replace(/["“”\s]+/g, ' ').trim(),
      });
    }
  }
  found.sort((a, b) => a.start - b.start);
  let reached = 0;
  let next = 0;
  return found.filter((named) => {
    while (next < citations.length && (citations[next] as Citation).start < named.end) next += 1;
    const before = citations[next - 1];
    if (PLANNED.test(text.slice(Math.max(0, named.start - 40), named.start))) return false;
    if (named.start < reached || (before && (before.end > named.start || isItsTitle(text, before.end, named.start))))
      return false;
    reached = named.end;
    return true;
  });
}

/** What is still to be written is no document: "xây dựng Kế hoạch … giai đoạn 2021 - 2025". */
const PLANNED =
  /(?:xây dựng|lập|soạn thảo|dự thảo|hoàn thiện|nghiên cứu|trình)\s+(?:và\s+(?:triển khai|ban hành|thực hiện|tổ chức thực hiện)\s+)?(?:các\s+)?$/iu;

/** Whether the name goes on from a citation in the same clause. */
function isItsTitle(text: string, from: number, to: number): boolean {
  if (to - from > 240) return false;
  const between = text.slice(from, to);
  return (
    !/[.;:\n]/.test(between) &&
    /(?:về|việc|phê duyệt|ban hành|thông qua|thực hiện|duyệt)\s+(?:các\s+|nội dung\s+)?$/iu.test(between)
  );
}
