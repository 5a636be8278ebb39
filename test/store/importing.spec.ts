import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import {
  importDocument,
  importDocuments,
  previewDocument,
  removeDocument,
} from '../../server/store/import-document.ts';
import { type DumpEntry, dumpGraph } from '../../server/store/dump.ts';
import { sourceText } from '../../server/text/source-text.ts';
import { ENGINES, openTestStore, type TestStore } from '../support/neo4j/engines.ts';

jest.setTimeout(300_000);

/** How a small plan mentions another: by number and date, by number alone, by number and year. */
type Mention = 'dated' | 'undated' | 'year';

interface SmallPlan {
  readonly number: number;
  readonly day: number;
  readonly mentions: readonly { readonly of: number; readonly day: number; readonly how: Mention }[];
}

const PLAN_131 = 'urn:lex:vn;lang.son:uy.ban.nhan.dan:ke.hoach:2020-08-05;131-kh-ubnd';

const mention = fc.record({
  of: fc.integer({ min: 1, max: 4 }),
  day: fc.integer({ min: 1, max: 3 }),
  how: fc.constantFrom<Mention>('dated', 'undated', 'year'),
});
const smallPlans = fc.uniqueArray(
  fc.record({
    number: fc.integer({ min: 1, max: 4 }),
    day: fc.integer({ min: 1, max: 3 }),
    mentions: fc.array(mention, { maxLength: 4 }),
  }),
  { minLength: 2, maxLength: 5, selector: ({ number, day }) => `${number} ${day}` },
);

function textOf({ number, day, mentions }: SmallPlan): string {
  const words = mentions.map(({ of, day: on, how }) => {
    const when = { dated: ` ngày 0${on}/7/2020`, undated: '', year: ' năm 2020' }[how];
    return `Thực hiện Kế hoạch số ${of}/KH-UBND${when} của Ủy ban nhân dân tỉnh Lạng Sơn;`;
  });
  return [
    'ỦY BAN NHÂN DÂN',
    'TỈNH LẠNG SƠN',
    `Số: ${number}/KH-UBND`,
    `Lạng Sơn, ngày 0${day} tháng 7 năm 2020`,
    'KẾ HOẠCH',
    `Thực hiện nhiệm vụ ${number}`,
    ...words,
    'I. NHIỆM VỤ',
    '1. Sở Khoa học và Công nghệ chủ trì, phối hợp với Sở Tài chính thực hiện nhiệm vụ này trước ngày 01/12/2020.',
  ].join('\n');
}

