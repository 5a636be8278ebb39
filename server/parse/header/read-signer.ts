import { boilerplateFrom } from '../citations/boilerplate.ts';

/** Who signed, and in which office as the text words it. */
export interface Signer {
  readonly name: string;
  readonly office: string;
}

const FOOT = 4000;
const NAME =
  /^(?:(?:[([]?\s*[Đđ](?:ã ký|Ã KÝ)\s*[)\]]?|\[daky\])[\s:.]*)?((?:\p{Lu}\p{Ll}*\.?[^\S\n]+){1,4}\p{Lu}\p{Ll}+)(?=\s*(?:$|[|\n.*(]))/u;
const OFFICES =
  /(?:CHỦ TỊCH|CHỦ NHIỆM|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|GIÁM ĐỐC|BÍ THƯ|TRƯỞNG BAN|PHÓ TRƯỞNG BAN|CỤC TRƯỞNG|CHÁNH VĂN PHÒNG|CHÁNH ÁN|VIỆN TRƯỞNG|THỐNG ĐỐC|TỔNG CỤC TRƯỞNG|TỔNG THANH TRA|HIỆU TRƯỞNG|VỤ TRƯỞNG|TRƯỞNG PHÒNG|CHÁNH THANH TRA|TỔNG KIỂM TOÁN|QUYỀN|THƯỜNG TRỰC|TRƯỞNG ĐOÀN|TỔNG BÍ THƯ)/g;

/**
 * The name under an office at the foot: "KT. CHỦ TỊCH PHÓ CHỦ TỊCH … Nguyễn Long Hải". The foot is where the recipients
 * are listed, which annexes may follow; without such a list it stands behind "./.", or at the end of the text.
 */
export function readSigner(text: string): Signer | null {
  const end = boilerplateFrom(text);
  for (let at = text.indexOf('Nơi nhận'), tries = 0; at >= 0 && at < end && tries < 3; tries += 1) {
    const signer = signersIn(text.slice(Math.max(0, at - 300), Math.min(end, at + FOOT)))[0];
    if (signer) return signer;
    at = text.indexOf('Nơi nhận', at + 1);
  }
  const behind = CLOSING.exec(text.slice(0, end));
  const signer = behind && signersIn(text.slice(behind.index, behind.index + SIGNATURE))[0];
  return signer ?? signersIn(text.slice(Math.max(0, end - FOOT), end)).pop() ?? null;
}

// "./." closes the document proper: behind it stands the signature, and what is attached may follow
const CLOSING = /\.\s?\/\s?\.[^\S\n]*\n/;
const SIGNATURE = 300;

// the right of two columns, or what stands above "(Đã ký)": a name of two words at least
const APART = /(?:(?<! ) {4,}|\n\s{0,20})((?:\p{Lu}\p{Ll}+\s){1,4}\p{Lu}\p{Ll}+)[^\S\n]*(?=\n\s*\(?\s*[Đđ]ã ký|$)/u;
const RIGHT = /(?<! ) {4,}((?:\p{Lu}\p{Ll}+\s){1,4}\p{Lu}\p{Ll}+)[^\S\n]*(?=\n|$)/u;

/** Each name under an office, in the order of the text. */
function signersIn(foot: string): Signer[] {
  const found: Signer[] = [];
  OFFICES.lastIndex = 0;
  for (let match = OFFICES.exec(foot); match; match = OFFICES.exec(foot)) {
    const name = nameAfter(foot.slice(OFFICES.lastIndex, OFFICES.lastIndex + 200));
    if (name !== null) found.push({ name, office: match[0] });
  }
  if (found.length > 0) return found;
  const apart = (APART.exec(foot) ?? RIGHT.exec(foot))?.[1];
  return apart === undefined ? [] : [{ name: apart.replace(/\s+/g, ' '), office: '' }];
}

/** The first title-cased name after an office; more upper-case words and blank lines may stand between. */
function nameAfter(after: string): string | null {
  const rest = after
    .replace(/\([^()]{0,60}\)|<[^<>]{0,200}>/g, ' ')
    .replace(/^(?:[\s|:*_>-]|\p{Lu}{2,}(?![\p{Ll}])|,)+/u, '');
  const name = NAME.exec(rest)?.[1];
  if (name === undefined || !/^\p{Lu}\p{Ll}/u.test(name)) return null;
  const words = name.trim().split(/\s+/);
  return words.every((word) => /^\p{Lu}[\p{Ll}.]*$/u.test(word)) ? words.join(' ') : null;
}
