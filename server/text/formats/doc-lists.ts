import { type List, type ListLevel } from './list-counter.ts';

/**
 * The automatic lists of a Word 97-2003 document by their number in its paragraphs ([MS-DOC] 2.9.131 to 2.9.150).
 *
 * @param table the table stream, with where its list definitions and its lists stand
 */
export function docLists(
  table: Buffer,
  definitionsAt: number,
  definitionsSize: number,
  listsAt: number,
  listsSize: number,
): Map<string, List> {
  const lists = new Map<string, List>();
  if (definitionsSize === 0 || listsSize === 0) return lists;
  const definitions = readDefinitions(table, definitionsAt);
  const count = Math.min(table.readUInt32LE(listsAt), MOST_LISTS);
  for (let index = 0; index < count; index += 1) {
    const id = table.readInt32LE(listsAt + 4 + index * LIST_SIZE);
    const levels = definitions.get(id);
    if (levels !== undefined) lists.set(String(index + 1), { counter: String(id), levels });
  }
  return lists;
}

const MOST_LISTS = 4_096;
const LIST_SIZE = 16;
const DEFINITION_SIZE = 28;
const LEVEL_SIZE = 28;

/** The definitions come first, then the levels of all of them: nine each, or one of a simple list. */
function readDefinitions(table: Buffer, start: number): Map<number, ListLevel[]> {
  const count = Math.min(table.readUInt16LE(start), MOST_LISTS);
  const definitions = new Map<number, ListLevel[]>();
  let at = start + 2 + count * DEFINITION_SIZE;
  for (let index = 0; index < count; index += 1) {
    const definition = start + 2 + index * DEFINITION_SIZE;
    const simple = (table.readUInt8(definition + 26) & 1) !== 0;
    const levels: ListLevel[] = [];
    for (let level = 0; level < (simple ? 1 : 9); level += 1) {
      const read = readLevel(table, at);
      levels.push(read.level);
      at = read.end;
    }
    definitions.set(table.readInt32LE(definition), levels);
  }
  return definitions;
}

const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
};

function readLevel(table: Buffer, at: number): { level: ListLevel; end: number } {
  const textAt = at + LEVEL_SIZE + table.readUInt8(at + 24) + table.readUInt8(at + 25);
  const end = textAt + 2 + table.readUInt16LE(textAt) * 2;
  // A character below 9 stands for the number of that level.
  const pattern = [...table.toString('utf16le', textAt + 2, end)]
    .map((sign) => (sign < '\t' ? `%${sign.charCodeAt(0) + 1}` : sign))
    .join('');
  return {
    level: { format: FORMATS[table.readUInt8(at + 4)] ?? 'decimal', pattern, start: table.readInt32LE(at) },
    end,
  };
}
