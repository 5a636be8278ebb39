import { expect, test } from '@jest/globals';
import { readPinpoint } from '../../../server/parse/citations/read-pinpoint.ts';

/** The pinpoint directly before "Nghị định" in a text: its path and its words. */
function read(text: string): [string, string] | null {
  const pinpoint = readPinpoint(text, text.indexOf('Nghị định'));
  return pinpoint && [pinpoint.path, text.slice(pinpoint.start, pinpoint.end)];
}

test.each([
  ['Điều 5 Nghị định', 'Điều 5', 'Điều 5'],
  ['điều 125 Nghị định', 'Điều 125', 'điều 125'],
  ['Điều 12a, Nghị định', 'Điều 12a', 'Điều 12a'],
  ['Điều 5đ của Nghị định', 'Điều 5đ', 'Điều 5đ'],
  ['theo Điều 5 của các Nghị định', 'Điều 5', 'Điều 5'],
  ['khoản 2 Điều 5 Nghị định', 'Điều 5.2', 'khoản 2 Điều 5'],
  ['Khoản 2, Điều 5 của Nghị định', 'Điều 5.2', 'Khoản 2, Điều 5'],
  ['khoản 12b Điều 5 Nghị định', 'Điều 5.12b', 'khoản 12b Điều 5'],
  ['điểm a khoản 2 Điều 5 Nghị định', 'Điều 5.2.a', 'điểm a khoản 2 Điều 5'],
  ['Điểm đ, khoản 2, Điều 5 Nghị định', 'Điều 5.2.đ', 'Điểm đ, khoản 2, Điều 5'],
  ['điểm a) khoản 2 Điều 5 Nghị định', 'Điều 5.2.a', 'điểm a) khoản 2 Điều 5'],
  ['điểm a1 khoản 2 Điều 5 Nghị định', 'Điều 5.2.a1', 'điểm a1 khoản 2 Điều 5'],
  ['điểm c Điều 5 Nghị định', 'Điều 5.c', 'điểm c Điều 5'],
  ['khoản 2\nĐiều 5\nNghị định', 'Điều 5.2', 'khoản 2\nĐiều 5'],
  ['điểm  a  khoản  2  Điều  5  của  các  Nghị định', 'Điều 5.2.a', 'điểm  a  khoản  2  Điều  5'],
  ['Chương IV Nghị định', 'Chương IV', 'Chương IV'],
  ['chương 2 của Nghị định', 'Chương 2', 'chương 2'],
  ['tại mục  VIII,  của  Nghị định', 'Mục VIII', 'mục  VIII'],
  ['Phần 12 Nghị định', 'Phần 12', 'Phần 12'],
])('"%s" points at %s', (text, path, words) => {
  expect(read(text)).toEqual([path, words]);
});

test.each([
  ['theo Nghị định'],
  ['Điều 5 và Nghị định'],
  ['Điều 5 quy định tại Nghị định'],
  ['Điều 5Nghị định'],
  ['khoản 2 Nghị định'],
  ['Điều V Nghị định'],
  ['Chương IVa Nghị định'],
  ['Điều 1234 Nghị định'],
  ['Chương II của các Nghị định'],
  ['số 5 Nghị định'],
])('"%s" points at nothing', (text) => {
  expect(read(text)).toBeNull();
});

test('it stands directly before the citation, and not far from it', () => {
  expect(read(`Điều 5 ${' '.repeat(100)}Nghị định`)).toBeNull();
  expect(read(`${'Theo quy định của pháp luật, '.repeat(9)}khoản 3 Điều 7 Nghị định`)).toEqual([
    'Điều 7.3',
    'khoản 3 Điều 7',
  ]);
});
