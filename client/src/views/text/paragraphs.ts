/** A paragraph of a text as received; offsets count in the whole text. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

/** A piece of a paragraph: under one mark, or under none. */
export interface Piece<Mark> {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark | null;
}

interface Spanned {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text that hold more than blanks. */
export function paragraphsOf(text: string): Paragraph[] {
  return [...text.matchAll(/[^\r\n]+/g)]
    .filter((line) => line[0].trim() !== '')
    .map((line) => ({ start: line.index, end: line.index + line[0].length }));
}

/** Cuts a paragraph at the marks that lie in it. Marks are in order and do not overlap; one that runs over a break is cut there. */
export function piecesOf<Mark extends Spanned>(paragraph: Paragraph, marks: readonly Mark[]): Piece<Mark>[] {
  const pieces: Piece<Mark>[] = [];
  let at = paragraph.start;
  for (const mark of marks) {
    if (mark.end <= at || mark.start >= paragraph.end) continue;
    const [start, end] = [Math.max(mark.start, at), Math.min(mark.end, paragraph.end)];
    if (start > at) pieces.push({ start: at, end: start, mark: null });
    pieces.push({ start, end, mark });
    at = end;
  }
  if (at < paragraph.end) pieces.push({ start: at, end: paragraph.end, mark: null });
  return pieces;
}

/** Marks in order without those that lie in another: the longer wins. */
export function withoutOverlaps<Mark extends Spanned>(marks: readonly Mark[]): Mark[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((mark, at) => !sorted.slice(0, at).some((other) => other.end > mark.start));
}
