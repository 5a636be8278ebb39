import { expect, test } from '@jest/globals';
import { findNumbers } from '../../../server/parse/citations/find-numbers.ts';

const numbers = (text: string): string[] => findNumbers(text).map(({ number }) => number);

test.each([
  ['of a decree', 'Nghị định số 15/2019/NĐ-CP', '15/2019/NĐ-CP'],
  ['of a Party resolution', 'Nghị quyết số 21-NQ/TW', '21-NQ/TW'],
  ['of a law', 'Luật số 77/2015/QH13', '77/2015/QH13'],
  ['of the Standing Committee', 'Nghị quyết số 94/2019/UBTVQH14', '94/2019/UBTVQH14'],
  ['of the years before 1996', 'Nghị định số 43/CP', '43/CP'],
  ['of the Council of Ministers', 'Chỉ thị số 301-CT', '301-CT'],
  ['of a letter', 'Công văn số 1234/BTC-HCSN', '1234/BTC-HCSN'],
  ['of a joint circular', 'Thông tư liên tịch số 12/2010/TTLT-BTC-BYT', '12/2010/TTLT-BTC-BYT'],
  ['with a slash kept inside a joint code', 'số 12/2010/TTLT/BTC-BYT', '12/2010/TTLT/BTC-BYT'],
  ['with a letter behind the figures', 'Quyết định số 64b/HĐBT', '64b/HĐBT'],
  ['with the year behind the type', 'số 497/QĐ/2007/QĐ-UBND', '497/QĐ/2007/QĐ-UBND'],
])('reads a number %s', (_what, text, number) => {
  expect(numbers(text)).toEqual([number]);
});

test.each([
  ['spaces around the hyphen', 'Quyết định số 12/2008/QĐ - UBND ngày 1/2/2008', '12/2008/QĐ-UBND'],
  ['spaces before the slash', 'Số: 67        /2024/QĐ-UBND', '67/2024/QĐ-UBND'],
  ['parted figures', 'Quyết định số 1 671/QĐ-TTg', '1671/QĐ-TTg'],
  ['a broken code', 'Nghị định số 15/2019/N Đ-CP', '15/2019/NĐ-CP'],
  ['a line break', 'Nghị định số 15/2019/\nNĐ-CP', '15/2019/NĐ-CP'],
  ['a long dash', 'Quyết định số 5/QĐ–TTg', '5/QĐ-TTg'],
  ['a doubled slash', 'Nghị định số 126/2004//NĐ-CP', '126/2004/NĐ-CP'],
  ['a slash for the hyphen', 'Nghị định số 57/2002/NĐ/CP', '57/2002/NĐ-CP'],
  ['a full stop for the hyphen', 'Quyết định số 77/2006/QĐ.UBND', '77/2006/QĐ-UBND'],
  ['capitals only', 'QUYẾT ĐỊNH SỐ 5/QĐ-TTG', '5/QĐ-TTg'],
  ['small letters only', 'nghị quyết số 42/2006/nq-hđnd', '42/2006/NQ-HĐND'],
  ['no separator', 'Nghị quyết số 12 NQ/TU', '12-NQ/TU'],
  ['the Icelandic Ð', 'Nghị quyết số 8/NQ-HÐND', '8/NQ-HĐND'],
  ['decomposed letters', 'Nghị định số 15/2019/NĐ-CP'.normalize('NFD').normalize('NFC'), '15/2019/NĐ-CP'],
])('puts right %s', (_what, text, number) => {
  expect(numbers(text)).toEqual([number]);
});

test.each([
  ['a typing error stays as it is', 'Nghị định số 15/2019/ND-CP', '15/2019/ND-CP'],
  ['a Party body keeps its slash', 'Hướng dẫn số 05-HD/BTCTW', '05-HD/BTCTW'],
])('%s', (_what, text, number) => {
  expect(numbers(text)).toEqual([number]);
});

test.each([
  ['a date', 'ngày 03/10/2017'],
  ['a rate', '240.000 đồng/tháng, 12 giờ/ngày'],
  ['a span of years', 'giai đoạn 2019 - 2020, định hướng'],
  ['a fraction', 'đạt 3/4 chỉ tiêu'],
  ['a standard', 'TCVN 5801: 2005, 22 TCN 265-06'],
  ['the sentence after a number', 'mục 2. UBND tỉnh'],
  ['an international code', 'Dự án 6CP/RAS/107/JPN'],
])('finds no number in %s', (_what, text) => {
  expect(numbers(text)).toEqual([]);
});

test('a new sentence ends a number', () => {
  expect(findNumbers('thực hiện Nghị quyết 52-NQ/TW. UBND tỉnh').map(({ number }) => number)).toEqual(['52-NQ/TW']);
});
