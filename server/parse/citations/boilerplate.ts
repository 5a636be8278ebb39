import { anySpace } from '../any-space.ts';

const LABEL = anySpace(
  /^[\s•*+|-]*(?:số hiệu|số ký hiệu|loại văn bản|ngày ban hành|nơi ban hành|cơ quan ban hành|người ký|ngày công báo|số công báo|ngày hiệu lực|tình trạng hiệu lực|tình trạng|lĩnh vực|lĩnh vực, ngành|ngày cập nhật|ngày đăng)\s*[:|]/i,
);
const SIGNED =
  /^\s*(?:TM\.|KT\.|T\/M|TUQ\.|TL\.|Q\.)?\s*(?:CHỦ TỊCH|BỘ TRƯỞNG|THỦ TƯỚNG|GIÁM ĐỐC|BÍ THƯ|PHÓ|THỨ TRƯỞNG|TỔNG)/;

/**
 * Where the document ends and a website's own matter begins (its record of number, date, signer, links). The length of
 * the text where there is none. The record is known by its labels, at least three of them close together.
 */
export function boilerplateFrom(text: string): number {
  const labels = /số\s{1,4}(?:ký\s{1,4})?hiệu|tình\s{1,4}trạng\s{1,4}hiệu\s{1,4}lực/gi;
  labels.lastIndex = text.length >> 1;
  for (let match = labels.exec(text), tries = 0; match && tries < 40; match = labels.exec(text), tries += 1) {
    const lineStart =
      match.index - (/[^\n]*$/.exec(text.slice(Math.max(0, match.index - 200), match.index))?.[0].length ?? 0);
    const lines = text.slice(lineStart, lineStart + 900).split('\n');
    if (lines.slice(0, 14).filter((line) => LABEL.test(line)).length >= 3) return recordStart(text, lineStart);
  }
  return text.length;
}

/** Back over the record's own title to the end of the signature, or to the blank line before it. */
function recordStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 1500), at);
  const offset = at - before.length;
  const lines = before.split('\n');
  let position = offset + before.length;
  let start = at;
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i] ?? '';
    position -= line.length + (i === lines.length - 1 ? 0 : 1);
    if (SIGNED.test(line) || /^\s*(?:- )?(?:Lưu|Nơi nhận)\s*:/.test(line)) return start;
    if (/^[\p{Lu}\s]{8,60}$/u.test(line.trim())) return Math.min(position, at);
    if (line.trim() !== '') start = position;
  }
  return start;
}
