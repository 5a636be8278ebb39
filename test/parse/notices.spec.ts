import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readSeed } from '../../server/parse/gazetteer/read-seed.ts';
import { read } from '../support/read-text.ts';

test.each([
  ['a number left blank', 'theo Quyết định số …../QĐ-UBND ngày 1/2/2020', 'CITATION_UNREADABLE'],
  ['a code one letter off', 'theo Nghị định số 15/2019/ND-CP', 'NUMBER_TYPO'],
  ['a number of another body', 'theo Quyết định số 15/QĐ-TTg của Bộ Tài chính về', 'NUMBER_ISSUER_MISMATCH'],
  ['two years', 'theo Nghị định số 15/2019/NĐ-CP ngày 1/2/2018', 'NUMBER_DATE_MISMATCH'],
  ['a day that no calendar has', 'theo Nghị định số 15/2019/NĐ-CP ngày 31/2/2019 của', 'DATE_IMPOSSIBLE'],
  ['a day and month left blank', 'theo Nghị định số 15/2019/NĐ-CP ngày     tháng     năm 2019 của', 'DATE_LEFT_BLANK'],
  ['a year with a figure too many', 'theo Nghị định số 15/2019/NĐ-CP ngày 09/11/20199 của', 'DATE_IMPOSSIBLE'],
  [
    'a council that decides as a committee',
    'theo Quyết định số 15/QĐ-UBND của HĐND tỉnh Sơn La về',
    'NUMBER_ISSUER_MISMATCH',
  ],
  [
    'a ministry under a committee',
    'theo Quyết định số 15/QĐ-BTC của Ủy ban nhân dân tỉnh về',
    'NUMBER_ISSUER_MISMATCH',
  ],
  ['a year joined by a hyphen', 'theo Nghị quyết 19-2016/NQ-CP ngày 1/2/2017', 'NUMBER_DATE_MISMATCH'],
  ['figures alone', 'theo Chỉ thị số 32 của Ban Bí thư, các cấp ủy', 'CITATION_WITHOUT_CODE'],
  ['a page without a head', 'Sau 30 năm, đất nước đã khác.', 'DOCUMENT_NOT_RECOGNISED'],
  ['a missing number', 'KẾ HOẠCH\nvề phí', 'DOCUMENT_WITHOUT_NUMBER'],
])('%s is noticed', (_what, text, code) => {
  expect(read(text).notices.map((notice) => notice.code)).toContain(code);
});

test.each([
  ['theo Quyết định số 15/QĐ-TTg ngày 1/2/2019 của Thủ tướng Chính phủ'],
  ['theo Nghị quyết số 15-NQ/TW ngày 1/2/2019 của Bộ Chính trị'],
  ['theo Công văn số 15/STC-NS ngày 1/2/2019 của Sở Tài chính'],
  ['theo Công văn số 15/TTr-STC ngày 1/2/2019 của Sở Tài chính'],
  ['theo Quyết định số 15/QĐ-UBND ngày 1/2/2019 của Chủ tịch UBND tỉnh Sơn La'],
  ['theo Nghị quyết số 15-NQ/TU ngày 1/2/2019 của Ban Chấp hành Đảng bộ tỉnh Sơn La'],
  ['theo Quyết định số 46/2014/QĐ-TTg và Quyết định số 46'],
  ['theo Phụ lục số 36, mẫu số 12 và Kế hoạch số 2, trang 5'],
])('%s is in order', (text) => {
  const codes = read(text).notices.map((notice) => notice.code);
  expect(codes.filter((code) => !code.startsWith('DOCUMENT_'))).toEqual([]);
});

test('every code has its words in both languages', () => {
  const columns = ['code', 'vi', 'en', 'hint_vi', 'hint_en'] as const;
  const rows = readSeed('notices', columns);
  expect(
    rows.flatMap((row) => columns.filter((column) => row[column] === '').map((column) => `${row.code} ${column}`)),
  ).toEqual([]);
  const sources = ['notices/read-notices.ts', 'duties/notices-of-duties.ts'].map((file) =>
    readFileSync(`server/parse/${file}`, 'utf8'),
  );
  const raised = [...sources.join().matchAll(/'([A-Z]+(?:_[A-Z]+)+)'/g)];
  expect(raised.map(([, code]) => code).filter((code) => !rows.some((row) => row.code === code))).toEqual([]);
});
