import { canonicalName } from '../citations/canonical-name.ts';
import { readIssuer } from '../citations/read-issuer.ts';
import { documentTypeByName } from '../gazetteer/document-types.ts';
import { fold } from '../gazetteer/fold.ts';
import { issuingBodyByName } from '../gazetteer/issuing-bodies.ts';
import { provinceByName } from '../gazetteer/provinces.ts';
import { type Line } from './head-lines.ts';

const MOTTO =
  /cong ?hoa ?xa ?hoi ?chu ?nghia|^cong hoa xa hoi$|^chu nghia viet nam$|doc ?lap ?- ?tu ?do|dang ?cong ?san ?viet ?nam/;
/** The State's motto or the Party's name beside the issuing body. */
function isMotto(text: string): boolean {
  return /C[HỘ][ỦUN]|[LĐ]ẬP|[lđ]ập|ĐẢNG|[ĐÐ]ộc/.test(text) && MOTTO.test(fold(text));
}

const GROUNDS = /^(?:-\s*)?(?:Căn cứ|Xét|Theo đề nghị|Trên cơ sở)\s/;
const ACTS =
  /^\s*(?:\([^)]{1,60}\)\s*)?,?\s*(?:thống nhất\s+)?(?:ban hành|quy định|hướng dẫn|yêu cầu|chỉ thị|xây dựng|quyết định|thông báo|báo cáo|có ý kiến|đề nghị|triển khai|phê duyệt|sửa đổi)/i;

/** What else is known of the document. */
export interface Known {
  readonly type: string | null;
  readonly title: string | null;
  readonly office: string | null;
  readonly place: string | null;
}

/**
 * Who issued the document. The line above the grounds says in whose name ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …"); else the
 * head's left column; else who acts in the opening sentences; else whose office signed.
 */
export function readHeaderIssuer(
  text: string,
  lines: readonly Line[],
  { type, title, office, place }: Known,
): string | null {
  const column = ofColumn(lines);
  const named = aboveGrounds(text, lines);
  const issuer =
    named !== null
      ? withPlace(named, column)
      : (column ?? (type === null ? null : (ofOpening(text) ?? ofSignature(office, text))));
  return issuer === null ? null : ofProvince(ofMinistry(issuer, title), place);
}

/** "Bộ trưởng" alone is the minister of the ministry that the title names. */
function ofMinistry(issuer: string, title: string | null): string {
  if (title === null || !/^(?:Bộ trưởng|Thứ trưởng)$/.test(issuer)) return issuer;
  const starts = /(?<=\scủa\s)(?=bộ\s(?!trưởng))/giu;
  for (const { index } of title.matchAll(starts)) {
    const ministry = readIssuer(title, index);
    if (ministry && issuingBodyByName(ministry.name)?.level === 'CENTRAL') return ministry.name;
  }
  return issuer;
}

/** A body of a province whose own name the head lost is told by where the document was signed: "Bến Tre, ngày …". */
function ofProvince(issuer: string, place: string | null): string {
  const province = place === null ? null : provinceByName(place);
  const [, body, kind] = /^(.*(?:Ủy ban nhân dân|Hội đồng nhân dân))(?: (tỉnh|thành phố))?$/i.exec(issuer) ?? [];
  if (!province || body === undefined || (kind ?? province.kind).toLowerCase() !== province.kind) return issuer;
  return `${body} ${province.kind} ${province.name}`;
}

