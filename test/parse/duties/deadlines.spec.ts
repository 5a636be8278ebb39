import { describe, expect, test } from '@jest/globals';
import { readDeadlines } from '../../../server/parse/duties/read-deadlines.ts';

/** Each deadline of a text as its day or rhythm. */
const deadlines = (text: string, issuedOn: string | null = '2020-01-15') =>
  readDeadlines(text, { start: 0, end: text.length }, [], issuedOn).map(
    ({ date, recurrence, monthDay }) => date ?? [recurrence, monthDay].filter(Boolean).join(' '),
  );

describe('a day, or the last day of a month, quarter or year', () => {
  test.each([
    ['Xong trước ngày 30/3/2021.', '2021-03-30'],
    ['Xong trước  ngày  30 - 3 - 2021.', '2021-03-30'],
    ['Xong trước ngày 30.3.2021', '2021-03-30'],
    ['Xong trước ngày 05 tháng 8 năm 2021', '2021-08-05'],
    ['Gửi chậm nhất là ngày 1/12/2021', '2021-12-01'],
    ['Gửi muộn nhất vào ngày 1/12/2021', '2021-12-01'],
    ['Gửi đến hết ngày 31/12/2021', '2021-12-31'],
    ['Gửi vào ngày 31/1/2021', '2021-01-31'],
    ['Gửi hạn cuối ngày 31/1/2021', '2021-01-31'],
    ['Xong trong tháng 2 năm 2024', '2024-02-29'],
    ['Xong trong tháng 2/2021', '2021-02-28'],
    ['Xong trong tháng 12 - 2021', '2021-12-31'],
    ['Xong trong tháng 1/2021', '2021-01-31'],
    ['Xong trong quý I năm 2021', '2021-03-31'],
    ['Xong trong quý ii/2021', '2021-06-30'],
    ['Xong trong quý III năm 2021', '2021-09-30'],
    ['Xong trong quí IV năm 2021', '2021-12-31'],
    ['Xong trong quý 3/2021', '2021-09-30'],
    ['Trong năm 2021, rà soát', '2021-12-31'],
    ['Xong đến hết năm 2021', '2021-12-31'],
    ['Xong cuối năm 2021', '2021-12-31'],
  ])('%s', (text, day) => {
    expect(deadlines(text)).toEqual([day]);
  });

  test.each([
    'Xong trước ngày 32/3/2021',
    'Xong trước ngày 0/3/2021',
    'Xong trước ngày 1/13/2021',
    'Xong trước ngày 1/0/2021',
    'Xong trong tháng 13/2021',
    'Xong trong tháng 0/2021',
    'Xong trong quý V/2021',
    'Rà soát trong năm 2021',
    'Phấn đấu đến năm 2030',
    'Họp ngày 30/3/2021',
    'Xong trước ngày 30/3/20211',
    'Sở Y tế họp',
  ])('none: %s', (text) => {
    expect(deadlines(text)).toEqual([]);
  });

  test('what lies before the document is none, its own day is one', () => {
    expect(deadlines('Xong trước ngày 14/1/2020; xong trước ngày 15/1/2020')).toEqual(['2020-01-15']);
    expect(deadlines('Xong trước ngày 14/1/2020', null)).toEqual(['2020-01-14']);
  });
});

describe('a rhythm', () => {
  test.each([
    ['Báo cáo trước ngày 25/11 hằng năm', 'annual 11-25'],
    ['Báo cáo trước ngày 5/1, hàng năm', 'annual 01-05'],
    ['Hằng năm, báo cáo trước ngày 10/11', 'annual 11-10'],
    ['- Định kỳ  hằng năm báo cáo trước ngày 10/11', 'annual 11-10'],
    ['Họp định kỳ  hằng tuần', 'weekly'],
    ['Họp định kỳ mỗi tháng', 'monthly'],
    ['Họp định kỳ từng quý', 'quarterly'],
    ['Họp định kỳ hàng quí', 'quarterly'],
    ['Họp định kỳ một năm', 'annual'],
    ['Họp định kỳ tuần', 'weekly'],
    ['Họp định kỳ  năm', 'annual'],
    ['Báo cáo định kỳ 6 tháng', 'semiannual'],
    ['Báo cáo 6 tháng  một  lần', 'semiannual'],
    ['Báo cáo 3 tháng 1 lần', 'quarterly'],
    ['Báo cáo 1 tháng một lần', 'monthly'],
    ['Báo cáo 12 tháng một lần', 'annual'],
    ['Hằng năm tổng kết việc thi hành', 'annual'],
    ['Thanh tra hằng tháng giao ban với huyện', 'monthly'],
    ['Hàng quý sơ kết', 'quarterly'],
    ['Hàng tuần công bố giá', 'weekly'],
  ])('%s', (text, rhythm) => {
    expect(deadlines(text)).toEqual([rhythm]);
  });

  test.each([
    'Lập dự toán hằng năm',
    'Rà soát 6 tháng đầu năm',
    'Báo cáo định kỳ 5 tháng',
    'Sở Y tế cùng với Sở Tài chính hằng năm báo cáo',
    'Rà soát trước ngày 25/11',
    'Báo cáo trước ngày 25/11 gửi Sở Y tế hằng năm',
  ])('none: %s', (text) => {
    expect(deadlines(text)).toEqual([]);
  });
});

test('each clause has its own, in the order of the text', () => {
  expect(
    deadlines(
      'Định kỳ hàng quý họp, xong trước ngày 1/2/2021; báo cáo trước ngày 5/1 hằng năm. Định kỳ 6 tháng sơ kết',
    ),
  ).toEqual(['quarterly', '2021-02-01', 'annual 01-05', 'semiannual']);
  expect(deadlines('Báo cáo định kỳ hằng quý và trước ngày 5/1 hằng năm, tổng hợp trước ngày 1/2/2021')).toEqual([
    'quarterly',
    'annual 01-05',
    '2021-02-01',
  ]);
});

test('each is told to whom its own clause reports', () => {
  const text = 'Báo cáo Sở Y tế trước ngày 1/2/2021; báo cáo Sở Nội vụ trước ngày 1/3/2021; xong trước ngày 1/4/2021';
  const receivers = ['Sở Y tế', 'Sở Nội vụ'].map((agency) => ({ agency, start: text.indexOf(agency) }));
  const found = readDeadlines(text, { start: 0, end: text.length }, receivers, null);
  expect(found.map(({ to }) => to)).toEqual(['Sở Y tế', 'Sở Nội vụ', null]);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    'trước ngày 1/2/2021',
    'trước ngày 1/3/2021',
    'xong trước ngày 1/4/2021',
  ]);
});
