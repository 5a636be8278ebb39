import { inflateRawSync } from 'node:zlib';
import { FormatError } from './format-error.ts';
import { type ReadLimits } from './limits.ts';

/** A zip whose directory has been checked; its parts are unpacked one by one when asked for. */
export interface ZipArchive {
  readonly names: readonly string[];
  /** Unpacks one part as UTF-8 text; null where the archive has none of that name. */
  text(part: string): string | null;
}

interface Entry {
  readonly packed: number;
  readonly unpacked: number;
  readonly method: number;
  readonly at: number;
}

/**
 * Opens a zip by its central directory (APPNOTE 4.3.12, 4.3.16). Nothing is unpacked before the directory has shown sizes that
 * a document has, and unpacking stops at the limit whatever the directory claims.
 *
 * @throws FormatError BROKEN, ENCRYPTED or ZIP_BOMB
 */
export function openZip(file: string, bytes: Uint8Array, limits: Pick<ReadLimits, 'partBytes'>): ZipArchive {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(file, buffer);
  refuseBomb(file, entries);
  return {
    names: [...entries.keys()],
    text: (part) => {
      const entry = entries.get(part);
      return entry === undefined ? null : unpack(file, buffer, entry, limits.partBytes);
    },
  };
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** More parts than any document has. */
const MOST_ENTRIES = 20_000;

/** A text of Office XML packs to a tenth; ten times better than that it is no text, once it is large. */
const BOMB_RATIO = 150;
const BOMB_BYTES = 32 * 1024 * 1024;

function readDirectory(file: string, buffer: Buffer): Map<string, Entry> {
  const broken = (what: string) => new FormatError('BROKEN', file, what);
  const end = buffer.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end + 22 > buffer.length || buffer.readUInt32LE(end) !== END)
    throw broken('the zip has no directory: cut off?');
  const count = buffer.readUInt16LE(end + 10);
  let at = buffer.readUInt32LE(end + 16);
  if (count > MOST_ENTRIES) throw new FormatError('ZIP_BOMB', file, `${count} parts`);
  const entries = new Map<string, Entry>();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== CENTRAL)
      throw broken('the directory of the zip is damaged');
    if ((buffer.readUInt16LE(at + 8) & 1) !== 0) throw new FormatError('ENCRYPTED', file);
    const nameLength = buffer.readUInt16LE(at + 28);
    entries.set(buffer.toString('utf8', at + 46, at + 46 + nameLength), {
      method: buffer.readUInt16LE(at + 10),
      packed: buffer.readUInt32LE(at + 20),
      unpacked: buffer.readUInt32LE(at + 24),
      at: buffer.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return entries;
}

function refuseBomb(file: string, entries: ReadonlyMap<string, Entry>): void {
  for (const [part, { packed, unpacked }] of entries) {
    if (unpacked > BOMB_BYTES && unpacked > packed * BOMB_RATIO)
      throw new FormatError('ZIP_BOMB', file, `${part}: ${packed} bytes claim to hold ${unpacked}`);
  }
}

function unpack(file: string, buffer: Buffer, entry: Entry, most: number): string {
  if (entry.at + 30 > buffer.length || buffer.readUInt32LE(entry.at) !== LOCAL)
    throw new FormatError('BROKEN', file, 'the zip points outside itself');
  const start = entry.at + 30 + buffer.readUInt16LE(entry.at + 26) + buffer.readUInt16LE(entry.at + 28);
  const packed = buffer.subarray(start, start + entry.packed);
  if (entry.method === 0) return packed.toString('utf8');
  try {
    return inflateRawSync(packed, { maxOutputLength: most }).toString('utf8');
  } catch (cause) {
    if (cause instanceof RangeError || (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new FormatError(
        packed.length * BOMB_RATIO < most ? 'ZIP_BOMB' : 'TOO_LARGE',
        file,
        `a part beyond ${most} bytes`,
        cause,
      );
    throw new FormatError('BROKEN', file, 'a part of the zip cannot be unpacked', cause);
  }
}
