import { expect, test } from '@jest/globals';
import { wrapInto, wrapText } from '../../../client/src/canvas/cards/wrap-text.ts';

/** Every letter is one wide. */
const measure = (text: string) => text.length;

test.each([
  ['a short text is one line', 'Chiến lược', 20, 2, ['Chiến lược']],
  ['breaks stand between syllables', 'Chiến lược bảo vệ Tổ quốc', 14, 2, ['Chiến lược bảo', 'vệ Tổ quốc']],
  ['what does not fit gives way to an ellipsis', 'Chiến lược bảo vệ Tổ quốc', 10, 2, ['Chiến lược', 'bảo vệ Tổ…']],
  ['no comma stands before the ellipsis', 'tự do, dân chủ, văn minh', 8, 1, ['tự do…']],
  ['a number is never cut', 'theo 52-NQ/TW của Đảng', 12, 2, ['theo', '52-NQ/TW…']],
  ['nothing is nothing', '', 10, 2, []],
])('%s', (_, text, width, lines, wrapped) => {
  expect(wrapText(text, width, lines, measure)).toEqual(wrapped);
});

test('lines may differ in width: the first stands beside a name, the last before a figure', () => {
  expect(wrapInto('Xây dựng, hoàn thiện các cơ chế', [10, 16], measure)).toEqual(['Xây dựng,', 'hoàn thiện các…']);
});
