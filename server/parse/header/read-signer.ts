import { boilerplateFrom } from '../citations/boilerplate.ts';

/** Who signed, and in which office as the text words it. */
export interface Signer {
  readonly name: string;
  readonly office: string;
}

const TAIL = 6000;
const NAME =
  /^(?:(?:\(?\s*đã ký\s*\)?|\[daky\]|đã\s+ký)[\s:.]*)?((?:\p{Lu}\p{Ll}*\.?\s+){1,4}\p{Lu}\p{Ll}+)(?=\s*(?:$|[|\n.*(]))/iu;
const OFFICES =
  /(?:CHỦ TỊCH|CHỦ NHIỆM|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|GIÁM ĐỐC|BÍ THƯ|TRƯỞNG BAN|PHÓ TRƯỞNG BAN|CỤC TRƯỞNG|CHÁNH VĂN PHÒNG|CHÁNH ÁN|VIỆN TRƯỞNG|THỐNG ĐỐC|TỔNG CỤC TRƯỞNG|TỔNG THANH TRA|HIỆU TRƯỞNG|VỤ TRƯỞNG|TRƯỞNG PHÒNG|CHÁNH THANH TRA|TỔNG KIỂM TOÁN|QUYỀN|THƯỜNG TRỰC|TRƯỞNG ĐOÀN|TỔNG BÍ THƯ)/g;

/** The name under the last office of the foot: "KT. CHỦ TỊCH PHÓ CHỦ TỊCH … Nguyễn Long Hải". */
export function readSigner(text: string): Signer | null {
  const end = boilerplateFrom(text);
  const from = Math.max(0, end - TAIL);
  const tail = text.slice(from, end);
  let found: Signer | null = null;
  OFFICES.lastIndex = 0;
  for (let match = OFFICES.exec(tail); match; match = OFFICES.exec(tail)) {
    const after = tail.slice(OFFICES.lastIndex, OFFICES.lastIndex + 160);
    const signer = nameAfter(after);
    if (signer !== null) found = { name: signer, office: match[0] };
  }
  return found;
}

/** The first title-cased name after an office; more upper-case words and blank lines may stand between. */
function nameAfter(after: string): string | null {
  const rest = after.replace(/^(?:[\s|:*_-]|\p{Lu}{2,}(?![\p{Ll}])|,)+/u, '');
  const name = NAME.exec(rest)?.[1];
  if (name === undefined || !/^\p{Lu}\p{Ll}/u.test(name)) return null;
  const words = name.trim().split(/\s+/);
  return words.every((word) => /^\p{Lu}[\p{Ll}.]*$/u.test(word)) ? words.join(' ') : null;
}