describe.each(ENGINES)('Importing on %s', (kind) => {
  let on: TestStore;
  beforeAll(async () => {
    on = await openTestStore(kind);
  }, 300_000);
  afterAll(() => on?.close());
  beforeEach(() => on.clear());

  const runs = { numRuns: kind === 'embedded' ? 40 : 4, seed: 7 };

  test('any order of imports gives the same graph, removals on the way included', async () => {
    await fc.assert(
      fc.asyncProperty(
        smallPlans,
        fc.integer({ min: 0, max: 4 }),
        fc.infiniteStream(fc.nat()),
        async (plans, removed, dice) => {
          const texts = plans.map(textOf);
          const [gone, kept] = [texts.slice(0, removed % texts.length), texts.slice(removed % texts.length)];
          await on.clear();
          for (const text of kept) await importDocument(on.store, sourceText(text));
          const expected = await dump(on);
          await on.clear();
          const ids: string[] = [];
          for (const text of shuffled(texts, dice)) {
            const { graph } = await importDocument(on.store, sourceText(text));
            if (gone.includes(text)) ids.push(graph.document.id);
          }
          for (const id of ids) await removeDocument(on.store, id);
          expect(await dump(on)).toEqual(expected);
        },
      ),
      runs,
    );
  });

  test('many at once give the same graph as one after the other', async () => {
    await fc.assert(
      fc.asyncProperty(smallPlans, async (plans) => {
        const sources = plans.map((plan) => sourceText(textOf(plan)));
        await on.clear();
        for (const source of sources) await importDocument(on.store, source);
        const expected = await dump(on);
        await on.clear();
        await importDocuments(on.store, sources);
        expect(await dump(on)).toEqual(expected);
      }),
      runs,
    );
  });

  test('an undated mention waits for what it may mean', async () => {
    const citing = textOf({ number: 9, day: 3, mentions: [{ of: 1, day: 1, how: 'undated' }] });
    const { graph } = await importDocument(on.store, sourceText(citing));
    const target = async () => {
      const [page] = await on.store.citationsOf([graph.document.id], { first: 10, after: null });
      return page?.rows.map(({ resolution, target: to, candidates }) => [resolution, to, candidates.length]);
    };
    expect(await target()).toEqual([['RESOLVED', expect.stringContaining(':_;1-kh-ubnd'), 0]]);
    const first = await importDocument(on.store, sourceText(textOf({ number: 1, day: 1, mentions: [] })));
    expect(first.others.map(({ document }) => document)).toEqual([graph.document.id]);
    expect(await target()).toEqual([['RESOLVED', expect.stringContaining('2020-07-01;1-kh-ubnd'), 0]]);
    const second = await importDocument(on.store, sourceText(textOf({ number: 1, day: 2, mentions: [] })));
    expect(await target()).toEqual([['AMBIGUOUS', null, 2]]);
    await removeDocument(on.store, first.graph.document.id);
    expect(await target()).toEqual([['RESOLVED', expect.stringContaining('2020-07-02;1-kh-ubnd'), 0]]);
    await removeDocument(on.store, second.graph.document.id);
    expect(await target()).toEqual([['RESOLVED', expect.stringContaining(':_;1-kh-ubnd'), 0]]);
  });

  test('a mention by title alone waits for a document of that title', async () => {
    const head = (number: string, title: string) =>
      `ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN\nSố: ${number}\nLạng Sơn, ngày 02 tháng 7 năm 2020\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\n${title}\n\n`;
    const citing = `${head('9/KH-UBND', 'KẾ HOẠCH\nVề chè')}1. Sở Y tế triển khai Chương trình “Phát triển chè giai đoạn 2021-2030”.\n`;
    const { graph } = await importDocument(on.store, sourceText(citing));
    const target = async () => {
      const [page] = await on.store.citationsOf([graph.document.id], { first: 10, after: null });
      return page?.rows.map(({ resolution, target: to }) => [resolution, to]);
    };
    const ghost = [['RESOLVED', 'urn:lex:vn:_:chuong.trinh:_;chuong.trinh.phat.trien.che.giai.doan.2021.2030']];
    expect(await target()).toEqual(ghost);
    const approving = `${head('5/QĐ-UBND', 'QUYẾT ĐỊNH\nPhê duyệt Chương trình phát triển chè giai đoạn 2021 - 2030')}Điều 1. Phê duyệt.\n`;
    const held = await importDocument(on.store, sourceText(approving));
    expect(held.others.map(({ document }) => document)).toEqual([graph.document.id]);
    expect(await target()).toEqual([['RESOLVED', held.graph.document.id]]);
    const retitled = approving.replace('phát triển chè', 'phát triển hồi');
    await importDocument(on.store, sourceText(retitled));
    expect(await target()).toEqual(ghost);
    await importDocument(on.store, sourceText(approving));
    expect(await target()).toEqual([['RESOLVED', held.graph.document.id]]);
    await removeDocument(on.store, held.graph.document.id);
    expect(await target()).toEqual(ghost);
  });

  test('a law that texts name by its title alone is one ghost, however many name it', async () => {
    const naming = (number: number) =>
      textOf({ number, day: number, mentions: [] }).replace(
        'I. NHIỆM VỤ',
        'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\nI. NHIỆM VỤ',
      );
    for (const number of [1, 2, 3]) await importDocument(on.store, sourceText(naming(number)));
    const { rows } = await on.store.ghosts({ first: 10, after: null });
    expect(rows.map(({ number, title }) => [number, title])).toEqual([[null, 'Luật Tổ chức chính quyền địa phương']]);
    expect((await on.store.citationsOfTargets([rows[0]?.id ?? ''], { first: 10, after: null }))[0]?.totalCount).toBe(3);
  });

  test('a preview says what an import would do, and does nothing', async () => {
    const text = sourceText(textOf({ number: 9, day: 3, mentions: [{ of: 1, day: 1, how: 'dated' }] }));
    const preview = await previewDocument(on.store, text);
    expect(await on.store.isEmpty()).toBe(true);
    expect(await importDocument(on.store, text)).toEqual(preview);
  });

  test('a document that nobody names is let go, one that others name stays as a ghost', async () => {
    const plan = textOf({ number: 1, day: 1, mentions: [] });
    const { graph } = await importDocument(on.store, sourceText(plan));
    await removeDocument(on.store, graph.document.id);
    expect(await on.store.isEmpty()).toBe(true);
    await importDocument(on.store, sourceText(plan));
    await importDocument(
      on.store,
      sourceText(textOf({ number: 2, day: 2, mentions: [{ of: 1, day: 1, how: 'dated' }] })),
    );
    await removeDocument(on.store, graph.document.id);
    expect((await on.store.ghosts({ first: 10, after: null })).rows.map(({ id }) => id)).toEqual([graph.document.id]);
    expect(await removeDocument(on.store, PLAN_131)).toBeNull();
  });
});

async function dump(on: TestStore): Promise<DumpEntry[]> {
  const entries: DumpEntry[] = [];
  for await (const entry of dumpGraph(on.engine.read)) entries.push(entry);
  return entries;
}

function shuffled<T>(items: readonly T[], dice: Iterator<number>): T[] {
  return items
    .map((item) => ({ item, at: dice.next().value as number }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
