import { expect, test } from '@jest/globals';
import { arranged, toCsv } from '../../../client/src/graph/table-rows.ts';

const rows = [
  { id: 'a', cells: ['Sở Y tế', 2] },
  { id: 'b', cells: ['Đoàn thanh niên', 10] },
  { id: 'c', cells: ['Công an tỉnh', 7] },
];
const compare = new Intl.Collator('vi').compare;
const ids = (asked: string, column: number, down = false) =>
  arranged(rows, asked, column, down, compare).map((row) => row.id);

test.each([
  ['words in the order of Vietnamese: d, đ before s', ids('', 0), ['c', 'b', 'a']],
  ['figures by size', ids('', 1), ['a', 'c', 'b']],
  ['downwards', ids('', 1, true), ['b', 'c', 'a']],
  ['found without marks', ids('doan thanh', 0), ['b']],
])('%s', (_, found, expected) => {
  expect(found).toEqual(expected);
});

test.each([
  ['a comma is quoted', 'a,b', '"a,b"'],
  ['a quote is doubled', 'a"b', '"a""b"'],
  ['what a spreadsheet would take for a formula stays text', '=1+1', "'=1+1"],
])('%s', (_, cell, written) => {
  expect(toCsv(['x'], [{ id: 'a', cells: [cell] }])).toBe(`\uFEFFx\r\n${written}\r\n`);
});
