import { describe, expect, test, jest } from '@jest/globals';
import { readFile } from '../../../server/text/read-file.ts';
import { encodeWindows1258 } from './encode-windows-1258.ts';

// The worker starts slowly on a machine that is busy with other tests.
jest.setTimeout(60_000);

const page = (body: string) =>
  readFile({ name: 'trang.doc', bytes: Buffer.from(`<!DOCTYPE html><html><body>${body}</body></html>`) });
const textOf = async (body: string) => (await page(body)).text;

describe('a page reads as a browser shows it', () => {
  test.each([
    ['blocks break lines', '<h1>KẾ HOẠCH</h1><div><p>một</p>hai<p>ba</div>', 'KẾ HOẠCH\n\nmột\n\nhai\n\nba'],
    ['marks inside a line do not', '<p>Nghị quyết số <b>77</b>-NQ/<a href="#">TW</a></p>', 'Nghị quyết số 77-NQ/TW'],
    ['line ends of the source are blanks', '<p>Ủy ban\n   nhân dân</p>', 'Ủy ban nhân dân'],
    ['a line break stays in its paragraph', '<p>một<br> hai</p>', 'một\nhai'],
    ['preformatted lines stay', '<pre>một\n  hai</pre>', 'một\n  hai'],
    ['entities are letters', '<p>Đất &amp; n&#432;&#7899;c</p>', 'Đất & nước'],
    [
      'numbers and dashes of lists',
      '<ol start="3"><li>ba<li>bốn</ol><ul><li>gạch</ul><ol type="a"><li>a</ol>',
      '3. ba\n\n4. bốn\n\n- gạch\n\na. a',
    ],
    [
      'a raised number is a note and no part of the number',
      '<p>30/2012/QH13<sup>1</sup> và 5 m<sup>2</sup></p>',
      '30/2012/QH13[1] và 5 m2',
    ],
  ])('%s', async (_, body, text) => {
    expect(await textOf(body)).toBe(text);
  });

  test('what only dresses it is left out', async () => {
    const dressed =
      '<script>x</script><style>y</style><nav>Trang chủ</nav><header>Cổng</header><p>thân</p><p hidden>ẩn</p>' +
      '<div style="display: none">ẩn</div><button>In</button><aside>Tin khác</aside><footer>Bản quyền</footer>';
    expect(await textOf(dressed)).toBe('thân');
  });

  test('the part marked as the main one is read, if it holds most of the text', async () => {
    const body = 'Văn bản này có một thân dài hơn mọi thứ quanh nó.';
    expect(await textOf(`<div>Tin mới</div><main><header>Đầu</header><p>${body}</p></main>`)).toBe(`Đầu\n\n${body}`);
    expect(await textOf(`<p>${body}</p><article>Tin mới</article>`)).toBe(`${body}\n\nTin mới`);
  });
});

describe('tables', () => {
  test('of data are rows, and every cell keeps its column', async () => {
    const table =
      '<table><tr><th>STT<th>Nhiệm vụ<th>Cơ quan<br>chủ trì</tr>' +
      '<tr><td>1<td>A<td rowspan="2"><p>Sở X</p></tr><tr><td>2<td>B</tr><tr><td colspan="2">chung<td>Sở Y</tr></table>';
    expect(await textOf(`${table}<p>sau</p>`)).toBe(
      '| STT | Nhiệm vụ | Cơ quan chủ trì |\n|---|---|---|\n| 1 | A | Sở X |\n| 2 | B |  |\n| chung |  | Sở Y |\n\nsau',
    );
  });

  test('of layout are blocks', async () => {
    const inner = '<table><tr><td>Số: 1<td>ngày 2</table>';
    expect(await textOf(`<table><tr><td><p>thân</p>${inner}</td><td>bên</td></tr></table>`)).toBe(
      'thân\n\n| Số: 1 | ngày 2 |\n|---|---|\n\nbên',
    );
  });

  test('a span beyond all measure is cut to a measure', async () => {
    expect((await textOf('<table><tr><td colspan="999999999">a<td>b</table>')).length).toBeLessThan(2_000);
  });
});

describe('a page is decoded', () => {
  const html = (charset: string, body: string) =>
    `<html><head><meta charset="${charset}"></head><body>${body}</body></html>`;

  test('as UTF-8, whatever it declares', async () => {
    expect((await readFile({ name: 'a', bytes: Buffer.from(html('windows-1252', 'nước')) })).text).toBe('nước');
  });

  test('as it declares, and that is no guess', async () => {
    const { text, noticed } = await readFile({ name: 'a', bytes: encodeWindows1258(html('windows-1258', 'nước')) });
    expect([text.normalize('NFC'), noticed]).toEqual(['nước', []]);
  });
});
