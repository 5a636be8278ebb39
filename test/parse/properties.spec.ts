import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extraction } from '../../server/parse/extraction.ts';
import { readDocument } from '../../server/parse/read-document.ts';
import { sourceText } from '../../server/text/source-text.ts';

const plan = readFileSync('seeds/documents/plan-131-lang-son.txt', 'utf8');

// the words that rules hang on, in any order, with anything between them
const fragments = fc.constantFrom(
  'Nghị quyết số ',
  '52-NQ/TW',
  'Luật ',
  'sửa đổi, bổ sung ',
  ' ngày 27/9/2019',
  ' của ',
  'Bộ Tài chính',
  'UBND tỉnh ',
  'Căn cứ ',
  'thực hiện ',
  'thay thế ',
  '; ',
  ', ',
  '. ',
  '\n',
  '\n\n',
  '| ',
  'Điều 1. ',
  'a) ',
  '1. ',
  'I. ',
  'Nơi nhận:',
  'KT. CHỦ TỊCH\n',
  'Số: ',
  '31/2024/QH15',
  ' và ',
  'được ',
  'chủ trì, phối hợp với ',
  'Kế hoạch này ',
  'số ',
  '12',
  '/',
  '-',
  'Số hiệu: ',
  '“',
  '”',
  'KẾ HOẠCH\n',
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(fc.oneof(fragments, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 60 })
    .map((parts) => parts.join('')),
  fc.tuple(fc.nat(plan.length), fc.nat(3000)).map(([from, length]) => plan.slice(from, from + length)),
);
const forms = fc.tuple(text, fc.constantFrom('as it is', 'NFD', 'NFC'));

/** Every span in a value, however deep. */
function spans(value: unknown): { start: number; end: number }[] {
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.values(value).flatMap(spans);
  const { start, end } = value as { start?: unknown; end?: unknown };
  return typeof start === 'number' && typeof end === 'number' ? [{ start, end }, ...inner] : inner;
}

test('any text is read without an error, every span lies inside it, every quote is its slice', () => {
  fc.assert(
    fc.property(forms, ([words, form]) => {
      const received = form === 'as it is' ? words : words.normalize(form);
      const source = sourceText(received);
      const parsed = readDocument(source);
      for (const { start, end } of spans(parsed)) {
        expect(start >= 0 && start <= end && end <= received.length).toBe(true);
      }
      const printed = extraction(source, parsed) as { citations: { start: number; end: number; text: string }[] };
      for (const { start, end, text: quote } of printed.citations) expect(quote).toBe(received.slice(start, end));
    }),
    { numRuns: 400 },
  );
});

test('citations come in order and overlap only where one lies whole in another; paths are unique', () => {
  fc.assert(
    fc.property(text, (words) => {
      const { citations, duties, provisions } = readDocument(sourceText(words));
      expect(crossings(citations)).toEqual([]);
      for (const paths of [duties.map(({ path }) => path), provisions.map(({ path }) => path)]) {
        expect(new Set(paths).size).toBe(paths.length);
      }
    }),
    { numRuns: 200 },
  );
});

/** Pairs of citations out of order, or of which one lies half in the other. */
function crossings(citations: readonly { start: number; end: number }[]): unknown[] {
  return citations.flatMap((citation, index) =>
    citations
      .slice(0, index)
      .filter(({ start, end }) => citation.start < start || (citation.start < end && citation.end > end))
      .map((before) => [before, citation]),
  );
}

test('a number that two readings end differently is not cited half in another', () => {
  const words =
    'Luật sửa đổi, bổ sung một số điều của 131/KH-UBND30/2012/QH1314/TTLT/BTC-BTNMTLuật sửa đổi, bổ sung một số điều của ';
  expect(crossings(readDocument(sourceText(words)).citations)).toEqual([]);
});

test('a text decomposed says what it says composed', () => {
  const composed = readDocument(sourceText(plan));
  const decomposed = readDocument(sourceText(plan.normalize('NFD')));
  const facts = ({ header, citations, relations, duties }: typeof composed) => ({
    header,
    citations: citations.map(({ number, date, issuer, title }) => ({ number, date, issuer, title })),
    relations: relations.map(({ from, type, to }) => ({ from, type, to })),
    duties: duties.map(({ path }) => path),
  });
  expect(facts(decomposed)).toEqual(facts(composed));
});

