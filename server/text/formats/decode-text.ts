import { isUtf8, transcode } from 'node:buffer';
import { FormatError } from './format-error.ts';
import { legacyEncodingOf, readsAsVietnamese } from './legacy-encoding.ts';
import { type Noticed, type NoticedCode } from './noticed.ts';

/** Text decoded from bytes, without its byte order mark. */
export interface DecodedText {
  readonly text: string;
  readonly noticed: readonly Noticed[];
}

/**
 * Decodes the bytes of a text file: by its byte order mark, as UTF-16 by its zero bytes, as strict UTF-8, as an HTML page
 * declares, as UTF-8 with a few broken bytes, and as windows-1258 if that reads as Vietnamese. Line ends and decomposed marks
 * stay as they are.
 *
 * @throws FormatError LEGACY_ENCODING for TCVN3 and VNI, UNKNOWN_ENCODING for other bytes, UNKNOWN_FORMAT for what is no text
 */
export function decodeText(name: string, bytes: Uint8Array): DecodedText {
  const decoded =
    withMark(bytes) ??
    asUtf16(bytes) ??
    asUtf8(bytes) ??
    asDeclared(bytes) ??
    asBrokenUtf8(bytes) ??
    asWindows1258(name, bytes);
  refuseBinary(name, decoded.text);
  return { text: decoded.text, noticed: [...decoded.noticed, ...noticeLegacy(name, decoded.text)] };
}

/**
 * What a Unicode text holds of legacy encodings.
 *
 * @throws FormatError LEGACY_ENCODING where it is nearly all of the text
 */
export function noticeLegacy(name: string, text: string): Noticed[] {
  const legacy = legacyEncodingOf(text);
  if (legacy?.extent === 'WHOLE') throw new FormatError('LEGACY_ENCODING', name, legacy.encoding);
  return legacy === null ? [] : [{ code: 'LEGACY_PARTS', detail: legacy.encoding }];
}

function withMark(bytes: Uint8Array): DecodedText | null {
  const encoding = byteOrderMark(bytes);
  return encoding === null ? null : loosely(bytes, encoding);
}

function byteOrderMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function asUtf16(bytes: Uint8Array): DecodedText | null {
  const zeros = [0, 0];
  const pairs = Math.min(bytes.length, 2_000) >> 1;
  for (let at = 0; at < pairs * 2; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // Spaces, digits and bare letters have a zero byte, always on the same side; Vietnamese letters often have none.
  if (bytes.length % 2 !== 0 || Math.max(even, odd) < pairs * 0.2 || Math.min(even, odd) > pairs * 0.02) return null;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  const text = strictly(bytes, encoding);
  return text === null ? null : { text, noticed: [noticed('ENCODING_GUESSED', encoding)] };
}

function asUtf8(bytes: Uint8Array): DecodedText | null {
  const text = strictly(bytes, 'utf-8');
  return text === null ? null : { text, noticed: [] };
}

function asDeclared(bytes: Uint8Array): DecodedText | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4_096)).toString('latin1');
  const declared = /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]{3,20})/i.exec(head)?.[1];
  // A page that fails as UTF-8 and still claims it is broken UTF-8.
  if (declared === undefined || /^utf-?8$/i.test(declared)) return null;
  try {
    return loosely(bytes, declared);
  } catch {
    return null; // a charset that nobody knows
  }
}

/** A few broken bytes, as where a text was cut or edited bytewise, do not make UTF-8 another encoding. */
function asBrokenUtf8(bytes: Uint8Array): DecodedText | null {
  const decoded = loosely(bytes, 'utf-8');
  const broken = Number(decoded.noticed[0]?.detail ?? 0);
  const letters = decoded.text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return broken * 10 <= letters ? decoded : null;
}

function asWindows1258(name: string, bytes: Uint8Array): DecodedText {
  const western = new TextDecoder('windows-1252').decode(bytes);
  refuseBinary(name, western);
  noticeLegacy(name, western);
  const text = new TextDecoder('windows-1258').decode(bytes);
  if (!readsAsVietnamese(text)) throw new FormatError('UNKNOWN_ENCODING', name);
  return { text, noticed: [noticed('ENCODING_GUESSED', 'windows-1258')] };
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
  // By way of UTF-16 the usual case takes a sixth of the time.
  if (encoding === 'utf-8') return isUtf8(bytes) ? transcode(bytes, 'utf8', 'utf16le').toString('utf16le') : null;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function loosely(bytes: Uint8Array, encoding: string): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  return { text, noticed: broken > 0 ? [noticed('BROKEN_CHARACTERS', String(broken))] : [] };
}

/** Text has hardly any control characters but tabs, line ends and page breaks. */
function refuseBinary(name: string, text: string): void {
  const sample = text.slice(0, 50_000);
  // eslint-disable-next-line no-control-regex -- control characters are what is counted
  const controls = sample.match(/[\0-\x08\x0E-\x1F]/g)?.length ?? 0;
  if (controls * 100 > sample.length) throw new FormatError('UNKNOWN_FORMAT', name, 'no text');
}

function noticed(code: NoticedCode, detail: string): Noticed {
  return { code, detail };
}
