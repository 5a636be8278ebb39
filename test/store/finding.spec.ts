import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { importDocument } from '../../server/store/import-document.ts';
import type { SearchKind } from '../../server/store/graph-store.ts';
import { sourceText } from '../../server/text/source-text.ts';
import { ENGINES, openTestStore, type TestStore } from '../support/neo4j/engines.ts';

jest.setTimeout(300_000);

const ALL: readonly SearchKind[] = ['DOCUMENT', 'DUTY', 'AGENCY'];
const PAGE = { first: 50, after: null };

const plan = (number: number, days: readonly string[]) =>
  sourceText(
    [
      'ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN',
      `Số: ${number}/KH-UBND\nLạng Sơn, ngày 05 tháng 8 năm 2020\nKẾ HOẠCH`,
      'Thực hiện Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị\n\nI. NHIỆM VỤ',
      ...days.map((when, at) => `${at + 1}. Sở Tài chính chủ trì báo cáo kết quả nhiệm vụ ${at + 1} ${when}.`),
    ].join('\n'),
  );

describe.each(ENGINES)('On %s', (kind) => {
  let on: TestStore;
  beforeAll(async () => {
    on = await openTestStore(kind);
    await importDocument(on.store, plan(7, ['trước ngày 25/11 hằng năm', 'trước ngày 10/11 hằng năm', 'hằng quý']));
    await importDocument(on.store, plan(8, ['trước ngày 01/12/2021', 'trước ngày 15/6 hằng năm', 'kịp thời']));
  }, 300_000);
  afterAll(() => on?.close());

  const found = async (text: string, kinds = ALL) => {
    const { rows } = await on.store.search(text, kinds, PAGE);
    return rows.map(({ id }) => id.replace(/^.*[;/]/, ''));
  };

  test.each(['52', 'nghi quyet 52', 'Nghị quyết số 52 của Bộ Chính trị', 'nq 52', '52-NQ/TW'])(
    '"%s" finds the document with that number before the plans that name it in their title',
    async (text) => {
      expect((await found(text)).slice(0, 1)).toEqual(['52-nq-tw']);
      expect(await found(text)).toEqual(expect.arrayContaining(['7-kh-ubnd', '8-kh-ubnd']));
    },
  );

  test('a path finds the duties at it, and beside a number the duty of that document', async () => {
    expect((await found('I.2')).slice(0, 2)).toEqual(['7-kh-ubnd#I.2', '8-kh-ubnd#I.2']);
    expect((await found('8/KH-UBND i.2')).slice(0, 2)).toEqual(['8-kh-ubnd#I.2', '8-kh-ubnd']);
    expect(await found('I.2', ['DOCUMENT'])).not.toContain('8-kh-ubnd#I.2');
  });

  test('deadlines come by date, then those of every year by their day, then the others', async () => {
    const { rows } = await on.store.deadlines({}, PAGE);
    const days = rows.map(({ deadline: { date, monthDay } }) => date ?? monthDay).filter((day) => day !== null);
    expect(days).toEqual(['2021-12-01', '06-15', '11-10', '11-25']);
    expect(rows.slice(4).every(({ deadline }) => deadline.date === null && deadline.monthDay === null)).toBe(true);
    const inTime = await on.store.deadlines({ from: '2020-01-01' }, PAGE);
    expect(inTime.totalCount).toBe(1);
  });
});
