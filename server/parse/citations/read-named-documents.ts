import { documentTypes } from '../gazetteer/document-types.ts';
import { fold } from '../gazetteer/fold.ts';
import { type Citation, type Header, type NamedDocument } from '../parsed-document.ts';

const KINDS = `(?:${documentTypes
  .filter(({ titled }) => titled !== null)
  .map(({ name }) => name)
  .join('|')})(?: mục tiêu quốc gia| tổng thể| quốc gia)?`;
// "Đề án “Trợ giúp phát triển doanh nghiệp nhỏ”", in any kind of quotation marks
const QUOTED = new RegExp(`${KINDS}\\s{1,3}(?:về\\s+)?["“”]\\s?([^"“”\\n]{6,240}?)\\s?["“”]`, 'gu');
// "Chiến lược phát triển thanh niên giai đoạn 2021 - 2030": without marks the years end the name, and no verb stands in it
const DATED = new RegExp(
  `${KINDS}\\s(?=\\p{L})(?:(?!\\s(?:phải|được|cần|đã|là|theo|thực hiện|kết quả)\\s)[^.;:,()"“”\\n]){10,160}?\\s(?:giai đoạn\\s+(?:19|20)\\d\\d\\s*[-–]\\s*(?:19|20)\\d\\d|đến năm\\s+(?:19|20)\\d\\d)(?![\\d])`,
  'gu',
);

/**
 * Strategies, programmes and schemes that the text names by title alone: in quotation marks, or up to the years that end
 * the name. What a numbered citation goes on to call its own subject ("Quyết định … phê duyệt Đề án …") is that one's
 * title; what the document's own title names is its own subject; what is still to be written is no document.
 */
export function readNamedDocuments(text: string, citations: readonly Citation[], header: Header): NamedDocument[] {
  const own = comparable(header.title ?? '');
  const found = [QUOTED, DATED].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
      title: words.replace(/["“”\s]+/g, ' ').trim(),
    })),
  );
  found.sort((a, b) => a.start - b.start);
  let reached = 0;
  let next = 0;
  return found.filter((named) => {
    while (next < citations.length && (citations[next] as Citation).start < named.end) next += 1;
    const before = citations[next - 1];
    if (named.start < reached || (before && (before.end > named.start || isItsTitle(text, before.end, named.start))))
      return false;
    if (OWN_ACT.test(text.slice(Math.max(0, named.start - 40), named.start)) || own.includes(comparable(named.title)))
      return false;
    reached = named.end;
    return true;
  });
}

/** "xây dựng Kế hoạch … giai đoạn 2021 - 2025", "Điều 1. Phê duyệt Đề án …": still to be written, or what the document itself issues. */
const OWN_ACT =
  /(?:xây dựng|lập|soạn thảo|dự thảo|hoàn thiện|nghiên cứu|trình|(?<!đã\s)(?:phê duyệt|thông qua|ban hành))\s+(?:và\s+(?:triển khai|ban hành|thực hiện|tổ chức thực hiện)\s+)?(?:kèm theo\s+)?(?:các\s+)?["“”]?\s?$/iu;

/** Whether the name goes on from a citation in the same clause. */
function isItsTitle(text: string, from: number, to: number): boolean {
  if (to - from > 240) return false;
  const between = text.slice(from, to);
  return !/[.;:\n]/.test(between) && LEADS_TO_SUBJECT.test(between);
}

const LEADS_TO_SUBJECT = new RegExp(
  `(?:về|việc|phê duyệt|ban hành|thông qua|thực hiện|duyệt)\\s+(?:các\\s+|nội dung\\s+)?(?:${KINDS}\\s+)?["“”]?\\s?$`,
  'iu',
);

function comparable(title: string): string {
  return fold(title)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
