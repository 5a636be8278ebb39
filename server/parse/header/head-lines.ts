/** A line of the text, a cell of a table flattened with `|`, or one of two columns that spaces keep apart. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Trimmed, with white space put right. */
  readonly text: string;
}

const HEAD = 6000;

/** The lines and cells at the head of a document, empty ones too, since they part paragraphs. */
export function headLines(text: string): Line[] {
  return linesOf(text, 0, Math.min(text.length, HEAD));
}

/** The lines and cells of a part of the text. */
export function linesOf(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && text.charAt(at) !== '\n' && text.charAt(at) !== '|' && !isColumnGap(text, at)) continue;
    lines.push({ start, end: at, text: text.slice(start, at).replace(/\s+/g, ' ').trim() });
    start = at + 1;
  }
  return lines;
}

/** Four spaces part columns, except before the rest of a number ("Số: 67        /2024/QĐ-UBND"). */
function isColumnGap(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 32 || !text.startsWith('    ', at)) return false;
  const next = /[^ ]/g;
  next.lastIndex = at;
  const match = next.exec(text);
  return match !== null && match.index < at + 60 && !/[/\n|]/.test(match[0]) && text.charAt(at - 1) !== ' ';
}
