import { describe, expect, jest, test } from '@jest/globals';
import { type GraphStore } from '../../server/store/graph-store.ts';
import { PLAN_ID, PLAN_TEXT, startApi } from '../support/start-api.ts';
import { AUDIT, FIND, GHOSTS, MATRIX, TRACE } from './five-queries.ts';

/** A store that counts what is asked of it. */
function counting(counts: Map<string, number>): (store: GraphStore) => GraphStore {
  return (store) =>
    new Proxy(store, {
      get(of, name) {
        const method: unknown = Reflect.get(of, name);
        if (typeof method !== 'function' || typeof name !== 'string') return method;
        return (...args: unknown[]) => {
          counts.set(name, (counts.get(name) ?? 0) + 1);
          return method.apply(of, args) as unknown;
        };
      },
    });
}

/** The plan as so many provinces would have issued it. */
function plansOf(provinces: readonly string[]): string[] {
  return provinces.map((name) => PLAN_TEXT.replaceAll('Lạng Sơn', name).replaceAll('LẠNG SƠN', name.toUpperCase()));
}

const QUERIES: readonly (readonly [string, string, object])[] = [
  ['Trace', TRACE, { id: `${PLAN_ID}#II.2.a.1` }],
  ['Audit', AUDIT, {}],
  ['Ghosts', GHOSTS, {}],
  ['Matrix', MATRIX, { document: PLAN_ID }],
  ['Find', FIND, { text: 'chuyển đổi số' }],
  [
    'a page of duties with everything about each',
    `query($first: Int) { duties(first: $first) { nodes { path document { number } provision { path } leads { name } coordinators { name }
      assignments { agency { name } evidence { quote document { number } } } lineage { paths { directive { number issuer { name } }
      sentence steps { from { id } to { id } evidence { document { number } } } } } } } }`,
    { first: 100 },
  ],
];

jest.setTimeout(60_000);

describe('Whatever the number of results, a query asks the store as often', () => {
  const callsFor = async (texts: readonly string[]) => {
    const counts = new Map<string, number>();
    const api = await startApi('embedded', { texts, watch: counting(counts) });
    const calls: Record<string, number> = {};
    for (const [name, query, variables] of QUERIES) {
      counts.clear();
      expect((await api.ask(query, variables)).errors).toBeUndefined();
      calls[name] = [...counts.values()].reduce((total, one) => total + one, 0);
    }
    await api.close();
    return calls;
  };

  test('one plan and six', async () => {
    const one = await callsFor([PLAN_TEXT]);
    const six = await callsFor([PLAN_TEXT, ...plansOf(['Cao Bằng', 'Hà Giang', 'Bắc Kạn', 'Thái Nguyên', 'Lào Cai'])]);
    expect(six).toEqual(one);
    for (const calls of Object.values(one)) expect(calls).toBeLessThanOrEqual(12);
  }, 60_000);
});
