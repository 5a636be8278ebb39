import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { ENGINES } from '../support/neo4j/engines.ts';
import { PLAN_TEXT, startApi, type TestApi } from '../support/start-api.ts';

// Neo4j plans each query anew on its first use.
jest.setTimeout(120_000);

const PAGE = `query($after: String) { duties(first: 7, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
const IMPORT = 'mutation($text: String!) { importDocument(input: { fileName: "x.txt", text: $text }) { added } }';
const REMOVE = 'mutation($id: ID!) { removeDocument(id: $id) { removed } }';

interface Page {
  readonly duties: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

describe.each(ENGINES)('While others write, on %s', (engine) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi(engine);
  }, 90_000);
  afterAll(() => api?.close());

  test('pages neither repeat nor leave out what stood there all the time', async () => {
    const stood = await idsOf(api, async () => undefined);
    expect(stood).toHaveLength(59);
    const [before, behind] = [planOf('An Giang'), planOf('Yên Bái')];
    let page = 0;
    // Documents come and go before and behind the place that the reader has come to.
    const read = await idsOf(api, async () => {
      page += 1;
      if (page === 1) await api.ask(IMPORT, { text: before });
      if (page === 2) await api.ask(IMPORT, { text: behind });
      if (page === 4) await api.ask(REMOVE, { id: idOf('an.giang') });
    });
    expect(new Set(read).size).toBe(read.length);
    expect(read.filter((id) => stood.includes(id))).toEqual(stood);
    expect(read.filter((id) => id.startsWith(idOf('yen.bai')))).toHaveLength(59);
    await api.ask(REMOVE, { id: idOf('yen.bai') });
  });

  test('and a page whose last row has gone still leads on', async () => {
    await api.ask(IMPORT, { text: planOf('An Giang') });
    const { data } = await api.ask<Page>(PAGE, {});
    const { endCursor } = data.duties.pageInfo;
    await api.ask(REMOVE, { id: idOf('an.giang') });
    const next = await api.ask<Page>(PAGE, { after: endCursor });
    expect(next.errors).toBeUndefined();
    expect(next.data.duties.nodes).toHaveLength(7);
    expect(next.data.duties.totalCount).toBe(59);
  });
});

/** Every duty, page by page, with something done between two pages. */
async function idsOf(api: TestApi, between: () => Promise<void>): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { duties }: Page = (await api.ask<Page>(PAGE, { after })).data;
    ids.push(...duties.nodes.map(({ id }) => id));
    if (!duties.pageInfo.hasNextPage) return ids;
    after = duties.pageInfo.endCursor;
    await between();
  }
}

function planOf(province: string): string {
  return PLAN_TEXT.replaceAll('Lạng Sơn', province).replaceAll('LẠNG SƠN', province.toUpperCase());
}

function idOf(jurisdiction: string): string {
  return `urn:lex:vn;${jurisdiction}:uy.ban.nhan.dan:ke.hoach:2020-08-05;131-kh-ubnd`;
}
