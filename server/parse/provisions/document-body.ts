import { type Paragraph } from './read-paragraphs.ts';

/** Whether the document proper ends with this paragraph: clerks close it with "./.". */
export function endsBody(text: string, paragraph: Paragraph): boolean {
  return (
    text.charCodeAt(paragraph.end - 1) === 46 &&
    /\.\s?\/\s?\.$/.test(text.slice(Math.max(paragraph.start, paragraph.end - 6), paragraph.end))
  );
}

/** The list of recipients or the signature: the foot, which holds no provision. */
export function isFoot(text: string, paragraph: Paragraph): boolean {
  return FOOT.test(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 60)));
}

/** Whether a document begins anew after a foot: an appendix, an attached regulation or plan. */
export function reopensBody(text: string, paragraph: Paragraph): boolean {
  const { label } = paragraph;
  if (!label) return false;
  if (label.style === 'BULLET') return false;
  if (['APPENDIX', 'PART', 'CHAPTER', 'ARTICLE'].includes(label.style)) return true;
  // A list of recipients may be numbered, a heading is in capitals or long.
  return label.ordinal === 1 && (label.style === 'ROMAN' || label.style === 'UPPER') && !isFoot(text, paragraph);
}

const FOOT =
  /^\|?\s*(?:nơi\s+(?:nhận|gửi)\s*[:|.]?|(?:t\/?m|k\/?t|t\/?l|tuq|q)\s?[./]\s?\S|(?:BỘ TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC|THỨ TRƯỞNG|PHÓ CHỦ TỊCH|THỦ TƯỚNG|BÍ THƯ|CHỦ NHIỆM|TỔNG GIÁM ĐỐC)\s*$)/i;
