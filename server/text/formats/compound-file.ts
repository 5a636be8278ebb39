/** Reads one stream of a compound file by its name; null where it has none of that name. */
export type ReadStream = (name: string) => Buffer | null;

/**
 * Opens a compound file ([MS-CFB]), the container of Word 97-2003.
 *
 * @throws RangeError or Error where its sectors do not hang together
 */
export function openCompoundFile(file: Buffer): ReadStream {
  const sectorSize = 1 << file.readUInt16LE(30);
  const miniSize = 1 << file.readUInt16LE(32);
  const miniCutoff = file.readUInt32LE(56);
  const sector = (index: number) => file.subarray((index + 1) * sectorSize, (index + 2) * sectorSize);
  const fat = readTable(file, sectorSize, sector);
  const streamAt = (start: number) => Buffer.concat(chain(fat, start).map(sector));

  const directory = readDirectory(streamAt(file.readUInt32LE(48)));
  const root = directory.find(({ type }) => type === ROOT);
  const miniFat = words(streamAt(file.readUInt32LE(60)));
  let miniStream: Buffer | undefined;

  return (name) => {
    const entry = directory.find((each) => each.type === STREAM && each.name === name);
    if (entry === undefined) return null;
    if (entry.size >= miniCutoff) return streamAt(entry.start).subarray(0, entry.size);
    const mini = (miniStream ??= root === undefined ? Buffer.alloc(0) : streamAt(root.start));
    const parts = chain(miniFat, entry.start).map((index) => mini.subarray(index * miniSize, (index + 1) * miniSize));
    return Buffer.concat(parts).subarray(0, entry.size);
  };
}

/** Sector numbers from here on are no sectors: free, end of chain, table. */
const NO_SECTOR = 0xfffffffa;
const STREAM = 2;
const ROOT = 5;
const ENTRY_SIZE = 128;
const SECTORS_IN_HEADER = 109;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

/** The allocation table: for each sector the one that follows it. Its own sectors are listed in the header and, beyond, in a chain. */
function readTable(file: Buffer, sectorSize: number, sector: (index: number) => Buffer): Uint32Array {
  const listed = words(file.subarray(76, 76 + SECTORS_IN_HEADER * 4));
  const tables = [...listed];
  const most = file.length / sectorSize;
  let next = file.readUInt32LE(68);
  for (let count = 0; next < NO_SECTOR && count < most; count += 1) {
    const more = words(sector(next));
    tables.push(...more.subarray(0, -1));
    next = more.at(-1) ?? NO_SECTOR;
  }
  return words(Buffer.concat(tables.filter((index) => index < NO_SECTOR).map(sector)));
}

/** The sectors of a stream, in order. A chain that runs in a circle is longer than its table. */
function chain(table: Uint32Array, start: number): number[] {
  const sectors: number[] = [];
  for (let at = start; at < NO_SECTOR; at = table[at] ?? NO_SECTOR) {
    if (sectors.length > table.length) throw new Error('its sectors run in a circle');
    sectors.push(at);
  }
  return sectors;
}

function readDirectory(bytes: Buffer): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_SIZE <= bytes.length; at += ENTRY_SIZE) {
    const nameBytes = Math.min(Math.max(bytes.readUInt16LE(at + 64) - 2, 0), 62);
    entries.push({
      name: bytes.toString('utf16le', at, at + nameBytes),
      type: bytes.readUInt8(at + 66),
      start: bytes.readUInt32LE(at + 116),
      size: bytes.readUInt32LE(at + 120),
    });
  }
  return entries;
}

function words(bytes: Buffer): Uint32Array {
  const result = new Uint32Array(bytes.length >> 2);
  for (let index = 0; index < result.length; index += 1) result[index] = bytes.readUInt32LE(index * 4);
  return result;
}
