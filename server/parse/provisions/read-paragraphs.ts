import { type Span } from '../../text/span.ts';
import { type Label, readLabel } from './read-label.ts';

/** A paragraph of a document: one or several lines that belong together, trimmed. */
export interface Paragraph extends Span {
  readonly label: Label | null;
  /** Where its words begin, after the label. */
  readonly textStart: number;
}

/**
 * Splits a text into paragraphs and reads their labels.
 *
 * A paragraph usually is a line. Converted texts break lines inside a phrase: a line that does not close a sentence and is
 * followed by a lower-case word goes on there. A label alone on its line ("1.", "A.", "Điều 2") takes the next line as its
 * words. Lines of dashes and empty cells are dropped.
 */
export function readParagraphs(text: string, from = 0, to = text.length): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: OpenParagraph | null = null;
  let blank = false;
  const close = (): void => {
    if (open) paragraphs.push({ start: open.start, end: open.end, label: open.label, textStart: wordsAt(open) });
    open = null;
  };
  for (let lineStart = from; lineStart < to;) {
    const lineEnd = endOfLabel(text, lineStart, endOfLine(text, lineStart, to), to);
    const { start, end } = trimmed(text, lineStart, lineEnd);
    lineStart = lineEnd + 1;
    if (start === end) {
      blank = true;
      continue;
    }
    if (isRule(text, start, end)) continue;
    const label = readLabel(text, start, end);
    const current = open as OpenParagraph | null;
    if (current && !label && goesOn(text, current, start, blank)) {
      current.end = end;
      current.lastLine = start;
    } else {
      close();
      open = { start, end, lastLine: start, label };
    }
    blank = false;
  }
  close();
  return paragraphs;
}

interface OpenParagraph {
  readonly start: number;
  end: number;
  lastLine: number;
  readonly label: Label | null;
}

function wordsAt(open: OpenParagraph): number {
  return open.label ? Math.min(open.label.end, open.end) : open.start;
}

/** Words after which no line ends a phrase; "Bộ Ngoại giao" and "Các sở, ban, ngành" may end one. */
const CONNECTIVE =
  /(?:^|\s)(?:của|và|về|các|những|tại|theo|số|ngày|tháng|năm|với|cho|từ|đến|trong|hoặc|là|để|do|bởi|(?<!,\s)ngành|thuộc|(?<!ngoại\s)giao)$|[;,] (?:Ban|Sở|Bộ|Cục|Vụ|Ủy ban|Uỷ ban|Hội đồng)$/iu;

/** Longer lines are no lines of a page: such a text has a paragraph or a sentence on each. */
const PAGE_LINE = 120;

/** Whether the line at `start` continues the open paragraph. */
function goesOn(text: string, open: OpenParagraph, start: number, blank: boolean): boolean {
  const next = text.charAt(start);
  if (next === '|' || text.charAt(open.start) === '|') return false;
  // A label alone on its line: its words follow.
  if (open.label && open.label.end >= open.end) return true;
  const last = text.charAt(open.end - 1);
  if (/[.;:!?…”"]/.test(last) && !(last === '.' && /[\p{Ll}]/u.test(next) && !blank)) return false;
  if (/[\p{Ll}]/u.test(next) || (!blank && /\d/.test(next) && /[\p{Ll},]/u.test(last))) return true;
  if (blank || open.end - open.lastLine > PAGE_LINE) return false;
  return last === ',' || CONNECTIVE.test(text.slice(Math.max(open.start, open.end - 12), open.end));
}

function endOfLine(text: string, from: number, to: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 || at > to ? to : at;
}

/** The end of the line, or of the next one where a break parts the word of a level from its number: "Điều⏎2. …". */
function endOfLabel(text: string, lineStart: number, lineEnd: number, to: number): number {
  if (lineEnd - lineStart > LONGEST_LEVEL || lineEnd >= to) return lineEnd;
  const next = endOfLine(text, lineEnd + 1, to);
  return LEVEL.test(text.slice(lineStart, lineEnd)) && readLabel(text, trimmed(text, lineStart, to).start, next)
    ? next
    : lineEnd;
}

const LONGEST_LEVEL = 12;
const LEVEL = /^\s*(?:[đðĐÐ]iều|chương|phần|mục)\s*$/iu;

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

/** Spaces, tabs, carriage returns, no-break spaces, byte order marks. */
function isBlank(code: number): boolean {
  return code <= 32 || code === 160 || code === 0xfeff || code === 0x3000 || (code >= 0x2000 && code <= 0x200b);
}

/** A line that only draws a line. */
function isRule(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    // - _ * = | . : – — and spaces
    if (!(
      code === 45 ||
      code === 95 ||
      code === 42 ||
      code === 61 ||
      code === 124 ||
      code === 58 ||
      code === 8211 ||
      code === 8212 ||
      code === 32 ||
      code === 46
    ))
      return false;
  }
  return true;
}
