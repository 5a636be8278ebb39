import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { read, relationsOf } from '../support/read-text.ts';

const plan = readFileSync('seeds/documents/plan-131-lang-son.txt', 'utf8');

/** The same plan as another province might have written it: no rule may know the one that is shipped. */
const rewritten = plan
  .replace(/Lạng Sơn/g, 'Cao Bằng')
  .replace(/LẠNG SƠN/g, 'CAO BẰNG')
  .replace(/131\/KH-UBND/g, '977/KH-UBND')
  .replace('ngày 05 tháng 8 năm 2020', 'ngày 15 tháng 9 năm 2020')
  .replace(/182\/KH-UBND ngày 23\/10\/2017/g, '66/KH-UBND ngày 01/11/2017')
  .replace(/\b99\/NQ-CP/g, '88/NQ-CP')
  .replace(/Nguyễn Long Hải/g, 'Bế Thị Ví Dụ');

test('another province, number, date and signer give another head', () => {
  expect(read(rewritten).header).toMatchObject({
    number: '977/KH-UBND',
    issuer: 'Ủy ban nhân dân tỉnh Cao Bằng',
    date: '2020-09-15',
    place: 'Cao Bằng',
    signer: 'Bế Thị Ví Dụ',
  });
});

test('other numbers give the same chains under their own names', () => {
  const renamed = relationsOf(plan).map((relation) =>
    relation.replace('182/KH-UBND', '66/KH-UBND').replace('99/NQ-CP', '88/NQ-CP'),
  );
  expect(relationsOf(rewritten)).toEqual(renamed);
});

test('what a removed sentence cited is cited no more, what an added one cites is', () => {
  const [before, after] = [
    plan,
    plan.replace(
      'theo Chỉ thị số 01/CT-TTg ngày 14/01/2020 của Thủ tướng Chính phủ',
      'theo Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ',
    ),
  ].map((text) => read(text).citations.map(({ number }) => number));
  expect(before).toContain('01/CT-TTg');
  expect(after).not.toContain('01/CT-TTg');
  expect(after).toContain('749/QĐ-TTg');
});

test('paragraphs in another order give the same citations in that order', () => {
  const [one, two] = ['1. Thực hiện Nghị quyết số 5-NQ/TW.', '2. Triển khai Kế hoạch số 6/KH-UBND.'];
  const numbers = (text: string) => read(text).citations.map(({ number }) => number);
  expect(numbers(`${two}\n${one}`)).toEqual([...numbers(`${one}\n${two}`)].reverse());
});
