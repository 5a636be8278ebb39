/** A piece of text that a PDF places on its page; units are points, `y` grows upwards from the foot of the page. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Font size. */
  readonly size: number;
}

/** A line of a page: one cell, or several where wide gaps divide it. */
interface Line {
  readonly cells: readonly Cell[];
  readonly y: number;
  readonly size: number;
}

interface Cell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/**
 * What a page holds, in order: a paragraph, or a row of cells that stand side by side. A paragraph is `open` where its last
 * line is full and ends no sentence, and `begins` where its first words can only begin one.
 */
export type PageBlock =
  { readonly text: string; readonly open: boolean; readonly begins: boolean } | { readonly cells: readonly string[] };

/**
 * Builds paragraphs and rows from the placed pieces of a page. A PDF knows neither: lines are pieces of equal height; a
 * paragraph ends where a line stops short, where the next is indented or further below; lines that wide gaps divide are
 * cells side by side, as in the head of every administrative document, and are read column by column.
 */
export function pageBlocks(pieces: readonly PlacedText[]): PageBlock[] {
  const lines = withoutPageNumber(linesOf(pieces));
  const right = Math.max(...lines.filter(({ cells }) => cells.length === 1).map(({ cells }) => cells[0]?.right ?? 0));
  const pitch = usualPitch(lines);
  const blocks: OpenBlock[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const block = blocks.at(-1);
    const near = previous !== undefined && previous.y - line.y <= Math.max(pitch * 1.25, previous.size * 1.2);
    if (block === undefined || !near || !block.take(line))
      blocks.push(line.cells.length > 1 ? new Row(line, block) : new Paragraph(line, right));
    previous = line;
  }
  return blocks.map((block) => block.finish());
}

/** A block that lines are still added to. */
interface OpenBlock {
  /** Adds the next line if it goes on with the block. */
  take(line: Line): boolean;
  finish(): PageBlock;
}

class Paragraph implements OpenBlock {
  private readonly cells: Cell[];
  private readonly size: number;
  private readonly right: number;

  constructor(line: Line, right: number) {
    this.cells = [...line.cells];
    this.size = line.size;
    this.right = right;
  }

  take({ cells: [cell, ...others] }: Line): boolean {
    const last = this.cells.at(-1);
    if (cell === undefined || last === undefined || others.length > 0) return false;
    const indented = this.cells.length > 1 && cell.left > last.left + 0.8 * this.size;
    if (this.stopsShort() || indented || ITEM.test(cell.text)) return false;
    this.cells.push(cell);
    return true;
  }

  finish(): PageBlock {
    const text = this.cells.map((cell) => cell.text).join(' ');
    return { text, open: !this.stopsShort() && !/[.;:!?]$/.test(text), begins: ITEM.test(text) };
  }

  private stopsShort(): boolean {
    return (this.cells.at(-1)?.right ?? 0) < this.right - 3 * this.size;
  }
}

class Row implements OpenBlock {
  private readonly columns: Cell[];
  private readonly numbered: boolean;

  /** @param above the block before; of a table it has the columns that this row leaves empty */
  constructor(line: Line, above: OpenBlock | undefined) {
    this.columns = above instanceof Row ? above.sameColumns(line) : [...line.cells];
    this.numbered = this.columns.length > 2 || isNumber(line.cells[0]);
  }

  /** The cells of the next row, each under its column of this one; just the cells where they do not fit. */
  private sameColumns({ cells }: Line): Cell[] {
    const under = cells.map((cell) => this.columnUnder(cell));
    if (under.includes(-1) || new Set(under).size < under.length) return [...cells];
    return this.columns.map((column, index) => cells[under.indexOf(index)] ?? { ...column, text: '' });
  }

  /** A line goes on with the row if each of its cells stands under one column and none begins the next row of a table. */
  take(line: Line): boolean {
    const under = line.cells.map((cell) => this.columnUnder(cell));
    if (under.includes(-1) || new Set(under).size < under.length) return false;
    if (OWN_NUMBER.test(line.cells[0]?.text ?? '')) return false;
    if (this.numbered && (line.cells.length === this.columns.length || (under[0] === 0 && isNumber(line.cells[0]))))
      return false;
    line.cells.forEach((cell, index) => this.grow(under[index] ?? 0, cell));
    return true;
  }

  finish(): PageBlock {
    return { cells: this.columns.map(({ text }) => text) };
  }

