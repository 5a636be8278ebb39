import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { ENGINES } from '../support/neo4j/engines.ts';
import { PLAN_ID, PLAN_TEXT, startApi, type TestApi } from '../support/start-api.ts';
import { AUDIT, FIND, GHOSTS, MATRIX, TRACE } from './five-queries.ts';

interface Node {
  readonly __typename: string;
  readonly id: string;
}
interface Step {
  readonly type: string;
  readonly from: Node;
  readonly to: Node;
  readonly evidence: readonly {
    readonly start: number;
    readonly end: number;
    readonly quote: string;
    readonly document: { readonly number: string };
  }[];
}
interface Traced {
  readonly duty: {
    readonly path: string;
    readonly text: string;
    readonly leads: readonly { readonly name: string }[];
    readonly lineage: {
      readonly totalCount: number;
      readonly bounded: boolean;
      readonly paths: readonly {
        readonly basis: string;
        readonly directive: {
          readonly number: string;
          readonly issuedOn: string;
          readonly issuer: { readonly name: string };
        };
        readonly sentence: string;
        readonly steps: readonly Step[];
      }[];
      readonly deadEnds: readonly {
        readonly basis: string;
        readonly reason: string;
        readonly document: { readonly number: string };
      }[];
    };
  };
}

const INHERITED = ['INHERITED 131 > 50/NQ-CP', 'INHERITED 131 > 52-NQ/TW', 'INHERITED 131 > 153-CTr/TU > 52-NQ/TW'];
const of = (basis: string, ...chains: string[]) => chains.map((chain) => `${basis} ${chain}`);

/** Duty, the paths beside the three inherited ones, and where chains stop. */
const LINEAGES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['II.1.a', [], []],
  ['II.1.b', of('MENTION', '50/NQ-CP', '52-NQ/TW', '153-CTr/TU > 52-NQ/TW'), []],
  [
    'II.2.a.1',
    of(
      'EXPLICIT',
      '22/NQ-CP',
      '22/NQ-CP > 30-NQ/TW',
      '182/KH-UBND > 99/NQ-CP',
      '182/KH-UBND > 99/NQ-CP > 11-NQ/TW',
      '287/KH-UBND > 08/NQ-CP',
      '287/KH-UBND > 08/NQ-CP > 29-NQ/TW',
    ),
    ['EXPLICIT 60-CTr/TU TEXT_NOT_HELD'],
  ],
  ['II.2.c.1', of('EXPLICIT', '01/CT-TTg'), []],
  ['II.4.a.1', [], ['EXPLICIT 527/QĐ-UBND TEXT_NOT_HELD']],
  ['II.8.a', of('EXPLICIT', '106/KH-UBND > 17/NQ-CP'), []],
];

const WORDS_OF_RELATION =
  /thực hiện|triển khai|cụ thể hóa|theo|tại|căn cứ|tuyên truyền|phổ biến|quán triệt|sửa đổi|thay thế|ban hành/iu;

// Neo4j plans each query anew on its first use.
jest.setTimeout(60_000);

