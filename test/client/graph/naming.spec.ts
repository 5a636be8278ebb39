import { expect, test } from '@jest/globals';
import { captionOf, readable, titleOf } from '../../../client/src/graph/naming.ts';

test.each([
  ['a title in capitals becomes a sentence', 'VỀ PHÁT TRIỂN ĐÔ THỊ', [], 'Về phát triển đô thị'],
  [
    'known names keep their letters',
    'THỰC HIỆN NGHỊ QUYẾT CỦA BỘ CHÍNH TRỊ',
    ['Nghị quyết', 'Bộ Chính trị'],
    'Thực hiện Nghị quyết của Bộ Chính trị',
  ],
  ['numbers too', 'THEO CHƯƠNG TRÌNH 153-CTR/TU', ['153-CTr/TU'], 'Theo chương trình 153-CTr/TU'],
  ['a sentence stays one', 'Về chuyển đổi số (CNTT)', ['cntt'], 'Về chuyển đổi số (CNTT)'],
  ['nothing stays nothing', null, [], ''],
])('%s', (_, text, names, expected) => {
  expect(readable(text, names)).toBe(expected);
});

test('a title taken from a mention begins like a sentence', () => {
  expect(titleOf({ number: null, type: 'Nghị quyết', title: 'đổi mới sáng tạo' })).toBe('Đổi mới sáng tạo');
});

test.each([
  ['is its title', { number: '5-NQ/TU', type: 'Nghị quyết', title: 'về nước sạch' }, 'Về nước sạch'],
  ['is its type where no title is known', { number: '5-NQ/TU', type: 'Nghị quyết', title: null }, 'Nghị quyết'],
  ['is its type where the title is its name', { number: null, type: 'Đề án', title: 'Nước sạch' }, 'Đề án'],
  ['is left out where the type is its name', { number: null, type: 'Đề án', title: null }, null],
])('the line under the name of a document %s', (_, document, expected) => {
  expect(captionOf(document)).toBe(expected);
});
