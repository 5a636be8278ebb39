import { type DocProperties, propertyRuns, type PropertyRun } from './doc-properties.ts';
import { lastNotAfter } from './last-not-after.ts';

/** The text of a Word 97-2003 document as stored, control characters included, with its properties. */
export interface DocText {
  /** The body. */
  readonly body: string;
  /** The footnotes, each beginning with its mark (U+0002). */
  readonly notes: string;
  /** Of the paragraph whose end mark stands at the index. */
  paragraphAt(index: number): DocProperties;
  isShown(index: number): boolean;
}

/** A stretch of the text that lies in one piece in the file. */
interface Piece {
  readonly start: number;
  readonly length: number;
  readonly position: number;
  readonly bytesPerCharacter: 1 | 2;
}

/** Puts the text together from its pieces ([MS-DOC] 2.4.1), which may lie in the file in any order. */
export function docText(document: Buffer, table: Buffer): DocText {
  const pieces = readPieces(table, document.readUInt32LE(0x1a2), document.readUInt32LE(0x1a6));
  const text = pieces.map((piece) => textOf(document, piece)).join('');
  const bodyLength = document.readUInt32LE(0x4c);
  const listed = (at: number) =>
    table.subarray(document.readUInt32LE(at), document.readUInt32LE(at) + document.readUInt32LE(at + 4));
  const paragraphs = propertyRuns(document, listed(0x102), 'paragraph');
  const hidden = propertyRuns(document, listed(0xfa), 'character').filter(
    ({ properties }) => properties.notShown === true,
  );
  const propertiesAt = (runs: readonly PropertyRun[], index: number) =>
    runAt(runs, positionOf(pieces, index))?.properties ?? {};
  return {
    body: text.slice(0, bodyLength),
    notes: text.slice(bodyLength, bodyLength + document.readUInt32LE(0x50)),
    paragraphAt: (index) => propertiesAt(paragraphs, index),
    isShown: (index) => hidden.length === 0 || propertiesAt(hidden, index).notShown !== true,
  };
}

function readPieces(table: Buffer, start: number, size: number): Piece[] {
  let at = start;
  // Property changes stand before the piece table.
  while (table.readUInt8(at) === 1) at += 3 + table.readUInt16LE(at + 1);
  if (table.readUInt8(at) !== 2 || at >= start + size) throw new Error('it has no piece table');
  const count = Math.floor((table.readUInt32LE(at + 1) - 4) / 12);
  const bounds = at + 5;
  const pieces: Piece[] = [];
  for (let index = 0; index < count; index += 1) {
    const from = table.readUInt32LE(bounds + index * 4);
    const to = table.readUInt32LE(bounds + (index + 1) * 4);
    const stored = table.readUInt32LE(bounds + (count + 1) * 4 + index * 8 + 2);
    const compressed = (stored & 0x40000000) !== 0;
    const position = stored & 0x3fffffff;
    pieces.push({
      start: from,
      length: Math.max(to - from, 0),
      position: compressed ? position >> 1 : position,
      bytesPerCharacter: compressed ? 1 : 2,
    });
  }
  return pieces;
}

/** Every character counts in what follows, so a piece that the file cuts short is filled up. */
function textOf(document: Buffer, { position, length, bytesPerCharacter }: Piece): string {
  const bytes = document.subarray(position, position + length * bytesPerCharacter);
  const text = bytesPerCharacter === 2 ? bytes.toString('utf16le') : new TextDecoder('windows-1252').decode(bytes);
  if (text.length < length) throw new Error('its text is cut off');
  return text;
}

function positionOf(pieces: readonly Piece[], index: number): number {
  const piece = pieces[lastNotAfter(pieces.length, (at) => pieces[at]?.start ?? 0, index)];
  return piece === undefined ? 0 : piece.position + (index - piece.start) * piece.bytesPerCharacter;
}

function runAt(runs: readonly PropertyRun[], position: number): PropertyRun | undefined {
  const run = runs[lastNotAfter(runs.length, (at) => runs[at]?.from ?? 0, position)];
  return run !== undefined && run.from <= position && position < run.to ? run : undefined;
}
