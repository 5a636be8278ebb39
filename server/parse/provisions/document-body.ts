import { documentTypeByName } from '../gazetteer/document-types.ts';
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

/** Whether a paragraph is the title page of what is attached: the type of a document alone in capitals, "KẾ HOẠCH". */
export function opensAttachment(text: string, { start, end, label }: Paragraph): boolean {
  if (label || end - start > LONGEST_TYPE) return false;
  const line = text.slice(start, end);
  return line === line.toUpperCase() && documentTypeByName(line) !== null;
}

/** A line with more characters names more than a type. */
const LONGEST_TYPE = 40;

/**
 * Whether a document begins anew after a foot: an appendix, an attached regulation or plan. `attached` says that a title
 * page has been seen since: then its first heading does, whatever its number, as excerpts begin anywhere.
 */
export function reopensBody(text: string, paragraph: Paragraph, attached: boolean): boolean {
  const { label } = paragraph;
  if (!label || label.style === 'BULLET') return false;
  if (['APPENDIX', 'PART', 'CHAPTER', 'ARTICLE'].includes(label.style)) return true;
  if (isFoot(text, paragraph)) return false;
  if (attached) return true;
  if (label.style !== 'ROMAN' && label.style !== 'UPPER') return false;
  // A list of recipients may be numbered, a heading is in capitals or the first of its kind.
  return (
    label.ordinal === 1 || (label.style === 'ROMAN' && isInCapitals(text.slice(paragraph.textStart, paragraph.end)))
  );
}

function isInCapitals(words: string): boolean {
  return words.length >= SHORTEST_HEADING && words === words.toUpperCase() && words !== words.toLowerCase();
}

/** Fewer characters are an initial or an abbreviation. */
const SHORTEST_HEADING = 8;

const FOOT =
  /^\|?\s*(?:nơi\s+(?:nhận|gửi)\s*[:|.]?|(?:t\/?m|k\/?t|t\/?l|tuq|q)\s?[./]\s?\S|(?:BỘ TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC|THỨ TRƯỞNG|PHÓ CHỦ TỊCH|THỦ TƯỚNG|BÍ THƯ|CHỦ NHIỆM|TỔNG GIÁM ĐỐC)\s*$)/i;
