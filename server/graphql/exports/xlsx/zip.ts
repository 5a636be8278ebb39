import { once } from 'node:events';
import { crc32, createDeflateRaw } from 'node:zlib';
import { inChunks } from '../in-chunks.ts';

/** One file of an archive, its content piece by piece. */
export interface ZipEntry {
  readonly name: string;
  readonly pieces: AsyncIterable<string> | Iterable<string>;
}

interface Written {
  readonly name: Buffer;
  readonly offset: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

/** Sizes follow the content, since nobody knows them before; names are UTF-8. */
const FLAGS = 0x0808;
const DEFLATE = 8;
const VERSION = 20;
/** 1 January 1980, the first day that the format knows: an archive of the same content is the same. */
const DAY = 0x21;

/** A ZIP archive (PKWARE's APPNOTE 6.3) that is made while it is sent: no more than a piece of it is in memory. */
export async function* zipPieces(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const written: Written[] = [];
  let offset = 0;
  for await (const { name, pieces } of entries) {
    const start = offset;
    const entry = { crc: 0, packed: 0, size: 0 };
    const head = localHeader(Buffer.from(name));
    yield head;
    offset += head.length;
    for await (const piece of deflated(pieces, entry)) {
      yield piece;
      entry.packed += piece.length;
      offset += piece.length;
    }
    const tail = words32(0x08074b50, entry.crc, entry.packed, entry.size);
    yield tail;
    offset += tail.length;
    written.push({ name: Buffer.from(name), offset: start, ...entry });
  }
  const directory = Buffer.concat(written.map(directoryEntry));
  yield directory;
  const count = words16(0, 0, written.length, written.length);
  yield Buffer.concat([words32(0x06054b50), count, words32(directory.length, offset), words16(0)]);
}

async function* deflated(
  pieces: ZipEntry['pieces'],
  entry: { crc: number; size: number },
): AsyncGenerator<Uint8Array, void, undefined> {
  const deflate = createDeflateRaw();
  const fed = (async () => {
    for await (const piece of inChunks(pieces)) {
      const bytes = Buffer.from(piece);
      entry.crc = crc32(bytes, entry.crc);
      entry.size += bytes.length;
      if (!deflate.write(bytes)) await once(deflate, 'drain');
    }
    deflate.end();
  })();
  fed.catch((error: Error) => deflate.destroy(error));
  yield* deflate as AsyncIterable<Uint8Array>;
  await fed;
}

function localHeader(name: Buffer): Buffer {
  const fields = words16(VERSION, FLAGS, DEFLATE, 0, DAY);
  return Buffer.concat([words32(0x04034b50), fields, words32(0, 0, 0), words16(name.length, 0), name]);
}

function directoryEntry({ name, offset, crc, packed, size }: Written): Buffer {
  const fields = words16(VERSION, VERSION, FLAGS, DEFLATE, 0, DAY);
  const rest = [words16(name.length, 0, 0, 0, 0), words32(0, offset), name];
  return Buffer.concat([words32(0x02014b50), fields, words32(crc, packed, size), ...rest]);
}

function words16(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2);
  values.forEach((value, at) => buffer.writeUInt16LE(value, at * 2));
  return buffer;
}

function words32(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, at) => buffer.writeUInt32LE(value, at * 4));
  return buffer;
}
