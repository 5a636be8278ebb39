import { type Place, type PlaceMark } from './places.ts';

/** A text with marks that lead back to the paragraphs, cells or pages it was written from. */
export interface WrittenText {
  readonly text: string;
  readonly marks: readonly PlaceMark[];
}

/**
 * Writes the text of a formatted document as plain text: a blank line between paragraphs, and every table row on a line of
 * its own, `| cell | cell |`, with `|---|---|` under the first. What a cell holds in several paragraphs stands on that one
 * line, so that a row can be read as a row.
 */
export class TextWriter {
  private readonly pieces: string[] = [];
  private readonly marks: PlaceMark[] = [];
  private length = 0;
  private paragraphs = 0;
  private tables = 0;
  private rows = 0;

  /** Writes a paragraph; an empty one counts for the place of the next ones and leaves no trace in the text. */
  paragraph(text: string, place?: Place): void {
    this.rows = 0;
    this.paragraphs += 1;
    const trimmed = text.trim();
    if (trimmed === '') return;
    this.startBlock('\n\n');
    this.mark(place ?? { kind: 'paragraph', paragraph: this.paragraphs });
    this.write(trimmed);
  }

  /** Goes on with the paragraph written last, at another place. */
  goOn(text: string, place: Place): void {
    this.write(' ');
    this.mark(place);
    this.write(text.trim());
  }

  /** Writes one table row. Rows that follow each other belong to one table until `endTable` or a paragraph. */
  row(cells: readonly string[], place?: Place): void {
    if (cells.length === 0) return;
    if (this.rows === 0) this.tables += 1;
    this.startBlock(this.rows === 0 ? '\n\n' : '\n');
    this.rows += 1;
    this.write('|');
    cells.forEach((cell, index) => {
      this.write(' ');
      this.mark(place ?? { kind: 'cell', table: this.tables, row: this.rows, cell: index + 1 });
      this.write(`${oneLine(cell)} |`);
    });
    if (this.rows === 1) this.write(`\n|${'---|'.repeat(cells.length)}`);
  }

  /** Ends the table, so that a table directly below it is another one. */
  endTable(): void {
    this.rows = 0;
  }

  finish(): WrittenText {
    return { text: this.pieces.join(''), marks: this.marks };
  }

  private startBlock(separator: string): void {
    if (this.length > 0) this.write(separator);
  }

  private mark(place: Place): void {
    this.marks.push({ start: this.length, place });
  }

  private write(piece: string): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }
}

function oneLine(cell: string): string {
  return cell.trim().replace(/\s*[\n\r\t]\s*/g, ' ');
}
