/** What the reading of a Word 97-2003 document needs of the properties of a stretch of its text. */
export interface DocProperties {
  inTable?: boolean;
  /** The mark at the end of a table row. */
  rowEnd?: boolean;
  /** Deleted under change tracking, or hidden. */
  notShown?: boolean;
  /** Its automatic list, counted from 1; 0 for none. */
  list?: number;
  listLevel?: number;
}

/** From file position `from` up to `to` the text has these properties. */
export interface PropertyRun {
  readonly from: number;
  readonly to: number;
  readonly properties: DocProperties;
}

/**
 * The property runs of paragraphs or of characters ([MS-DOC] 2.8.5, 2.8.6, 2.9.42, 2.9.35), in order of file position.
 *
 * @param plc where the table stream lists the pages of properties
 */
export function propertyRuns(document: Buffer, plc: Buffer, kind: 'paragraph' | 'character'): PropertyRun[] {
  const pages = Math.max(Math.floor((plc.length - 4) / 8), 0);
  const runs: PropertyRun[] = [];
  for (let index = 0; index < pages; index += 1) {
    const number = plc.readUInt32LE((pages + 1) * 4 + index * 4) & 0x3fffff;
    const page = document.subarray(number * PAGE, (number + 1) * PAGE);
    if (page.length === PAGE) runs.push(...(kind === 'paragraph' ? paragraphRuns(page) : characterRuns(page)));
  }
  return runs.sort((a, b) => a.from - b.from);
}

const PAGE = 512;

function paragraphRuns(page: Buffer): PropertyRun[] {
  return runsOf(page, 13, (at) => {
    const words = page.readUInt8(at);
    // A zero says that the true size follows; the first two bytes are the style.
    const [start, size] = words === 0 ? [at + 2, page.readUInt8(at + 1) * 2] : [at + 1, words * 2 - 1];
    return page.subarray(start + 2, start + size);
  });
}

function characterRuns(page: Buffer): PropertyRun[] {
  return runsOf(page, 1, (at) => page.subarray(at + 1, at + 1 + page.readUInt8(at)));
}

function runsOf(page: Buffer, entrySize: number, modifiersAt: (at: number) => Buffer): PropertyRun[] {
  const count = Math.min(page.readUInt8(PAGE - 1), Math.floor((PAGE - 5) / (4 + entrySize)));
  const runs: PropertyRun[] = [];
  for (let index = 0; index < count; index += 1) {
    const at = page.readUInt8((count + 1) * 4 + index * entrySize) * 2;
    const properties = at === 0 ? {} : readModifiers(modifiersAt(at));
    runs.push({ from: page.readUInt32LE(index * 4), to: page.readUInt32LE((index + 1) * 4), properties });
  }
  return runs;
}

/** Bytes of an operand by the three highest bits of its modifier; undefined: the operand begins with its size. */
const OPERAND_SIZES = [1, 1, 2, 4, 2, 2, undefined, 3];

/** The one modifier whose size takes two bytes: the widths of a table. */
const TABLE_DEFINITION = 0xd608;

function readModifiers(bytes: Buffer): DocProperties {
  const properties: DocProperties = {};
  for (let at = 0; at + 3 <= bytes.length;) {
    const modifier = bytes.readUInt16LE(at);
    at += 2;
    apply(modifier, bytes, at, properties);
    if (modifier === TABLE_DEFINITION) at += at + 2 <= bytes.length ? bytes.readUInt16LE(at) + 1 : 2;
    else at += OPERAND_SIZES[modifier >> 13] ?? bytes.readUInt8(at) + 1;
  }
  return properties;
}

/** The modifiers of [MS-DOC] 2.6 that change what is read. */
function apply(modifier: number, bytes: Buffer, at: number, properties: DocProperties): void {
  const on = bytes.readUInt8(at) === 1;
  if (modifier === 0x2416) properties.inTable = on;
  else if (modifier === 0x2417) properties.rowEnd = on;
  else if (modifier === 0x0800 || modifier === 0x083c) properties.notShown = on || (properties.notShown ?? false);
  else if (modifier === 0x260a) properties.listLevel = bytes.readUInt8(at);
  else if (modifier === 0x460b && at + 2 <= bytes.length) properties.list = bytes.readUInt16LE(at);
}
