import { readFileSync } from 'node:fs';
import { describe, expect, test, jest } from '@jest/globals';
import { type PlacedText, pageBlocks } from '../../../server/text/formats/pdf-lines.ts';
import { readFile } from '../../../server/text/read-file.ts';
import { linesFrom, makePdf } from './make-pdf.ts';

// The worker starts slowly on a machine that is busy with other tests.
jest.setTimeout(60_000);

const FULL = 'Căn cứ Nghị quyết số 77-NQ/TW của Bộ Chính trị, Ủy ban nhân dân ban hành';

describe('a PDF', () => {
  test('reads its Vietnamese through the map of its font', async () => {
    const pdf = makePdf([linesFrom(700, 'KẾ HOẠCH', FULL, 'kế hoạch này.')]);
    const { format, text, places } = await readFile({ name: 'ke-hoach.txt', bytes: pdf });
    expect([format, text]).toEqual(['pdf', `KẾ HOẠCH\n\n${FULL} kế hoạch này.`]);
    expect(places.at(text.length)).toEqual({ kind: 'page', page: 1 });
  });

  test('goes on with a sentence on the next page, and leads back to both', async () => {
    const pdf = makePdf([linesFrom(100, FULL), [{ x: 290, y: 800, text: '2' }, ...linesFrom(760, 'kế hoạch này.')]]);
    const { text, places } = await readFile({ name: 'a', bytes: pdf });
    expect(text).toBe(`${FULL} kế hoạch này.`);
    expect(places.at(FULL.length - 1)).toEqual({ kind: 'page', page: 1 });
    expect(places.at(FULL.length + 2)).toEqual({ kind: 'page', page: 2 });
  });

  test('of pictures alone is a scan, and says so', async () => {
    await expect(readFile({ name: 'quet.pdf', bytes: makePdf([[], []]) })).rejects.toMatchObject({
      code: 'NO_TEXT_IN_SCAN',
      file: 'quet.pdf',
      hint: { vi: expect.stringContaining('OCR'), en: expect.stringContaining('OCR') },
    });
  });

  test('of which some pages are pictures names them', async () => {
    const { noticed } = await readFile({ name: 'a', bytes: makePdf([[], linesFrom(700, 'chữ'), []]) });
    expect(noticed).toEqual([{ code: 'PAGES_WITHOUT_TEXT', detail: '1, 3' }]);
  });

  test('that opens only with a password says so', async () => {
    // Saved by LibreOffice 7.4 with a password to open.
    const bytes = readFileSync(new URL('fixtures/fictional-locked.pdf', import.meta.url));
    await expect(readFile({ name: 'khoa.pdf', bytes })).rejects.toMatchObject({ code: 'ENCRYPTED' });
  });

  test.each([
    ['a signature and nothing else', Buffer.from('%PDF-1.7\n')],
    ['a file cut off', makePdf([linesFrom(700, FULL)]).subarray(0, 300)],
    ['a file of noise', Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(5_000, 'obj << >> stream ')])],
  ])('%s is broken', async (_, bytes) => {
    await expect(readFile({ name: 'a.pdf', bytes })).rejects.toMatchObject({
      code: expect.stringMatching(/BROKEN|NO_TEXT/),
    });
  });
});

describe('a page has no lines, only pieces at places', () => {
  const at = (x: number, y: number, text: string): PlacedText => ({ text, x, y, width: text.length * 6, size: 12 });
  const blocks = (...pieces: PlacedText[]) =>
    pageBlocks(pieces).map((block) => ('text' in block ? block.text : block.cells));
  const long = 'một dòng đầy đến tận lề bên phải của trang giấy khổ A4 này';

  test('pieces of one height are a line, a small gap is a space', () => {
    expect(blocks(at(100, 700, 'Nghị'), at(130, 701, 'quyết'), at(163, 700, '77'))).toEqual(['Nghị quyết 77']);
  });

  test('a full line goes on, a short one ends the paragraph', () => {
    expect(blocks(at(72, 700, long), at(72, 684, 'và hết.'), at(72, 668, long))).toEqual([`${long} và hết.`, long]);
  });

  test('a label begins a paragraph even after a full line', () => {
    expect(blocks(at(72, 700, long), at(72, 684, 'a) Sở X'))).toEqual([long, 'a) Sở X']);
  });

  test('a label and its gap are no cell', () => {
    expect(blocks(at(72, 700, 'II.'), at(140, 700, 'TỔ CHỨC'), at(72, 684, '\uF0B7'), at(140, 684, 'gạch'))).toEqual([
      'II. TỔ CHỨC',
      '- gạch',
    ]);
  });

  test('the head of a document is two columns side by side', () => {
    expect(
      blocks(
        at(90, 780, 'ỦY BAN'),
        at(300, 780, 'CỘNG HÒA'),
        at(80, 764, 'TỈNH ÁNH DƯƠNG'),
        at(280, 764, 'Độc lập - Tự do'),
        at(200, 700, 'KẾ HOẠCH'),
      ),
    ).toEqual([['ỦY BAN TỈNH ÁNH DƯƠNG', 'CỘNG HÒA Độc lập - Tự do'], 'KẾ HOẠCH']);
  });

  test('the number, place and date of a document are a row of their own', () => {
    expect(
      blocks(
        at(90, 780, 'ỦY BAN'),
        at(300, 780, 'CỘNG HÒA'),
        at(80, 764, 'Số: 12/KH-UBND'),
        at(280, 764, 'Lạng Sơn, ngày 5'),
      ),
    ).toEqual([
      ['ỦY BAN', 'CỘNG HÒA'],
      ['Số: 12/KH-UBND', 'Lạng Sơn, ngày 5'],
    ]);
  });

  test('a table keeps its rows, its cells of several lines and its empty cells', () => {
    const row = (y: number, ...cells: string[]) =>
      cells.flatMap((text, index) => (text === '' ? [] : [at(72 + index * 120, y, text)]));
    expect(
      blocks(
        ...row(700, 'STT', 'Nhiệm vụ', 'Chủ trì'),
        ...row(684, '1', 'Xây dựng', 'Sở X'),
        ...row(668, '', 'đề án'),
        ...row(652, '2', '', 'Sở Y'),
      ),
    ).toEqual([
      ['STT', 'Nhiệm vụ', 'Chủ trì'],
      ['1', 'Xây dựng đề án', 'Sở X'],
      ['2', '', 'Sở Y'],
    ]);
  });

  test('the number of the page is no part of the text', () => {
    expect(blocks(at(290, 800, '- 2 -'), at(72, 700, 'chữ'))).toEqual(['chữ']);
  });
});