  /** The column that a cell overlaps, if it stays clear of both its neighbours; else -1. */
  private columnUnder(cell: Cell): number {
    const overlapped = this.columns.flatMap((column, index) =>
      cell.left < column.right && column.left < cell.right ? [index] : [],
    );
    return overlapped.length === 1 ? (overlapped[0] ?? -1) : -1;
  }

  private grow(index: number, cell: Cell): void {
    const column = this.columns[index];
    if (column === undefined) return;
    this.columns[index] = {
      text: `${column.text} ${cell.text}`.trim(),
      left: Math.min(column.left, cell.left),
      right: Math.max(column.right, cell.right),
    };
  }
}

/** In the head of a document its number stands below the issuer, with place and date beside it: a row of their own. */
const OWN_NUMBER = /^Số\s*[:.]?\s*[\d.…/]/;

function isNumber(cell: Cell | undefined): boolean {
  return cell !== undefined && /^(?:\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5})[.)]?$/.test(cell.text);
}

/** A label begins a paragraph even where the one before it fills its last line. */
const ITEM = /^(?:[-+•*–]\s|\p{L}\)|\d{1,3}(?:\.\d{1,3})*[.)]\s|[IVX]{1,6}\.\s|(?:Điều|Chương|Mục|Phần)\s+[\dIVX]+)/u;

/** A label that stands alone, with the gap that follows it in an automatic list. */
const LABEL = /^(?:[-+•*–]|\p{L}[.)]|\d{1,3}(?:\.\d{1,3})*[.)]|[IVX]{1,6}[.)])$/u;

/** Pieces whose base lines differ by less than this part of the font size stand on one line. */
const SAME_LINE = 0.4;
/** A gap wider than this, in font sizes, divides cells; justified text stays below it. */
const CELL_GAP = 2.2;
/** A gap wider than this, in font sizes, is a space. */
const SPACE_GAP = 0.15;

function linesOf(pieces: readonly PlacedText[]): Line[] {
  const shown = pieces.filter(({ text }) => text.trim() !== '');
  const sorted = [...shown].sort((a, b) => b.y - a.y);
  const lines: PlacedText[][] = [];
  for (const piece of sorted) {
    const line = lines.at(-1);
    const base = line?.[0];
    if (line !== undefined && base !== undefined && base.y - piece.y < SAME_LINE * Math.max(base.size, piece.size))
      line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => {
    const inOrder = line.sort((a, b) => a.x - b.x);
    const size = Math.max(...inOrder.map((piece) => piece.size));
    return { cells: cellsOf(inOrder, size), y: inOrder[0]?.y ?? 0, size };
  });
}

function cellsOf(pieces: readonly PlacedText[], size: number): Cell[] {
  const cells: { text: string; left: number; right: number }[] = [];
  for (const { text, x, width } of pieces) {
    const cell = cells.at(-1);
    if (cell === undefined || (x - cell.right > CELL_GAP * size && !LABEL.test(cell.text.trim()))) {
      cells.push({ text: bullet(text), left: x, right: x + width });
      continue;
    }
    const spaced = x - cell.right > SPACE_GAP * size && !/\s$/.test(cell.text) && !/^\s/.test(text);
    cell.text += spaced ? ` ${text}` : text;
    cell.right = Math.max(cell.right, x + width);
  }
  return cells
    .map((cell) => ({ ...cell, text: cell.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

/** Bullets come from symbol fonts, whose signs have no meaning outside them. */
function bullet(text: string): string {
  return text.replace(/^\s*[\uE000-\uF8FF•▪●◦]\s*$/u, '-');
}

/** The page's own number, alone on its first or last line. */
function withoutPageNumber(lines: readonly Line[]): Line[] {
  const isPageNumber = (line: Line | undefined) =>
    line?.cells.length === 1 && /^[-–\s]*\d{1,4}[-–\s]*$/.test(line.cells[0]?.text ?? '');
  const from = isPageNumber(lines[0]) ? 1 : 0;
  return lines.slice(from, lines.length > 1 && isPageNumber(lines.at(-1)) ? -1 : undefined);
}

/** The median distance of two lines. */
function usualPitch(lines: readonly Line[]): number {
  const distances = lines.slice(1).map((line, index) => (lines[index]?.y ?? 0) - line.y);
  return distances.sort((a, b) => a - b)[distances.length >> 1] ?? 0;
}
