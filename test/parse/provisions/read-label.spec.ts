import { expect, test } from '@jest/globals';
import { readLabel } from '../../../server/parse/provisions/read-label.ts';
import { readProvisions } from '../../../server/parse/provisions/read-provisions.ts';

test.each([
  ['II. NHIỆM VỤ', 'ROMAN II'],
  ['II- NHIỆM VỤ', 'ROMAN II'],
  ['IV – Tổ chức', 'ROMAN IV'],
  ['A- Mục tiêu', 'UPPER A'],
  ['1. Mục đích', 'ARABIC 1'],
  ['1- Ban Tổ chức', 'ARABIC 1'],
  ['1/ Sở Nội vụ', 'ARABIC 1'],
  ['2.1. Sở Y tế', 'DECIMAL 2.1'],
  ['đ) Sở Y tế', 'LOWER đ'],
  ['Điều 12a. Hiệu lực', 'ARTICLE Điều 12a'],
  ['Chương II QUY ĐỊNH', 'CHAPTER Chương II'],
  ['PHẦN THỨ NHẤT', 'PART Phần nhất'],
  ['- Sở Y tế', 'BULLET '],
])('"%s" begins with the label %s', (text, label) => {
  const read = readLabel(text, 0, text.length);
  expect(read && `${read.style} ${read.name}`).toBe(label);
});

test.each([
  ['V/v tăng cường phòng chống đuối nước'],
  ['20-30% hộ dân'],
  ['2.5 triệu đồng'],
  ['Chương trình hành động số 60-CTr/TU'],
  ['Điều 5, Điều 9 của Quyết định'],
  ['I-ốt trong muối ăn'],
])('"%s" begins with no label', (text) => {
  expect(readLabel(text, 0, text.length)).toBeNull();
});

test('the rows of a table belong to their provision and are none themselves', () => {
  const provisions = readProvisions(
    'II. PHÂN CÔNG\n\n| TT | Chủ trì |\n|---|---|\n| 1 | Sở A |\n\nIII. TỔ CHỨC\n\n1. Sở B báo cáo.\n',
  );
  expect(provisions.map(({ path }) => path)).toEqual(['II', 'III', 'III.1']);
  expect(provisions[0]?.end).toBe('II. PHÂN CÔNG\n\n| TT | Chủ trì |\n|---|---|\n| 1 | Sở A |'.length);
});
