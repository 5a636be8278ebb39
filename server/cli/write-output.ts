import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

type Pieces = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/**
 * Writes to the file, or to standard output where none is named, as fast as it is taken. A file that could not be written to
 * its end is taken away: half an export must not pass for one.
 */
export async function writeOutput(pieces: Pieces, file: string | undefined): Promise<void> {
  const source = Readable.from(pieces, { objectMode: false });
  if (file === undefined) return pipeline(source, process.stdout, { end: false });
  try {
    await pipeline(source, createWriteStream(file));
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
}