test.each([
  [
    'lines broken inside phrases',
    (text: string) => text.replace(/(?<=[\p{Ll},]) (?=\p{Ll})/gu, (_, at: number) => (at % 7 === 0 ? '\n' : ' ')),
  ],
  [
    'doubled spaces',
    (text: string) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, (_, at: number) => (at % 5 === 0 ? '  ' : ' ')),
  ],
  ['hard spaces', (text: string) => text.replace(/ /g, (_, at: number) => (at % 3 === 0 ? '\u00a0' : ' '))],
  ['other line ends', (text: string) => text.replace(/\n/g, '\r\n')],
  ['spaces in codes', (text: string) => text.replace(/(?<=[A-ZĐ])-(?=[A-ZĐ])/g, ' - ')],
])('%s change no citation and no relation', (_what, scar) => {
  const facts = (text: string) => {
    const { citations, relations } = readDocument(sourceText(text));
    return {
      citations: citations.map(({ number, date, issuer }) => [number, date, issuer]),
      relations: relations.map(({ from, type, to }) => [from, type, to]),
    };
  };
  expect(facts(scar(plan))).toEqual(facts(plan));
});

const facts = (text: string) => {
  const { header, citations, relations, duties } = readDocument(sourceText(text));
  return {
    header,
    citations: citations.map(({ number, date, issuer, title }) => ({ number, date, issuer, title })),
    relations: relations.map(({ from, type, to }) => ({ from, type, to })),
    duties: duties.map(({ path, assignments, deadlines }) => ({
      path,
      assignments: assignments.map(({ agency, role }) => ({ agency, role })),
      deadlines: deadlines.map(({ start: _start, end: _end, ...deadline }) => deadline),
    })),
  };
};

/** A document of every part, whose clauses each hang on a phrase of several words. */
const wholeDocument = `ỦY BAN NHÂN DÂN
TỈNH HÀ NAM
Số: 12/2021/QĐ-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Hà Nam, ngày 03 tháng 8 năm 2021

QUYẾT ĐỊNH
Về việc sửa đổi một số điều của Quy chế ban hành kèm theo Quyết định số 5/2017/QĐ-UBND

ỦY BAN NHÂN DÂN TỈNH

Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Luật Cư trú số 68/2020/QH14;
Căn cứ Nghị định số 34/2016/NĐ-CP ngày 14/5/2016 của Chính phủ quy định chi tiết Luật Ban hành văn bản quy phạm pháp luật đã được sửa đổi, bổ sung theo Nghị định số 154/2020/NĐ-CP;
Thực hiện Chỉ thị số 9/CT-TTg của Thủ tướng Chính phủ về việc nuôi cá lồng;
Theo đề nghị của Giám đốc Sở Tư pháp tại Tờ trình số 44/TTr-STP.

QUYẾT ĐỊNH:

Điều 1. Sửa đổi, bổ sung khoản 2 Điều 4 Quy chế ban hành kèm theo Quyết định số 5/2017/QĐ-UBND như sau: “2. Bến thuyền mở cửa hằng ngày.”
Điều 2. Quyết định số 7/2015/QĐ-UBND hết hiệu lực kể từ ngày Quyết định này có hiệu lực thi hành.
Điều 3. Quyết định này thay thế Quyết định số 6/2016/QĐ-UBND; bãi bỏ Chỉ thị số 3/CT-UBND.
Điều 4. Trách nhiệm thi hành
1. Sở Y tế chủ trì, phối hợp chặt chẽ với Sở Nội vụ và Công an tỉnh kiểm tra bến thuyền; báo cáo Ủy ban nhân dân tỉnh trước ngày 15 tháng 12 năm 2021.
2. Giao Ủy ban nhân dân các huyện, thành phố tổ chức thực hiện Nghị quyết số 8/NQ-HĐND của Hội đồng nhân dân tỉnh, định kỳ hằng quý gửi báo cáo về Sở Y tế.

Nơi nhận:
- Như Điều 3;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
`;

test('blanks doubled, hard or tabs change nothing that any part reads', () => {
  const plain = facts(wholeDocument);
  expect(plain.relations.map(({ type }) => type).sort()).toEqual(
    expect.arrayContaining(['AMENDS', 'BASED_ON', 'IMPLEMENTS', 'REPEALS', 'REPLACES']),
  );
  expect(plain.duties.length).toBeGreaterThan(1);
  const blanks = fc.array(fc.constantFrom(' ', '  ', '   ', '\t', '\u00a0', ' \u00a0'), {
    minLength: 7,
    maxLength: 40,
  });
  fc.assert(
    fc.property(blanks, (gaps) => {
      let count = 0;
      const scarred = wholeDocument.replace(/ /g, () => gaps[count++ % gaps.length] as string);
      expect(facts(scarred)).toEqual(plain);
      const source = sourceText(scarred);
      for (const { start, end, number } of readDocument(source).citations) {
        const quote = scarred.slice(start, end).replace(/\s+/g, ' ');
        expect(quote).toBe(quote.trim());
        if (number !== null) expect(quote).toContain(number);
      }
    }),
    { numRuns: 40 },
  );
});
