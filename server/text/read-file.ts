import { readFileSync, statSync } from 'node:fs';
import { readFile as readBytes } from 'node:fs/promises';
import { decodeText, noticeLegacy } from './formats/decode-text.ts';
import { FormatError } from './formats/format-error.ts';
import { defaultLimits, type ReadLimits } from './formats/limits.ts';
import { type Noticed } from './formats/noticed.ts';
import { linePlaces, markedPlaces, type PlaceMap } from './formats/places.ts';
import { type Format, looksLikeHtml, recognizeFormat } from './formats/recognize-format.ts';

/** A file as read. */
export interface ReadResult {
  /** The path or name it was asked for by. */
  readonly name: string;
  readonly format: Format;
  /** As the reader shows it: every span of the project points into this text. */
  readonly text: string;
  /** Back to the line, paragraph, table cell or page. */
  readonly places: PlaceMap;
  readonly noticed: readonly Noticed[];
}

/** A file that is not on the disk, as an upload. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a document of any known format, told by its content and never by its name.
 *
 * Plain text is decoded here at the speed of the disk. What has to be unpacked or laid out goes to a worker thread with
 * limits of time and memory, so that a hostile file costs an error and nothing else.
 *
 * @throws FormatError for every file that cannot be read, with what to do about it
 */
export async function readFile(source: string | NamedBytes, limits: Partial<ReadLimits> = {}): Promise<ReadResult> {
  const allowed = { ...defaultLimits, ...limits };
  const { name, bytes } = typeof source === 'string' ? await load(source, allowed.fileBytes) : source;
  refuseBeyond(allowed.fileBytes, bytes.length, name);
  const format = recognizeFormat(name, bytes, allowed);
  if (format !== 'text') return readFormatted(name, format, bytes, allowed);
  const { text, noticed } = decodeText(name, bytes);
  if (!looksLikeHtml(text)) return { name, format, text, places: linePlaces(text), noticed };
  const page = await readFormatted(name, 'html', text, allowed);
  return { ...page, noticed: [...noticed, ...page.noticed] };
}

async function readFormatted(
  name: string,
  format: Exclude<Format, 'text'>,
  content: string | Uint8Array,
  limits: ReadLimits,
): Promise<ReadResult> {
  const { readInWorker } = await import('./formats/read-in-worker.ts');
  const { text, marks, noticed } = await readInWorker({ name, format, content, limits });
  // A page was checked when it was decoded.
  const legacy = format === 'html' ? [] : noticeLegacy(name, text);
  return { name, format, text, places: markedPlaces(marks), noticed: [...noticed, ...legacy] };
}

/** Loads a file whose size has been seen to be within the limit. */
async function load(path: string, most: number): Promise<NamedBytes> {
  try {
    const info = statSync(path);
    if (!info.isFile()) throw new FormatError('NOT_FOUND', path, 'not a regular file');
    refuseBeyond(most, info.size, path);
    return { name: path, bytes: info.size < SMALL ? readFileSync(path) : await readBytes(path) };
  } catch (cause) {
    if (cause instanceof FormatError) throw cause;
    throw new FormatError('NOT_FOUND', path, (cause as NodeJS.ErrnoException).code ?? String(cause), cause);
  }
}

/** In bytes: reading a smaller file takes less time than handing it to a thread. */
const SMALL = 262_144;

function refuseBeyond(most: number, size: number, name: string): void {
  if (size > most) throw new FormatError('TOO_LARGE', name, `${megabytes(size)} of at most ${megabytes(most)}`);
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MB`;
}
