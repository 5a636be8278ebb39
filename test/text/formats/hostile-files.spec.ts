import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, jest } from '@jest/globals';
import fc from 'fast-check';
import { findFiles } from '../../../server/text/find-files.ts';
import { FormatError } from '../../../server/text/formats/format-error.ts';
import { defaultLimits, type ReadLimits } from '../../../server/text/formats/limits.ts';
import { readFile } from '../../../server/text/read-file.ts';
import { makeDocx, paragraph } from './make-docx.ts';
import { makePdf, linesFrom } from './make-pdf.ts';
import { makeZip } from './make-zip.ts';

// The worker starts slowly on a machine that is busy with other tests.
jest.setTimeout(60_000);

const MEGABYTE = 1024 * 1024;
const failure = (bytes: Uint8Array, limits?: Partial<ReadLimits>) =>
  readFile({ name: 'tep', bytes }, limits).then(
    ({ format }) => `read as ${format}`,
    (error: unknown) => (error instanceof FormatError ? [error.code, error.detail] : error),
  );

describe('what is not read is named', () => {
  const compound = (stream: string) =>
    Buffer.concat([
      Buffer.from('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'latin1'),
      Buffer.alloc(504),
      Buffer.from(stream, 'utf16le'),
    ]);

  test.each([
    ['RTF under the name of Word', Buffer.from('{\\rtf1\\ansi Văn bản}'), ['UNKNOWN_FORMAT', 'RTF']],
    [
      'a page saved with its pictures',
      Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n'),
      ['UNKNOWN_FORMAT', 'MHTML'],
    ],
    [
      'Word 2003 XML',
      Buffer.from('<?xml version="1.0"?><?mso-application progid="Word.Document"?>'),
      ['UNKNOWN_FORMAT', 'Word 2003 XML'],
    ],
    ['a workbook of Excel', makeZip({ 'xl/workbook.xml': '' }), ['UNKNOWN_FORMAT', 'Excel']],
    ['an old workbook', compound('Workbook'), ['UNKNOWN_FORMAT', 'Excel']],
    ['a text of LibreOffice', makeZip({ 'content.xml': '' }), ['UNKNOWN_FORMAT', 'OpenDocument']],
    ['another zip', makeZip({ 'a.txt': 'a' }), ['UNKNOWN_FORMAT', 'zip']],
    ['a photograph of a page', Buffer.from('\xFF\xD8\xFF\xE0 JFIF', 'latin1'), ['NO_TEXT_IN_SCAN', 'a picture']],
    ['a program', Buffer.from('\x7FELF\x02\x01\x01\0\0\0\0\0', 'latin1'), ['UNKNOWN_FORMAT', 'no text']],
    [
      'noise',
      Buffer.from(Array.from({ length: 4_000 }, (_, index) => (index * 7_919) % 251)),
      ['UNKNOWN_FORMAT', 'no text'],
    ],
    ['a Word file with a password', compound('EncryptedPackage'), ['ENCRYPTED', null]],
    ['a zip with a password', makeZip({ 'word/document.xml': { content: 'x', encrypted: true } }), ['ENCRYPTED', null]],
  ])('%s', async (_, bytes, expected) => {
    expect(await failure(bytes)).toEqual(expected);
  });

  test('in Vietnamese and English, with the file and what to do about it', () => {
    const error = new FormatError('LEGACY_ENCODING', 'cu.doc', 'VNI');
    expect(error.message).toBe(
      'cu.doc: the text is typed in the legacy encoding VNI, not in Unicode. Convert it to Unicode (UniKey does, with Ctrl+Shift+F6) and save it again.',
    );
    expect(error.words.vi).toBe('văn bản gõ bằng bảng mã cũ VNI, không phải Unicode');
    expect(error.hint.vi).toContain('UniKey');
    expect(new FormatError('BROKEN', 'a').words.en).toBe('the file is broken');
  });
});

describe('a limit costs the file, not the reader', () => {
  test('a zip whose directory claims gigabytes is refused before it is unpacked', async () => {
    const bytes = makeZip({ 'word/document.xml': { content: 'x', claimedSize: 0xfffffff0 } });
    expect(await failure(bytes)).toEqual(['ZIP_BOMB', expect.stringContaining('4294967280')]);
  });

  test('a zip that hides how it swells is stopped while it is unpacked', async () => {
    const bytes = makeZip({ 'word/document.xml': { content: Buffer.alloc(80 * MEGABYTE, 'x'), claimedSize: 1_000 } });
    expect(bytes.length).toBeLessThan(MEGABYTE);
    expect(await failure(bytes)).toEqual(['ZIP_BOMB', expect.any(String)]);
  });

  test('time', async () => {
    const nested = Buffer.from(`<html><body>${'<div>'.repeat(200_000)}`);
    const started = performance.now();
    expect(await failure(nested, { time: 1_500 })).toEqual(['TIMED_OUT', '1.5 s']);
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  test('memory', async () => {
    const bytes = makeDocx(Array.from({ length: 60_000 }, (_, index) => paragraph(`đoạn ${index}`)).join(''));
    expect(await failure(bytes, { memory: 24 })).toEqual(['TOO_LARGE', '24 MB of memory']);
  });

  test('after all of that the next file is read', async () => {
    expect(await failure(makeDocx(paragraph('chữ')))).toBe('read as docx');
  });
});

describe('files of a folder', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'truy-nguyen-'));
    await mkdir(join(folder, 'b', '.git'), { recursive: true });
    await writeFile(join(folder, 'b', 'hai.txt'), 'hai');
    await writeFile(join(folder, 'b', '.git', 'config'), '');
    await writeFile(join(folder, 'ba.pdf'), makePdf([[]]));
    await writeFile(join(folder, 'a.bin'), 'một');
    await writeFile(join(folder, 'lon.txt'), '');
    await truncate(join(folder, 'lon.txt'), 200 * MEGABYTE);
    await symlink(folder, join(folder, 'vong'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('are found in the order of their names, without hidden ones and links', async () => {
    const found: string[] = [];
    for await (const path of findFiles([folder, 'khong-co.txt'])) found.push(path);
    expect(found.map((path) => path.replace(`${folder}/`, ''))).toEqual([
      'a.bin',
      'b/hai.txt',
      'ba.pdf',
      'lon.txt',
      'khong-co.txt',
    ]);
  });

  test('a bad one is named and stops none of the others', async () => {
    const outcomes: string[] = [];
    for await (const path of findFiles([folder, 'khong-co.txt']))
      outcomes.push(
        await readFile(path).then(
          ({ text }) => text,
          (error: unknown) => (error as FormatError).code,
        ),
      );
    expect(outcomes).toEqual(['một', 'hai', 'NO_TEXT_IN_SCAN', 'TOO_LARGE', 'NOT_FOUND']);
  });

  test('a folder itself is no file', async () => {
    await expect(readFile(folder)).rejects.toMatchObject({ code: 'NOT_FOUND', file: folder });
  });
});

test('damage anywhere in a file is an error with a code, or a text', async () => {
  const whole = [makeDocx(paragraph('Kế hoạch')), makePdf([linesFrom(700, 'Kế hoạch')]), Buffer.from('Kế hoạch <p>')];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...whole),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }),
      async (file, damage) => {
        const bytes = Buffer.from(file);
        for (const [at, value] of damage) bytes[at % bytes.length] = value;
        const outcome = await failure(bytes, { ...defaultLimits, time: 5_000 });
        expect(Array.isArray(outcome) || typeof outcome === 'string').toBe(true);
      },
    ),
    { numRuns: 150, seed: 131 },
  );
});