describe.each(ENGINES)('The five queries on %s', (engine) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi(engine);
  }, 90_000);
  afterAll(() => api?.close());

  const trace = async (path: string) => (await api.ask<Traced>(TRACE, { id: `${PLAN_ID}#${path}` })).data.duty;

  test.each(LINEAGES)('Trace: %s has its paths, their bases and its dead ends', async (path, beside, deadEnds) => {
    const { lineage } = await trace(path);
    const numbers = await numbersOf(
      api,
      lineage.paths.flatMap(({ steps }) => steps.map(({ to }) => to.id)),
    );
    const chains = lineage.paths.map(
      ({ basis, steps }) => `${basis} ${steps.map(({ to }) => numbers.get(to.id)).join(' > ')}`,
    );
    expect(chains.map((chain) => chain.replace('131/KH-UBND', '131')).sort()).toEqual([...INHERITED, ...beside].sort());
    expect(lineage.totalCount).toBe(chains.length);
    expect(lineage.bounded).toBe(false);
    expect(lineage.deadEnds.map((end) => `${end.basis} ${end.document.number} ${end.reason}`)).toEqual(deadEnds);
  });

  test.each(LINEAGES)('Trace: every quote on the way from %s is the text, and says what it proves', async (path) => {
    const { lineage } = await trace(path);
    const steps = lineage.paths.flatMap((found) => found.steps);
    const numbers = await numbersOf(
      api,
      steps.map(({ to }) => to.id),
    );
    for (const { type, to, evidence } of steps) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { start, end, quote, document } of evidence) {
        expect(document.number).toBe('131/KH-UBND');
        expect(quote).toBe(PLAN_TEXT.slice(start, end));
        if (type === 'PART_OF') continue;
        expect(quote).toMatch(WORDS_OF_RELATION);
        expect(quote.toUpperCase().replace(/\s/g, '')).toContain(numbers.get(to.id)?.toUpperCase());
      }
    }
  });

  test('Trace: paths stand in order of basis, then length', async () => {
    const { lineage } = await trace('II.2.a.1');
    const order = ['EXPLICIT', 'INHERITED', 'LEGAL_BASIS', 'INFERRED', 'MENTION'];
    const keys = lineage.paths.map(({ basis, steps }) => order.indexOf(basis) * 100 + steps.length);
    expect(keys).toEqual([...keys].sort((a, b) => a - b));
  });

  test('Audit: every directive has its counts, its status, and the reach they give', async () => {
    const { data } = await api.ask<{
      coverage: {
        totalCount: number;
        nodes: {
          status: string;
          reach: string;
          directive: { number: string; held: boolean };
          counts: Record<string, number>;
          agencies: { totalCount: number; nodes: unknown[] };
        }[];
      };
      orphans: { totalCount: number };
    }>(AUDIT);
    const rows = data.coverage.nodes.map(
      ({ directive, counts, status, reach }) =>
        `${directive.number} ${counts['explicit']}/${counts['inherited']}/${counts['mention']} ${status} ${reach}`,
    );
    expect(rows.slice(0, 2).sort()).toEqual([
      '50/NQ-CP 0/59/1 TEXT_NOT_HELD INHERITED',
      '52-NQ/TW 0/59/1 TEXT_NOT_HELD INHERITED',
    ]);
    expect(rows.slice(2).sort()).toEqual(
      ['01/CT-TTg', '08/NQ-CP', '11-NQ/TW', '17/NQ-CP', '22/NQ-CP', '29-NQ/TW', '30-NQ/TW', '99/NQ-CP'].map(
        (number) => `${number} 1/0/0 TEXT_NOT_HELD EXPLICIT`,
      ),
    );
    expect(data.coverage.totalCount).toBe(10);
    expect(data.orphans.totalCount).toBe(0);
    for (const { agencies } of data.coverage.nodes)
      expect(agencies.nodes).toHaveLength(Math.min(5, agencies.totalCount));
  });

  test('Ghosts: all sixteen cited documents, ranked by what hangs on them', async () => {
    const { data } = await api.ask<{
      ghosts: {
        totalCount: number;
        nodes: { number: string; dependants: number; citedBy: { totalCount: number; nodes: { quote: string }[] } }[];
      };
    }>(GHOSTS);
    const { nodes, totalCount } = data.ghosts;
    expect(totalCount).toBe(16);
    expect(nodes.map(({ dependants }) => dependants)).toEqual([59, 59, 59, ...Array(13).fill(1)]);
    expect(
      nodes
        .slice(0, 3)
        .map(({ number }) => number)
        .sort(),
    ).toEqual(['153-CTr/TU', '50/NQ-CP', '52-NQ/TW']);
    for (const { citedBy } of nodes) {
      expect(citedBy.totalCount).toBeGreaterThan(0);
      for (const { quote } of citedBy.nodes) expect(PLAN_TEXT).toContain(quote);
    }
  });

  test('Matrix: cells join agencies and directives that stand in its margins', async () => {
    const { data } = await api.ask<{
      responsibilities: {
        agencies: { id: string }[];
        directives: { id: string; number: string }[];
        cells: { agency: Node; directive: Node; basis: string; leads: number; coordinates: number }[];
      };
    }>(MATRIX, { document: PLAN_ID });
    const { agencies, directives, cells } = data.responsibilities;
    expect(new Set(cells.map(({ agency }) => agency.id))).toEqual(new Set(agencies.map(({ id }) => id)));
    expect(new Set(cells.map(({ directive }) => directive.id))).toEqual(new Set(directives.map(({ id }) => id)));
    expect(directives).toHaveLength(10);
    const inherited = cells.filter(({ basis }) => basis === 'INHERITED');
    const science = inherited.filter(({ agency }) => agency.id === 'agency:lang.son/so-khoa-hoc-va-cong-nghe');
    expect(science.map(({ leads }) => leads > 0)).toEqual([true, true]);
    for (const { leads, coordinates } of cells) expect(leads + coordinates).toBeGreaterThan(0);
  });

  test.each(['nq 52', '52-NQ/TW', 'Nghị quyết số 52', '52 nq tw'])(
    'Find: "%s" finds resolution 52 first',
    async (text) => {
      const { data } = await api.ask<{
        search: { totalCount: number; nodes: { __typename: string; number: string }[] };
      }>(FIND, { text });
      expect(data.search.nodes[0]).toMatchObject({ __typename: 'Document', number: '52-NQ/TW' });
    },
  );

  test.each([
    ['so khoa hoc va cong nghe', 'Agency'],
    ['Sở Khoa học và Công nghệ', 'Agency'],
    ['an toan thong tin mang', 'Duty'],
  ])('Find: "%s" needs no marks', async (text, kind) => {
    const { data } = await api.ask<{ search: { nodes: Node[] } }>(FIND, { text });
    expect(data.search.nodes.map(({ __typename }) => __typename)).toContain(kind);
  });

  test('nothing asserts what the text does not: 50 to 52, 287 to 22, 60 to 99', async () => {
    const links = await api.ask<{ document: { links: { nodes: { to: { number: string } }[] } } }[]>(
      `query Links($ids: [ID!]!) { nodes(ids: $ids) { ... on Document { number links(direction: OUT, first: 100) { nodes { to { ... on Document { number } } } } } } }`,
      {
        ids: [
          'urn:lex:vn:chinh.phu:nghi.quyet:2020-04-17;50-nq-cp',
          'urn:lex:vn;lang.son:uy.ban.nhan.dan:ke.hoach:2019-12-10;287-kh-ubnd',
          'urn:lex:vn;lang.son:tinh.uy:chuong.trinh:2017-09-12;60-ctr-tu',
        ],
      },
    );
    const said = (
      links.data as unknown as { nodes: { number: string; links: { nodes: { to: { number: string } }[] } }[] }
    ).nodes;
    expect(said.map(({ number, links: { nodes } }) => [number, nodes.map(({ to }) => to.number)])).toEqual([
      ['50/NQ-CP', []],
      ['287/KH-UBND', ['08/NQ-CP']],
      ['60-CTr/TU', []],
    ]);
  });
});

async function numbersOf(api: TestApi, ids: readonly string[]): Promise<Map<string, string>> {
  const { data } = await api.ask<{ nodes: { id: string; number: string }[] }>(
    'query Numbers($ids: [ID!]!) { nodes(ids: $ids) { id ... on Document { number } } }',
    { ids: [...new Set(ids)] },
  );
  return new Map(data.nodes.map(({ id, number }) => [id, number]));
}
