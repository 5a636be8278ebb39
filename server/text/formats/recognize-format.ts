import { FormatError } from './format-error.ts';
import { type ReadLimits } from './limits.ts';
import { openZip } from './zip-archive.ts';

/** The formats that are read; Markdown is text. */
export type Format = 'text' | 'html' | 'docx' | 'doc' | 'pdf';

/**
 * Tells the format of a file by its content: the name says nothing, `.doc` least of all. Whatever has no known signature is
 * taken for text, to be decoded.
 *
 * @throws FormatError naming what the file is where it is known and not read; ENCRYPTED for a protected Office file;
 * BROKEN or ZIP_BOMB for a zip whose directory is so
 */
export function recognizeFormat(name: string, bytes: Uint8Array, limits: ReadLimits): Exclude<Format, 'html'> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.toString('latin1', 0, 1_024);
  // A PDF may have some bytes before its signature.
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) return compoundFile(name, buffer);
  if (head.startsWith('PK\x03\x04')) return zipFile(name, bytes, limits);
  if (PICTURE.test(head)) throw new FormatError('NO_TEXT_IN_SCAN', name, 'a picture');
  const foreign = FOREIGN.find(([, signature]) =>
    typeof signature === 'string' ? head.startsWith(signature) : signature.test(head),
  );
  if (foreign !== undefined) throw new FormatError('UNKNOWN_FORMAT', name, foreign[0]);
  return 'text';
}

/** Whether a decoded text is a page: it begins with a tag that only HTML has. */
export function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, 2_000).replace(/^(?:\s+|<\?xml[^>]*>|<!--[\s\S]*?-->)*/, '');
  return /^<(?:!doctype\s+html|html|head|body|meta|title|style|div|p|table|h[1-6]|center|font|span|article|section|main)[\s>]/i.test(
    start,
  );
}

const PICTURE = /^(?:\x89PNG|\xFF\xD8\xFF|GIF8|II\*\0|MM\0\*|BM[\s\S]{4}\0\0\0\0|RIFF[\s\S]{4}WEBP)/;

/** What is known and not read, by how its bytes begin. */
const FOREIGN: readonly (readonly [string, string | RegExp])[] = [
  ['RTF', /^\s*\{\\rtf/],
  ['MHTML', /^(?:From:|MIME-Version:|Content-Type:\s*multipart)[\s\S]*multipart\/related/i],
  ['Word 2003 XML', /^\s*<\?xml[\s\S]*(?:progid="Word\.Document"|schemas\.microsoft\.com\/office\/word\/2003)/],
  ['RAR', 'Rar!\x1A\x07'],
  ['7z', '7z\xBC\xAF\x27\x1C'],
  ['gzip', '\x1F\x8B'],
  ['DjVu', 'AT&TFORM'],
];

/** Streams of a compound file have UTF-16 names in its directory. */
function compoundFile(name: string, buffer: Buffer): 'doc' {
  const holds = (stream: string) => buffer.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) throw new FormatError('ENCRYPTED', name);
  if (holds('WordDocument')) return 'doc';
  const format = holds('Workbook') ? 'Excel' : holds('PowerPoint Document') ? 'PowerPoint' : 'OLE';
  throw new FormatError('UNKNOWN_FORMAT', name, format);
}

function zipFile(name: string, bytes: Uint8Array, limits: ReadLimits): 'docx' {
  const names = openZip(name, bytes, limits).names;
  const holds = (pattern: RegExp) => names.some((each) => pattern.test(each));
  if (holds(/^word\/document\d*\.xml$/)) return 'docx';
  const format = holds(/^xl\//)
    ? 'Excel'
    : holds(/^ppt\//)
      ? 'PowerPoint'
      : holds(/^content\.xml$/)
        ? 'OpenDocument'
        : 'zip';
  throw new FormatError('UNKNOWN_FORMAT', name, format);
}
