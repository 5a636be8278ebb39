import { expect, test } from '@jest/globals';
import { formatsOf } from '../../../client/src/i18n/use-formats.ts';

test.each([
  ['vi', '3.079', '23/10/2017'],
  ['en', '3,079', '23/10/2017'],
] as const)('%s writes figures and days its own way', (language, figure, day) => {
  const { number, date } = formatsOf(language);
  expect([number(3079), date('2017-10-23'), date('2017'), date(null)]).toEqual([figure, day, '2017', '']);
});

test('days and months below ten and three have two digits, as documents write them', () => {
  expect(formatsOf('vi').date('2020-02-05')).toBe('05/02/2020');
  expect(formatsOf('vi').date('2020-08-05')).toBe('05/8/2020');
});

test('words stand in Vietnamese order: d before đ, marks after their letter, numbers by value', () => {
  const { compare } = formatsOf('vi');
  expect(['Sở Y tế', 'Đà Nẵng', 'Sở Nội vụ', 'Dân tộc', 'II.10', 'II.2', 'An', 'Ân', 'Ăn'].sort(compare)).toEqual([
    'An',
    'Ăn',
    'Ân',
    'Dân tộc',
    'Đà Nẵng',
    'II.2',
    'II.10',
    'Sở Nội vụ',
    'Sở Y tế',
  ]);
});
