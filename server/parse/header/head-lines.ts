/** A line of the text, a cell of a table flattened with `|`, or one of two columns that spaces keep apart. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Trimmed, with white space put right. */
  readonly text: string;
}

const HEAD = 5000;

/** The lines and cells at the head of a document, empty ones too, since they part paragraphs. */
export function headLines(text: string): Line[] {
  return linesOf(text, 0, Math.min(text.length, HEAD));
}

// four spaces part columns, except before the rest of a number ("Số: 67        /2024/QĐ-UBND")
const BREAK = /[\n|]|(?<! ) {4,60}(?![ /\n|])/g;

/** The lines and cells of a part of the text. */
export function linesOf(text: string, from: number, to: number): Line[] {
  const part = text.slice(from, to);
  const lines: Line[] = [];
  let start = 0;
  BREAK.lastIndex = 0;
  for (let match = BREAK.exec(part); match; match = BREAK.exec(part)) {
    lines.push(line(part, start, match.index, from));
    start = BREAK.lastIndex;
  }
  lines.push(line(part, start, part.length, from));
  return lines;
}

function line(part: string, start: number, end: number, offset: number): Line {
  const text = part.slice(start, end).trim();
  return {
    start: offset + start,
    end: offset + end,
    text: /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text,
  };
}
