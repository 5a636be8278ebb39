import { openCompoundFile } from './compound-file.ts';
import { docLists } from './doc-lists.ts';
import { docText, type DocText } from './doc-text.ts';
import { FormatError } from './format-error.ts';
import { ListCounter } from './list-counter.ts';
import { TextWriter, type WrittenText } from './text-writer.ts';

/**
 * Reads a Word 97-2003 document ([MS-DOC]) as Word shows it: automatic numbers are written out, deleted and hidden text and
 * the codes of fields are left out, each table row is a row, and footnotes stand at the end.
 *
 * @throws FormatError ENCRYPTED where it has a password, UNKNOWN_FORMAT for an older Word, BROKEN
 */
export function readDoc(name: string, bytes: Uint8Array): WrittenText {
  const readStream = orBroken(name, () =>
    openCompoundFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
  );
  const document = orBroken(name, () => readStream('WordDocument'));
  if (document === null || document.length < HEAD_SIZE)
    throw new FormatError('BROKEN', name, 'it holds no text of Word');
  if (document.readUInt16LE(0) !== WORD_97) throw new FormatError('UNKNOWN_FORMAT', name, 'Word 95');
  const flags = document.readUInt16LE(0x0a);
  if ((flags & ENCRYPTED) !== 0) throw new FormatError('ENCRYPTED', name);
  const table = orBroken(name, () => readStream((flags & SECOND_TABLE) === 0 ? '0Table' : '1Table'));
  if (table === null) throw new FormatError('BROKEN', name, 'it has no table stream');
  return orBroken(name, () => writeText(docText(document, table), listCounter(document, table)));
}

const HEAD_SIZE = 0x2f2;
const WORD_97 = 0xa5ec;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;

function orBroken<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new FormatError('BROKEN', name, cause instanceof Error ? cause.message : String(cause), cause);
  }
}

function listCounter(document: Buffer, table: Buffer): ListCounter {
  const at = (field: number) => document.readUInt32LE(field);
  return new ListCounter(docLists(table, at(0x2e2), at(0x2e6), at(0x2ea), at(0x2ee)));
}

/** The marks that Word keeps in the text ([MS-DOC] 2.4.1 and 2.8.25). */
const NOTE = '\x02';
const CELL_END = '\x07';
const FIELD_BEGIN = '\x13';
const FIELD_RESULT = '\x14';
const FIELD_END = '\x15';
const PARAGRAPH_ENDS = new Set(['\r', '\x0C', CELL_END]);
const SIGNS: Readonly<Record<string, string>> = { '\x0B': '\n', '\x0E': '\n', '\t': '\t', '\x1E': '-' };

function writeText(text: DocText, lists: ListCounter): WrittenText {
  const writer = new TextWriter();
  let row: string[] = [];
  let cell: string[] = [];
  let notes = 0;
  for (const { shown, end } of paragraphsOf(text)) {
    const properties = text.paragraphAt(end);
    const label = lists.label(String(properties.list ?? 0), properties.listLevel ?? 0);
    const noted = shown.replaceAll(NOTE, () => `[${(notes += 1)}]`);
    const line = label === '' || noted.trim() === '' ? noted : `${label} ${noted.trimStart()}`;
    if (properties.rowEnd === true) {
      writer.row(row);
      row = [];
      cell = [];
    } else if (properties.inTable === true) {
      cell.push(line);
      if (text.body[end] === CELL_END) row.push(cell.splice(0).join('\n'));
    } else {
      writer.paragraph(line);
    }
  }
  text.notes
    .split(NOTE)
    .slice(1)
    .forEach((note, index) => writer.paragraph(`[${index + 1}] ${note.replaceAll('\r', '\n').trim()}`));
  return writer.finish();
}

/** The shown text of each paragraph, with the index of its end mark. */
function* paragraphsOf(text: DocText): Generator<{ shown: string; end: number }> {
  let shown = '';
  /** For each field that is open: whether its code is being passed, which is not shown, or its result. */
  const fields: boolean[] = [];
  for (let index = 0; index < text.body.length; index += 1) {
    const sign = text.body.charAt(index);
    if (PARAGRAPH_ENDS.has(sign)) {
      yield { shown, end: index };
      shown = '';
    } else if (sign === FIELD_BEGIN) fields.push(true);
    else if (sign === FIELD_RESULT) fields.splice(-1, 1, false);
    else if (sign === FIELD_END) fields.pop();
    else if (!fields.includes(true) && text.isShown(index))
      shown += sign === NOTE || sign >= ' ' ? sign : (SIGNS[sign] ?? '');
  }
  if (shown !== '') yield { shown, end: text.body.length };
}
