import { documentTypeByName } from '../gazetteer/document-types.ts';
import { isUpperCase, wordsAfter } from '../citations/words.ts';
import { findNumbers } from '../citations/find-numbers.ts';
import { readDate } from '../citations/read-date.ts';
import { readIssuer } from '../citations/read-issuer.ts';
import { type Line } from './head-lines.ts';

/** The type word of the heading and the trích yếu below or behind it. */
export interface Heading {
  readonly type: string | null;
  readonly title: string | null;
}

const BODY = /^(?:Nơi nhận|Ngày \d|Để |Căn cứ|Điều 1|Kính gửi|Thực hiện|Xét|Theo đề nghị|I\.|1\.|Phần)/;
const SUBJECT = /(?:^|\s)V\/v:?\s+(.+)$/i;

/** Reads the heading: a line that is a type word, or that begins with one. */
export function readTypeAndTitle(lines: readonly Line[]): Heading {
  const body = lines.findIndex((line) => BODY.test(line.text));
  const head = body < 0 ? lines.slice(0, 60) : lines.slice(0, body);
  const alone = head.findIndex((line) => typeOf(line.text) !== null);
  if (alone >= 0) return { type: typeOf((head[alone] as Line).text), title: titleBelow(lines, alone + 1) };
  // a type word that begins a sentence further down is no heading
  for (const line of head.filter(({ text }) => text !== '').slice(0, 2)) {
    const begun = typeBegin(line.text);
    if (begun) return begun;
  }
  const capitals = afterOthersWords(lines);
  if (capitals >= 0) return { type: typeOf((lines[capitals] as Line).text), title: titleBelow(lines, capitals + 1) };
  const subject = head.map((line) => SUBJECT.exec(line.text)?.[1]).find((found) => found !== undefined);
  return { type: null, title: subject === undefined ? null : clean(subject) };
}

/** A website's words before the document may read like its body: its heading is the type word in capitals. */
function afterOthersWords(lines: readonly Line[]): number {
  const at = lines.findIndex(
    ({ text }) => /^Kính gửi|^Điều 1/i.test(text) || (isUpperCase(text) && typeOf(text) !== null),
  );
  return at >= 0 && isUpperCase((lines[at] as Line).text) ? at : -1;
}

function typeOf(line: string): string | null {
  if (line.length < 3 || line.length > 60 || !/\p{L}/u.test(line)) return null;
  const words = line
    .replace(/[*_:.]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > 40 ? null : (spelled(words) ?? spelled(words.replace(/\s+/g, '')));
}

function spelled(words: string): string | null {
  const type = documentTypeByName(words);
  return type && (type.aliases.find((alias) => alias.toLowerCase() === words.toLowerCase()) ?? type.name);
}

/** "Quyết định về việc …" in one line; the longest type word counts. */
function typeBegin(line: string): Heading | null {
  const words = wordsAfter(line, 0, 5);
  for (let count = words.length; count > 0; count -= 1) {
    const end = words[count - 1]?.end ?? 0;
    const phrase = line.slice(0, end);
    const type = /^\p{Lu}/u.test(line) ? spelled(phrase) : null;
    if (type !== null && line.length > end) return { type, title: clean(line.slice(end)) };
  }
  return null;
}

/** The paragraph under the type word, up to a blank line, the issuing body's own line or the body of the text. */
function titleBelow(lines: readonly Line[], from: number): string | null {
  const parts: string[] = [];
  for (let i = from; i < Math.min(lines.length, from + 14); i += 1) {
    const line = (lines[i] as Line).text;
    if (line === '' || /^[-_*=\s]+$/.test(line)) {
      if (parts.length > 0) break;
      continue;
    }
    if ((BODY.test(line) && !(parts.length === 0 && isTitle(lines, i))) || isBodyLine(line)) break;
    parts.push(line);
  }
  return parts.length === 0 ? null : clean(withoutOwner(parts.join(' ')));
}

/** "Thực hiện Nghị quyết số …" right below the type word is the title, unless its paragraph goes on to act. */
function isTitle(lines: readonly Line[], from: number): boolean {
  if (!/^Thực hiện\s/.test((lines[from] as Line).text)) return false;
  const end = lines.findIndex(({ text }, index) => index > from && text === '');
  const paragraph = lines.slice(from, end < 0 ? from + 6 : end).map(({ text }) => text);
  return !/(?:ban hành|xây dựng|yêu cầu|đề nghị|như sau|:$)/.test(paragraph.join(' '));
}

/** "CỦA BỘ XÂY DỰNG SỐ 04/2001/TT-BXD NGÀY 20 THÁNG 8 NĂM 2001 HƯỚNG DẪN …": issuer, number and date are no part of it. */
function withoutOwner(title: string): string {
  const owner = /^của\s+/i.exec(title);
  const issuer = owner && readIssuer(title, owner[0].length, true);
  if (!issuer) return title;
  const rest = title.slice(issuer.end);
  const numbered = /^\s*số\s/i.test(rest) ? findNumbers(rest)[0] : undefined;
  const date = readDate(rest, numbered?.end ?? 0);
  return rest.slice(date?.end ?? numbered?.end ?? 0);
}

/** A line that is nothing but the issuing body: "HỘI ĐỒNG NHÂN DÂN TỈNH BẮC GIANG". */
function isBodyLine(line: string): boolean {
  const issuer = /^\p{Lu}/u.test(line) ? readIssuer(line, 0) : null;
  return issuer !== null && issuer.end >= line.length - 1;
}

function clean(words: string): string | null {
  const title = words
    .replace(/\s+/g, ' ')
    .replace(/^[\s:–-]+|(?<![\s;,])[\s;,]+$/g, '')
    .trim();
  return title === '' ? null : title;
}
