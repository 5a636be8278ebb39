import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { projectRoot } from '../../server/project-root.ts';
import { ENGINES } from '../support/neo4j/engines.ts';
import { startApi, type TestApi } from '../support/start-api.ts';

const FOLDER = join(projectRoot, 'seeds/example');
const TEXTS = readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name), 'utf8'));
const RESOLUTION = 'urn:lex:vn:chinh.phu:nghi.quyet:2021-03-01;9901-nq-cp';
const OLD_RESOLUTION = 'urn:lex:vn:chinh.phu:nghi.quyet:2015-01-05;9900-nq-cp';
const LANG_SON = 'urn:lex:vn;lang.son:uy.ban.nhan.dan:ke.hoach:2021-05-10;9902-kh-ubnd';
const CAO_BANG = 'urn:lex:vn;cao.bang:uy.ban.nhan.dan:ke.hoach:2021-06-20;9903-kh-ubnd';

// Neo4j plans each query anew on its first use.
jest.setTimeout(60_000);

// The example of docs/tour.md: what it shows, it must show.
describe.each(ENGINES)('The example on %s', (engine) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi(engine, { texts: TEXTS });
  }, 90_000);
  afterAll(() => api?.close());

  test('covered and uncovered: each point of the resolution that assigns work, and the resolution partly', async () => {
    const { data } = await api.ask<{ document: { coverage: Coverage } }>(
      `query($id: ID!) { document(id: $id) { coverage { status reach
        provisions { totalCount nodes { status counts { explicit } provision { path } } }
        plans { nodes { id } } agencies { totalCount } duties(bases: [EXPLICIT]) { nodes { id } } } } }`,
      { id: RESOLUTION },
    );
    const { status, reach, provisions, plans, duties } = data.document.coverage;
    expect([status, reach]).toEqual(['PARTLY_COVERED', 'EXPLICIT']);
    expect(provisions.nodes.map((one) => [one.provision.path, one.status, one.counts.explicit])).toEqual([
      ['Điều 2.1', 'COVERED', 2],
      ['Điều 2.2', 'UNCOVERED', 0],
      ['Điều 2.3', 'COVERED', 1],
    ]);
    expect(plans.nodes.map(({ id }) => id)).toEqual([CAO_BANG, LANG_SON]);
    expect(duties.nodes).toHaveLength(3);
  });

  test('the table is narrowed by status and by plan', async () => {
    const { data } = await api.ask<
      Record<'partly' | 'ghost' | 'ofPlan', { nodes: { directive: { number: string } }[] }>
    >(
      `query($plan: ID!) { partly: coverage(filter: { status: [PARTLY_COVERED] }) { nodes { directive { number } } }
        ghost: coverage(filter: { status: [TEXT_NOT_HELD] }) { nodes { directive { number } } }
        ofPlan: coverage(filter: { document: $plan }) { nodes { directive { number } } } }`,
      { plan: CAO_BANG },
    );
    const numbers = (list: { nodes: { directive: { number: string } }[] }) =>
      list.nodes.map(({ directive }) => directive.number);
    expect([numbers(data.partly), numbers(data.ghost), numbers(data.ofPlan)]).toEqual([
      ['9901/NQ-CP'],
      ['9900/NQ-CP'],
      ['9901/NQ-CP'],
    ]);
  });

  test('orphaned: duties of a plan that rests on nothing, and that name nothing', async () => {
    const { data } = await api.ask<{ orphans: { nodes: { path: string }[] } }>(
      'query($plan: ID!) { orphans(filter: { document: $plan }) { nodes { path } } }',
      { plan: CAO_BANG },
    );
    expect(data.orphans.nodes.map(({ path }) => path)).toEqual(['II.2.a', 'II.2.b']);
  });

  test('outdated: a duty that rests on a resolution which a later one replaces, with the quote', async () => {
    const { data } = await api.ask<{ document: { duties: { nodes: { path: string; outdated: Outdated[] }[] } } }>(
      `query($id: ID!) { document(id: $id) { duties { nodes { path outdated { type evidence { quote } from { id } to { id } } } } } }`,
      { id: LANG_SON },
    );
    const outdated = data.document.duties.nodes.filter((duty) => duty.outdated.length > 0);
    expect(outdated.map(({ path }) => path)).toEqual(['II.1.b']);
    expect(outdated[0]?.outdated).toMatchObject([
      { type: 'REPLACES', from: { id: RESOLUTION }, to: { id: OLD_RESOLUTION } },
    ]);
    expect(outdated[0]?.outdated[0]?.evidence[0]?.quote).toContain('thay thế Nghị quyết số 9900/NQ-CP');
  });

  test.each([
    [OLD_RESOLUTION, '2014-12-31', 'NOT_YET_IN_FORCE'],
    [OLD_RESOLUTION, '2021-02-28', 'UNKNOWN'],
    [OLD_RESOLUTION, '2021-03-01', 'EXPIRED'],
    [RESOLUTION, '2021-02-28', 'NOT_YET_IN_FORCE'],
    [RESOLUTION, '2022-01-01', 'IN_FORCE'],
  ])('%s was on %s: %s', async (id, on, validity) => {
    const { data } = await api.ask<{ document: { validity: string } }>(
      'query($id: ID!, $on: Date) { document(id: $id) { validity(on: $on) } }',
      { id, on },
    );
    expect(data.document.validity).toBe(validity);
  });

  test('ambiguous: an undated mention that two plans fit keeps both and has no target', async () => {
    const { data } = await api.ask<{ document: { citations: { nodes: Cited[] } } }>(
      'query($id: ID!) { document(id: $id) { citations { nodes { quote resolution target { id } candidates { issuedOn } pinpoint { path provision { path } } } } } }',
      { id: CAO_BANG },
    );
    const ambiguous = data.document.citations.nodes.filter(({ resolution }) => resolution === 'AMBIGUOUS');
    expect(ambiguous).toMatchObject([
      { target: null, candidates: [{ issuedOn: '2019-02-10' }, { issuedOn: '2020-02-12' }] },
    ]);
    expect(data.document.citations.nodes.flatMap(({ pinpoint }) => (pinpoint ? [pinpoint] : []))).toEqual([
      { path: 'Điều 2.1', provision: { path: 'Điều 2.1' } },
      { path: 'Điều 2.3', provision: { path: 'Điều 2.3' } },
    ]);
  });

  test('compared: what each plan has under each point, and by heading what names no point', async () => {
    const { data } = await api.ask<{ compare: { rows: Row[] } }>(
      `query($plans: [ID!]!, $directive: ID!) { compare(plans: $plans, directive: $directive) { rows {
        provision { path } theme cells { plan { id } duties { path } } } } }`,
      { plans: [LANG_SON, CAO_BANG], directive: RESOLUTION },
    );
    expect(
      data.compare.rows.map(({ provision, theme, cells }) => [
        provision?.path ?? theme,
        ...cells.map(({ duties }) => duties.map(({ path }) => path).join(' ')),
      ]),
    ).toEqual([
      ['Điều 2.1', 'II.1.a', 'II.1.a'],
      ['Điều 2.2', '', ''],
      ['Điều 2.3', '', 'II.1.b'],
      ['Xây dựng thư viện số', 'II.1.b', ''],
      ['Tuyên truyền', 'II.2.a', ''],
    ]);
  });

  test('naming an article names all that stands in it, and nothing around it', async () => {
    const text = (TEXTS.find((one) => one.includes('9903/KH-UBND')) ?? '')
      .replace('Số: 9903/KH-UBND', 'Số: 9906/KH-UBND')
      .replace('khoản 1 Điều 2 Nghị quyết', 'Điều 2 Nghị quyết')
      .replace(/theo khoản 3 Điều 2 Nghị quyết số 9901[^.]*/, 'cho cả tỉnh');
    const id = CAO_BANG.replace('9903', '9906');
    await api.ask('mutation($text: String!) { importDocument(input: { fileName: "x", text: $text }) { added } }', {
      text,
    });
    const { data } = await api.ask<{
      document: { coverage: Coverage };
      compare: { rows: Row[] };
    }>(
      `query($id: ID!, $plans: [ID!]!) { document(id: $id) { coverage { status provisions { nodes { status counts { explicit } provision { path } } } } }
        compare(plans: $plans, directive: $id) { rows { provision { path } theme cells { duties { path } } } } }`,
      { id: RESOLUTION, plans: [id, LANG_SON] },
    );
    await api.ask('mutation($id: ID!) { removeDocument(id: $id) { removed } }', { id });
    const { status, provisions } = data.document.coverage;
    expect([status, ...provisions.nodes.map((one) => one.counts.explicit)]).toEqual(['COVERED', 3, 1, 2]);
    const rows = data.compare.rows.filter(({ provision }) => provision);
    expect(rows.map(({ cells }) => cells[0]?.duties.map(({ path }) => path))).toEqual([
      ['II.1.a'],
      ['II.1.a'],
      ['II.1.a'],
    ]);
  });

  test('deadlines: what falls due, and to whom it is reported', async () => {
    const { data } = await api.ask<{ deadlines: { nodes: Due[] } }>(
      '{ deadlines { nodes { date monthDay recurrence to { name } duty { path document { number } } } } }',
    );
    expect(data.deadlines.nodes).toMatchObject([
      { date: '2024-12-31', duty: { document: { number: '9901/NQ-CP' } } },
      { date: null, monthDay: '11-15', recurrence: 'annual', to: { name: expect.stringContaining('Ủy ban nhân dân') } },
    ]);
  });

  test.each([
    ['2025-02-28', []],
    [
      '2025-03-01',
      [
        'Sở Khoa học và Công nghệ: bưu chính, viễn thông, công nghệ thông tin, chuyển đổi số',
        'Sở Văn hóa, Thể thao và Du lịch: báo chí, xuất bản, thông tin cơ sở',
        'Công an tỉnh: an toàn thông tin mạng',
      ],
    ],
  ])('the heirs of a dissolved department on %s, one row a function', async (on, heirs) => {
    const { data } = await api.ask<{
      agency: { successors: { agency: { name: string }; function: string; source: string }[] };
    }>(
      'query($on: Date) { agency(id: "agency:lang.son/so-thong-tin-va-truyen-thong") { successors(on: $on) { agency { name } function since source } } }',
      { on },
    );
    expect(data.agency.successors.map(({ agency, function: what }) => `${agency.name}: ${what}`)).toEqual(heirs);
  });

  test('neighbourhood: what stands within one link of a duty', async () => {
    const { data } = await api.ask<{
      neighbourhood: {
        bounded: boolean;
        nodes: { id: string }[];
        links: { from: { id: string }; to: { id: string } }[];
      };
    }>(
      'query($ids: [ID!]!) { neighbourhood(ids: $ids) { bounded nodes { id } links { from { id } to { id } sentence(language: EN) } } }',
      { ids: [`${CAO_BANG}#II.1.a`] },
    );
    const { bounded, nodes, links } = data.neighbourhood;
    const ids = new Set(nodes.map(({ id }) => id));
    expect(bounded).toBe(false);
    expect([...ids]).toEqual(expect.arrayContaining([`${CAO_BANG}#II.1.a`, CAO_BANG, RESOLUTION]));
    for (const { from, to } of links) expect(ids.has(from.id) && ids.has(to.id)).toBe(true);
  });
});

interface Coverage {
  status: string;
  reach: string;
  provisions: { nodes: { status: string; counts: { explicit: number }; provision: { path: string } }[] };
  plans: { nodes: { id: string }[] };
  duties: { nodes: unknown[] };
}
interface Outdated {
  type: string;
  evidence: { quote: string }[];
}
interface Cited {
  resolution: string;
  pinpoint: object | null;
}
interface Row {
  provision: { path: string } | null;
  theme: string | null;
  cells: { duties: { path: string }[] }[];
}
interface Due {
  date: string | null;
}
