import { describe, expect, test } from '@jest/globals';
import { readFile } from '../../../server/text/read-file.ts';
import { noticedWords } from '../../../server/text/formats/noticed.ts';
import { sourceText } from '../../../server/text/source-text.ts';
import { encodeWindows1258 } from './encode-windows-1258.ts';

const SENTENCE =
  'Số: 12/KH-UBND\r\nCăn cứ Nghị quyết số 77-NQ/TW của Bộ Chính trị về những việc được thực hiện ngày 05 tháng 8.\n';

const read = (bytes: Uint8Array, name = 'van-ban') => readFile({ name, bytes });
const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();
const MARK = '\uFEFF';

describe('a text is decoded whatever it was saved as', () => {
  test.each([
    ['UTF-8', Buffer.from(SENTENCE), []],
    ['UTF-8 with a byte order mark', Buffer.from(MARK + SENTENCE), []],
    ['UTF-16 with a mark, little end first', Buffer.from(MARK + SENTENCE, 'utf16le'), []],
    ['UTF-16 with a mark, big end first', bigEndian(MARK + SENTENCE), []],
    ['UTF-16 without a mark, little end first', Buffer.from(SENTENCE, 'utf16le'), ['utf-16le']],
    ['UTF-16 without a mark, big end first', bigEndian(SENTENCE), ['utf-16be']],
    ['windows-1258', encodeWindows1258(SENTENCE), ['windows-1258']],
  ])('%s', async (_, bytes, guessed) => {
    const { format, text, noticed } = await read(bytes);
    expect(format).toBe('text');
    expect(text.normalize('NFC')).toBe(SENTENCE);
    expect(noticed).toEqual(guessed.map((detail) => ({ code: 'ENCODING_GUESSED', detail })));
  });

  test('nothing is an empty text', async () => {
    expect((await read(Buffer.alloc(0))).text).toBe('');
  });

  test('Markdown, tags inside a sentence and a lone sign below stay as they are', async () => {
    const text = '# Kế hoạch\n\nthẻ <p> trong câu\n<Kính gửi> các sở\n';
    expect((await read(Buffer.from(text), 'trang.html')).text).toBe(text);
  });

  test('some broken bytes are shown and counted, not taken for another encoding', async () => {
    const cut = Buffer.concat([Buffer.from(SENTENCE), Buffer.from('ữ').subarray(0, 2)]);
    const { text, noticed } = await read(cut);
    expect(text).toBe(`${SENTENCE}\uFFFD`);
    expect(noticed).toEqual([{ code: 'BROKEN_CHARACTERS', detail: '1' }]);
  });
});

describe('the fonts of before Unicode are recognised and named', () => {
  const TCVN3 = 'Céng hßa x· héi chñ nghÜa ViÖt Nam. §éc lËp - Tù do - H¹nh phóc. Thùc hiÖn NghÞ quyÕt cña ChÝnh phñ';
  const VNI =
    'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam. Ñoäc laäp - Töï do - Haïnh phuùc. Thöïc hieän Nghò quyeát cuûa Chính phuû';

  test.each([
    ['TCVN3', 'bytes', Buffer.from(TCVN3, 'latin1')],
    ['TCVN3', 'letters saved as UTF-8', Buffer.from(TCVN3)],
    ['VNI', 'bytes', Buffer.from(VNI, 'latin1')],
    ['VNI', 'letters saved as UTF-8', Buffer.from(VNI)],
    ['VNI', 'letters saved as UTF-16', Buffer.from(MARK + VNI, 'utf16le')],
  ])('%s as %s', async (encoding, _, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ code: 'LEGACY_ENCODING', detail: encoding, file: 'van-ban' });
  });

  test('legacy parts in a Unicode text are noticed, and the text is read', async () => {
    const { noticed } = await read(Buffer.from(SENTENCE.repeat(5) + TCVN3.slice(0, 60)));
    expect(noticed).toEqual([{ code: 'LEGACY_PARTS', detail: 'TCVN3' }]);
  });

  test('bytes of no encoding that Vietnamese is written in are refused', async () => {
    const french = Buffer.from("Décret portant création d'une région où l'été est très chaud", 'latin1');
    await expect(read(french)).rejects.toMatchObject({ code: 'UNKNOWN_ENCODING' });
  });
});

describe('spans survive normalisation both ways', () => {
  test.each([
    ['composed', SENTENCE.normalize('NFC')],
    ['decomposed', SENTENCE.normalize('NFD')],
    ['with tones as marks of their own', new TextDecoder('windows-1258').decode(encodeWindows1258(SENTENCE))],
  ])('a quote of the %s text is found where it stands', async (_, written) => {
    const { text } = await read(Buffer.from(written));
    const source = sourceText(text);
    for (const { 0: word, index } of source.normal.matchAll(/\S+/g)) {
      const quote = text.slice(source.toReceived(index), source.toReceived(index + word.length));
      expect(quote.normalize('NFC')).toBe(word);
    }
  });
});

test('an offset of a text leads to its line', async () => {
  const { text, places } = await read(Buffer.from(SENTENCE));
  expect(places.at(0)).toEqual({ kind: 'line', line: 1 });
  expect(places.at(text.indexOf('Căn cứ'))).toEqual({ kind: 'line', line: 2 });
  expect(places.at(text.length)).toEqual({ kind: 'line', line: 3 });
});

test.each([
  ['ENCODING_GUESSED', 'utf-16le'],
  ['BROKEN_CHARACTERS', '3'],
  ['LEGACY_PARTS', 'TCVN3'],
  ['PAGES_WITHOUT_TEXT', '1, 3'],
] as const)('%s is said in both languages, with its detail and what to do', (code, detail) => {
  const { words, hint } = noticedWords({ code, detail });
  expect([words.vi.includes(detail), words.en.includes(detail)]).toEqual([true, true]);
  expect([hint.vi, hint.en].every((each) => each.endsWith('.'))).toBe(true);
});
