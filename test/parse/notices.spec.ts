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
  ['a missing number', 'KẾ HOẠCH\nvề phí', 'DOCUMENT_WITHOUT_NUMBER'],
])('%s is noticed', (_what, text, code) => {
  expect(read(text).notices.map((notice) => notice.code)).toContain(code);
});

test.each([
  ['theo Quyết định số 15/QĐ-TTg ngày 1/2/2019 của Thủ tướng Chính phủ'],
  ['theo Nghị quyết số 15-NQ/TW ngày 1/2/2019 của Bộ Chính trị'],
  ['theo Công văn số 15/STC-NS ngày 1/2/2019 của Sở Tài chính'],
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
  const raised = [...readFileSync('server/parse/notices/read-notices.ts', 'utf8').matchAll(/'([A-Z]+(?:_[A-Z]+)+)'/g)];
  expect(raised.map(([, code]) => code).filter((code) => !rows.some((row) => row.code === code))).toEqual([]);
});
