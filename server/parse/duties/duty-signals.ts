import { readWords, type Word } from '../agencies/words.ts';
import { phraseAt } from './duty-lexicon.ts';
import { readCoordinators } from './read-roles.ts';

/** Whether documents of this type give rules instead of duties, save where they say who carries them out. */
export function isLegalType(type: string | null): boolean {
  if (type === null) return false;
  const words = readWords(type);
  return phraseAt(words, 0, 'LEGAL_TYPE')?.to === words.length;
}

/** What a heading says of the section below it. */
export function sectionOf(heading: string): 'AIM' | 'ORGANISE' | null {
  const words = readWords(heading);
  const from = words[0]?.key === 'về' ? 1 : 0;
  if (phraseAt(words, from, 'ORGANISE')) return 'ORGANISE';
  if (phraseAt(words, from, 'AIM')) return 'AIM';
  const only = phraseAt(words, from, 'AIM_ONLY');
  return only && words.slice(only.to).every(({ key }) => key === ':' || key === '.') ? 'AIM' : null;
}

/**
 * The words behind "Nhiệm vụ và quyền hạn" in a heading, which say whose tasks follow: empty where it names nobody, null where it
 * is no such heading.
 */
export function taskHolderIn(heading: string): readonly Word[] | null {
  const words = readWords(heading);
  const opened = phraseAt(words, 0, 'TASKS');
  if (!opened) return null;
  const from = words[opened.to]?.key === 'của' ? opened.to + 1 : opened.to;
  return words.slice(from).filter(({ key }, at, rest) => at < rest.length - 1 || (key !== '.' && key !== ':'));
}

/** Whether an article approves something and goes on with its contents: "Phê duyệt Đề án … với các nội dung sau:". */
export function isApproval(heading: string): boolean {
  return APPROVAL.test(heading);
}

const APPROVAL = /^(?:phê duyệt|thông qua|nhất trí|tán thành|phê chuẩn|chuyển|thành lập)\s[^]*:$/iu;

/** "2. Khoản 1 Điều 5 được sửa đổi như sau:": what follows is the text of another document. */
export function isAmendment(heading: string): boolean {
  return AS_FOLLOWS.test(heading) && AMENDS.test(heading) && PROVISION.test(heading);
}

const AS_FOLLOWS = /như sau\s*:?$/iu;
const AMENDS = /sửa đổi|bổ sung|thay thế/iu;
const PROVISION = /(?:^|\s)(?:điều|khoản|điểm|mục|tiết)\s/iu;

/** Whether nothing but the words of a lead-in follows: "có trách nhiệm thực hiện các nhiệm vụ sau:". */
export function isGeneric(words: readonly Word[], from: number): boolean {
  if (from < words.length && !phraseAt(words, from, 'GENERIC') && !phraseAt(words, from, 'COORDINATE')) return false;
  const coordinated = new Set<number>();
  for (const { agencies, from: start } of readCoordinators(words, from)) {
    const end = agencies.at(-1)?.to ?? start;
    for (let at = start; at < end; at += 1) coordinated.add(at);
  }
  for (let at = from; at < words.length;) {
    if (coordinated.has(at)) at += 1;
    else {
      const phrase = phraseAt(words, at, 'GENERIC');
      if (!phrase) return false;
      at = phrase.to;
    }
  }
  return true;
}

/**
 * Whether a paragraph is one of the formulas that close a document: who answers for carrying it out, and what to do when
 * difficulties arise.
 */
export function isClosing(text: string): boolean {
  return CLOSING.some((pattern) => pattern.test(text)) || (!HANDED.test(text) && EXECUTION.test(text));
}

/** Work handed over to somebody, be it no more than to carry out: "giao Ủy ban nhân dân tỉnh tổ chức thực hiện Nghị quyết này". */
const HANDED = /(?:^|\s)giao\s+(?:cho\s+)?(?:\p{Lu}|các\s)/iu;

/** "… chịu trách nhiệm thực hiện Quyết định này", with nothing else to do. */
const EXECUTION =
  /chịu trách nhiệm (?:(?:tổ chức|triển khai|chỉ đạo|nghiêm túc|nghiêm|tốt|đúng|và|,) ?)*thực hiện (?:(?:nghiêm|tốt|đúng|túc|chỉnh|nội dung|bản) ?)*\S+(?: \S+)? này[\s./-]*$/iu;

const CLOSING: readonly RegExp[] = [
  // "… chịu trách nhiệm thi hành Quyết định này", "… có trách nhiệm thi hành Quyết định này"
  /(?:chịu|có) trách nhiệm (?:tổ chức )?thi hành(?! án)/iu,
  // "Chánh Văn phòng, Giám đốc các sở … thi hành Quyết định này", "… căn cứ Quyết định thực hiện"
  /(?<!việc |hướng dẫn |kiểm tra |tổ chức |dõi )thi hành (?:quyết định|nghị quyết|chỉ thị|thông tư|nghị định|quy định|kế hoạch) này[\s./-]*$/iu,
  /căn cứ (?:quyết định|nghị quyết|chỉ thị)(?: này)? (?:để )?(?:tổ chức )?(?:thi hành|thực hiện)[\s./-]*$/iu,
  // "Nghị quyết này đã được Hội đồng nhân dân tỉnh khóa IX, kỳ họp thứ 4 thông qua ngày …"
  /kỳ họp thứ [^.;]{1,40}(?:thông qua|có hiệu lực)/iu,
  // "Văn phòng Chính phủ thông báo để các Bộ, ngành biết, thực hiện"
  /^[^.;,]{0,60}thông báo[^.]{0,200} biết[, ]/iu,
  // "yêu cầu … thực hiện nghiêm túc Chỉ thị này", "… nghiêm túc triển khai thực hiện Chỉ thị này"
  /yêu cầu [^.;]{0,300}thực hiện (?:nghiêm|tốt|nghiêm túc|nghiêm chỉnh)[^.;]{0,40} này/iu,
  /yêu cầu [^.;]{0,300}nghiêm (?:túc|chỉnh) (?:triển khai |tổ chức |thực hiện ){1,3}[^.;]{0,40}này/iu,
  // "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc …"
  /^[^\p{L}]*trong quá trình[^.;]{0,40}(?:thực hiện|triển khai)[^.]{0,60}(?:vướng mắc|khó khăn|phát sinh|cần sửa đổi|cần bổ sung|cần điều chỉnh|cần thiết)/iu,
];
