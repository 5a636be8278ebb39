import { expect, test } from '@jest/globals';
import { markNumber } from '../../../client/src/evidence/mark-number.ts';

test.each([
  [
    'type word, number and date',
    'theo Kế hoạch số 182/KH-UBND ngày 23/10/2017 của UBND tỉnh',
    '182/KH-UBND',
    'Kế hoạch số 182/KH-UBND ngày 23/10/2017',
  ],
  [
    'another hand’s spaces and dashes',
    'triển khai Nghị quyết số 52 – NQ/TW đến',
    '52-NQ/TW',
    'Nghị quyết số 52 – NQ/TW',
  ],
  ['capitals', 'CHƯƠNG TRÌNH SỐ 153-CTR/TU', '153-CTr/TU', '153-CTR/TU'],
  ['a number that is not there', 'theo quy định', '1/NQ-CP', ''],
  ['no number', 'theo Luật Đầu tư', null, ''],
])('%s', (_, quote, number, marked) => {
  const parts = markNumber(quote, number);
  expect(parts.join('')).toBe(quote);
  expect(parts[1]).toContain(marked);
});