/** The body alone on its line (or two) before the first "Căn cứ". */
function aboveGrounds(text: string, lines: readonly Line[]): string | null {
  const grounds = lines.findIndex((line) => GROUNDS.test(line.text));
  if (grounds < 0) return null;
  for (let i = grounds - 1; i >= Math.max(0, grounds - 6); i -= 1) {
    const line = lines[i] as Line;
    if (!/^\p{Lu}/u.test(line.text) || isMotto(line.text)) continue;
    const issuer = readIssuer(text, line.start, true);
    if (!issuer) continue;
    const rest = text.slice(
      issuer.end,
      text.indexOf('\n', issuer.end) < 0 ? text.length : text.indexOf('\n', issuer.end),
    );
    if (/^[\s|*:.,-]*(?:\(?kho[áa]\s.*)?$/iu.test(rest.normalize('NFC').replace(/khóa/giu, 'khoá'))) return issuer.name;
  }
  return null;
}

/** "UỶ BAN NHÂN DÂN TỈNH" takes its place from the column beside the motto. */
function withPlace(name: string, column: string | null): string {
  if (column === null) return name;
  const at = fold(column).indexOf(fold(name).replace(/^(?:pho )?chu tich /, ''));
  const bare = /(?:tỉnh|thành phố|nhân dân|huyện|thị xã|ủy)$/i.test(name);
  return bare && at === 0 ? name + column.slice(fold(name).replace(/^(?:pho )?chu tich /, '').length) : name;
}

/** The lines before the motto or the number: the body above and the body itself, the last of which issued. */
function ofColumn(lines: readonly Line[]): string | null {
  const end = lines.findIndex(
    ({ text }) =>
      /^(?:[\p{Lu}*\s]+\s)?(?:\*\s*)?(?:Luật\s+)?Số\s*[:.]?\s*[\d.…]/iu.test(text) ||
      GROUNDS.test(text) ||
      isHeading(text),
  );
  const head = end < 0 ? lines.slice(0, 12) : lines.slice(0, end + 1);
  const hasMotto = lines.slice(0, 24).some(({ text }) => isMotto(text));
  if (!hasMotto) return null;
  const words = head
    .map(({ text }) =>
      text.replace(/(?:[-*_=]{3,}|\*?\s*(?:Luật\s+)?[Ss]ố\s*[:.]?\s*[\d.…]).*$/, '').replace(/^[*_#\s]+|[*_\s]+$/g, ''),
    )
    .filter(
      (text) =>
        text !== '' &&
        isUpper(text) &&
        !isMotto(text) &&
        !isHeading(text) &&
        !/^\d/.test(text) &&
        !/ngày|\/v /i.test(text),
    );
  return lastBody(joinBroken(words));
}

/** "NGHỊ QUYẾT": the heading under the column. */
function isHeading(text: string): boolean {
  return text.length < 40 && documentTypeByName(text.replace(/[*_:.]+/g, '').trim()) !== null;
}

/** A body's name may take two lines; a line that itself begins a body begins another. */
function joinBroken(lines: readonly string[]): string {
  let joined = '';
  for (const line of lines) joined += joined === '' ? line : (readIssuer(line, 0) ? '\n\n' : ' ') + line;
  return joined;
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** "BỘ TÀI CHÍNH TỔNG CỤC THUẾ" is the Tổng cục Thuế's; a department is told apart by the province above it. */
function lastBody(words: string): string | null {
  let at = 0;
  let parent: string | null = null;
  let found: string | null = null;
  while (at < words.length) {
    const issuer = readIssuer(words, at);
    const rest = words.slice(at).trim();
    if (!issuer) return found ?? (rest.length > 4 ? canonicalName(rest) : null);
    parent = found;
    found = issuer.name;
    const left = words.slice(issuer.end).trim();
    if (left === '') break;
    // a name that goes on after what the gazetteer knows: "BAN CHỈ ĐẠO QUỐC GIA VỀ TÌM KIẾM, QUY TẬP …"
    if (!readIssuer(left, 0)) return canonicalName(words.slice(issuer.start).trim());
    at = issuer.end;
  }
  const place = parent && /(?:tỉnh|thành phố)\s.+$/i.exec(parent)?.[0];
  return place &&
    found !== null &&
    /^(?:Sở|Ban|Văn phòng|Thanh tra)(?=\s|$)/.test(found) &&
    !/tỉnh|thành phố/i.test(found)
    ? `${found} ${place}`
    : found;
}

/** "THỦ TƯỚNG Nguyễn Tấn Dũng" under a text without a head. */
function ofSignature(office: string | null, text: string): string | null {
  if (office === null) return null;
  const body = issuingBodyByName(office);
  return body && text.includes(body.name) && body.level === 'CENTRAL' ? body.name : null;
}

/** Who acts in the opening: "…, Ủy ban nhân dân tỉnh chỉ thị:", "Bộ Tài chính quy định …". */
function ofOpening(text: string): string | null {
  const opening = text.slice(0, 8000);
  const starts = /(?:^|[\n,;.:]\s{0,3}|\)\s)(?=\p{Lu})/gu;
  for (let match = starts.exec(opening); match; match = starts.exec(opening)) {
    const at = match.index + match[0].length;
    const issuer = readIssuer(opening, at, true);
    if (issuer && ACTS.test(opening.slice(issuer.end, issuer.end + 90)))
      return issuer.name.replace(/^Liên (?:tịch|Bộ:?|ngành) /, '');
    if (match[0] === '') starts.lastIndex += 1;
  }
  return null;
}
