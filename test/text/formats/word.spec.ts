import { readFileSync } from 'node:fs';
import { describe, expect, test, jest } from '@jest/globals';
import { readFile } from '../../../server/text/read-file.ts';
import { item, level, makeDocx, paragraph, planLists, run, table, type DocxParts } from './make-docx.ts';

// The worker starts slowly on a machine that is busy with other tests.
jest.setTimeout(60_000);

const docx = async (body: string, parts?: DocxParts) => readFile({ name: 'a.txt', bytes: makeDocx(body, parts) });
const textOf = async (body: string, parts?: DocxParts) => (await docx(body, parts)).text;

describe('a Word document reads as Word shows it', () => {
  test('paragraphs are divided by blank lines, and empty ones leave no trace', async () => {
    expect(await textOf(paragraph('KẾ HOẠCH') + paragraph(' ') + paragraph('Căn cứ…'))).toBe('KẾ HOẠCH\n\nCăn cứ…');
  });

  test.each([
    ['runs join without a space', `<w:p>${run('Nghị quyết số 7')}${run('7-NQ/TW')}</w:p>`, 'Nghị quyết số 77-NQ/TW'],
    [
      'tabs, line breaks and hard hyphens',
      '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>QĐ</w:t><w:noBreakHyphen/><w:t>TTg</w:t></w:r></w:p>',
      'a\tb\nQĐ-TTg',
    ],
    ['inserted text is read', `<w:p><w:ins>${run('mới')}</w:ins></w:p>`, 'mới'],
    [
      'deleted text is not',
      `<w:p>${run('còn ')}<w:del><w:r><w:delText>xóa</w:delText></w:r></w:del>${run('lại')}</w:p>`,
      'còn lại',
    ],
    ['hidden text is not', `<w:p>${run('thấy')}${run('ẩn', '<w:vanish/>')}</w:p>`, 'thấy'],
    [
      'the code of a field is not',
      `<w:p><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>${run('liên kết')}</w:p>`,
      'liên kết',
    ],
    [
      'a content control is looked into',
      `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('trong khung')}</w:sdtContent></w:sdt>`,
      'trong khung',
    ],
    ['entities are letters', paragraph('Đất &amp; nước &lt;1&gt;'), 'Đất & nước <1>'],
    ['decomposed letters stay decomposed', paragraph('Ngh\u0069\u0323'), 'Ngh\u0069\u0323'],
  ])('%s', async (_, body, text) => {
    expect(await textOf(body)).toBe(text);
  });

  test('a text box stands after its paragraph, and once', async () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const body = `<w:p>${run('thân')}<w:r><mc:AlternateContent><mc:Choice>${box('hộp')}</mc:Choice><mc:Fallback>${box('hộp')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(await textOf(body)).toBe('thân\n\nhộp');
  });

  test('footnotes stand at the end, in the order of their marks', async () => {
    const mark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const note = (id: number, text: string) => `<w:footnote w:id="${id}">${paragraph(text)}</w:footnote>`;
    const body = `<w:p>${run('Nghị định này')}${mark(9)}${run(' và')}${mark(3)}</w:p>`;
    expect(await textOf(body, { footnotes: note(3, 'thứ hai') + note(9, 'thứ nhất') })).toBe(
      'Nghị định này[1] và[2]\n\n[1] thứ nhất\n\n[2] thứ hai',
    );
  });
});

describe('automatic numbers are written out', () => {
  test('headings, points and dashes of a plan', async () => {
    const body = [
      item(1, 0, 'Mục tiêu'),
      item(1, 1, 'Chung'),
      item(1, 2, 'một'),
      item(1, 2, 'hai'),
      item(1, 3, 'gạch'),
      item(1, 1, 'Riêng'),
      item(1, 2, 'lại'),
      item(1, 0, 'Tổ chức'),
    ];
    expect((await textOf(body.join(''), { numbering: planLists })).split('\n\n')).toEqual([
      'I. Mục tiêu',
      '1. Chung',
      'a) một',
      'b) hai',
      '- gạch',
      '2. Riêng',
      'a) lại',
      'II. Tổ chức',
    ]);
  });

  test('a number may hold those above it, and begin elsewhere than at one', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', 'Điều %1.', 5)}${level(1, 'decimal', '%1.%2.')}</w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="1"/></w:num>`;
    expect(await textOf(item(4, 0, 'A') + item(4, 1, 'B') + item(4, 0, 'C'), { numbering })).toBe(
      'Điều 5. A\n\n5.1. B\n\nĐiều 6. C',
    );
  });

  test('a list that is begun anew counts from its own start', async () => {
    const numbering = `${planLists}<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
    expect(await textOf(item(1, 0, 'A') + item(2, 0, 'B'), { numbering })).toBe('I. A\n\nI. B');
  });

  test('a style hands its numbers down, and a paragraph may refuse them', async () => {
    const styles =
      '<w:style w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="MucCon"><w:basedOn w:val="Muc"/></w:style>';
    const styled = (text: string, more = '') => paragraph(text, `<w:pStyle w:val="MucCon"/>${more}`);
    const body = styled('A') + styled('B', '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled('C');
    expect(await textOf(body, { numbering: planLists, styles })).toBe('I. A\n\nB\n\nII. C');
  });
});

describe('tables are rows', () => {
  test('a row is a line, a cell of several paragraphs stays on it', async () => {
    expect(await textOf(paragraph('trước') + table(['STT', 'Cơ quan\nchủ trì'], ['1', '']) + paragraph('sau'))).toBe(
      'trước\n\n| STT | Cơ quan chủ trì |\n|---|---|\n| 1 |  |\n\nsau',
    );
  });

  test('cells keep their columns where others span or go on from above', async () => {
    const cell = (text: string, properties: string) => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
    const rows = [
      cell('chung', '<w:gridSpan w:val="2"/>') + cell('Sở A', '<w:vMerge w:val="restart"/>'),
      cell('x', '') + cell('y', '') + cell('', '<w:vMerge/>'),
    ];
    const body = `<w:tbl>${rows.map((cells) => `<w:tr>${cells}</w:tr>`).join('')}</w:tbl>`;
    expect(await textOf(body)).toBe('| chung |  | Sở A |\n|---|---|---|\n| x | y |  |');
  });

  test('a table of one column is a frame around ordinary text', async () => {
    expect(await textOf(table(['một\nhai']))).toBe('một\n\nhai');
  });

  test('an offset leads to its paragraph or cell', async () => {
    const { text, places } = await docx(
      paragraph('một') + paragraph('') + paragraph('ba') + table(['a', 'b'], ['c', 'd']),
    );
    expect(places.at(text.indexOf('ba'))).toEqual({ kind: 'paragraph', paragraph: 3 });
    expect(places.at(text.indexOf('d |'))).toEqual({ kind: 'cell', table: 1, row: 2, cell: 2 });
  });
});

describe('a document of Word 97-2003', () => {
  // Our own fictional plan, written as .docx by make-docx and saved as .doc by LibreOffice 7.4.
  const bytes = readFileSync(new URL('fixtures/fictional-plan.doc', import.meta.url));

  test('reads with its head, its numbers, its table and without deleted text', async () => {
    const { format, text, places } = await readFile({ name: 'plan.pdf', bytes });
    expect(format).toBe('doc');
    expect(text).toContain(
      '| Số: 12/KH-UBND | Ánh Dương, ngày 05 tháng 8 năm 2031 |\n\nKẾ HOẠCH\n\nTriển khai thực hiện',
    );
    expect(text).toContain('\n\nI. MỤC TIÊU\n\n1. Mục tiêu chung\n\na) Sở Khoa học và Công nghệ chủ trì');
    expect(text).toContain('\n\n- Báo cáo trước ngày 31/12/2031;\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Các sở');
    expect(text).toContain(
      '| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Xây dựng đề án cấp tỉnh | Sở Xây dựng |',
    );
    expect(text.endsWith('Phần còn lại được giữ.')).toBe(true);
    expect(places.at(text.indexOf('Sở Xây dựng'))).toEqual({ kind: 'cell', table: 2, row: 2, cell: 3 });
  });

  test('with a password says so', async () => {
    const locked = Buffer.from(bytes);
    const head = locked.indexOf(Buffer.from([0xec, 0xa5]));
    locked.writeUInt16LE(locked.readUInt16LE(head + 0x0a) | 0x0100, head + 0x0a);
    await expect(readFile({ name: 'khoa.doc', bytes: locked })).rejects.toMatchObject({
      code: 'ENCRYPTED',
      file: 'khoa.doc',
    });
  });

  test.each([40, 600, 3_000, 9_000])('cut off after %i bytes is broken', async (length) => {
    await expect(readFile({ name: 'cut.doc', bytes: bytes.subarray(0, length) })).rejects.toMatchObject({
      name: 'FormatError',
    });
  });
});
