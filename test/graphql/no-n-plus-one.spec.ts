import { describe, expect, jest, test } from '@jest/globals';
import { type GraphStore } from '../../server/store/graph-store.ts';
import { startApi } from '../support/start-api.ts';
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

const PLAN = 'urn:lex:vn;lang.son:uy.ban.nhan.dan:ke.hoach:2021-05-10;9905-kh-ubnd';
const DEPARTMENTS = ['Sở Tài chính', 'Sở Nội vụ', 'Sở Công Thương', 'Sở Xây dựng', 'Sở Y tế', 'Sở Giáo dục và Đào tạo'];
const ROMAN = ['II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI'];

/** A plan with so many duties, each under a resolution of its own, and a first one under all of them. */
function planOf(size: number): string {
  const resolution = (at: number) => `Nghị quyết số ${at + 1}/NQ-CP ngày 05/01/2020 của Chính phủ`;
  const each = Array.from({ length: size }, (_, at) => resolution(at));
  const duty = (one: string, at: number) =>
    `${(at % 100) + 1}. ${DEPARTMENTS[at % DEPARTMENTS.length]} chủ trì xây dựng thư viện số ${at + 1} theo ${one}.`;
  const parts = ROMAN.slice(0, Math.ceil(size / 100)).map((label, part) => {
    const own = each.slice(part * 100, part * 100 + 100).map((one, at) => duty(one, part * 100 + at));
    return `${label}. NHIỆM VỤ PHẦN ${part + 1}\n\n${own.join('\n\n')}`;
  });
  const all = `1. Sở Tư pháp chủ trì, phối hợp với Sở Tài chính xây dựng thư viện chung theo ${each.join('; ')}.`;
  return `ỦY BAN NHÂN DÂN
TỈNH LẠNG SƠN

Số: 9905/KH-UBND

Lạng Sơn, ngày 10 tháng 5 năm 2021

KẾ HOẠCH

XÂY DỰNG THƯ VIỆN (VĂN BẢN GIẢ ĐỊNH)

I. NHIỆM VỤ CHUNG

${all}

${parts.join('\n\n')}
`;
}

/** Name, query, variables, and how many results it must have found where the plan has so many duties. */
const QUERIES: readonly (readonly [string, string, (size: number) => object, (data: Found, size: number) => number])[] =
  [
    ['Trace', TRACE, () => ({ id: `${PLAN}#I.1` }), ({ duty }) => duty?.lineage.totalCount ?? 0],
    ['Audit', AUDIT, () => ({}), ({ coverage }) => coverage?.totalCount ?? 0],
    ['Ghosts', GHOSTS, () => ({}), ({ ghosts }) => ghosts?.totalCount ?? 0],
    ['Matrix', MATRIX, () => ({ document: PLAN }), ({ responsibilities }) => responsibilities?.directives.length ?? 0],
    // Of each kind 300 hits are ranked.
    [
      'Find',
      FIND,
      () => ({ text: 'thư viện' }),
      ({ search }, size) => (search && search.totalCount >= Math.min(size, 300) ? size : 0),
    ],
    [
      'a page of duties with everything about each',
      `{ duties(first: 100) { totalCount nodes { path document { number } provision { path } leads { name } coordinators { name }
      assignments { agency { name } evidence { quote document { number } } } lineage { paths { directive { number issuer { name } }
      sentence steps { from { id } to { id } evidence { document { number } } } } } } } }`,
      () => ({}),
      ({ duties }) => (duties?.totalCount ?? 1) - 1,
    ],
    [
      'a page of documents with everything about each',
      `{ documents(first: 100) { totalCount nodes { number issuer { name } validity dependants coverage { status counts { explicit } }
      duties(first: 5) { totalCount } citedBy(first: 5) { nodes { quote document { number } } } links(first: 5) { nodes { sentence } } } } }`,
      () => ({}),
      ({ documents }) => (documents?.totalCount ?? 1) - 1,
    ],
  ];

interface Found {
  readonly duty?: { readonly lineage: { readonly totalCount: number } };
  readonly coverage?: { readonly totalCount: number };
  readonly ghosts?: { readonly totalCount: number };
  readonly duties?: { readonly totalCount: number };
  readonly documents?: { readonly totalCount: number };
  readonly search?: { readonly totalCount: number };
  readonly responsibilities?: { readonly directives: readonly unknown[] };
}

jest.setTimeout(180_000);

describe('From 10 to 1,000 results a query asks as often', () => {
  /** By query: calls to the store, and queries of the engine behind it. */
  const callsFor = async (size: number) => {
    const counts = new Map<string, number>();
    const api = await startApi('embedded', { texts: [planOf(size)], watch: counting(counts) });
    let queries = 0;
    const { read } = api.engine;
    Object.assign(api.engine, { read: (...args: Parameters<typeof read>) => ((queries += 1), read(...args)) });
    const calls: Record<string, { store: number; engine: number }> = {};
    for (const [name, query, variables, found] of QUERIES) {
      counts.clear();
      queries = 0;
      const { data, errors } = await api.ask<Found>(query, variables(size));
      expect(errors).toBeUndefined();
      expect([name, found(data, size)]).toEqual([name, size]);
      calls[name] = { store: [...counts.values()].reduce((total, one) => total + one, 0), engine: queries };
    }
    await api.close();
    return calls;
  };

  test('the store, and the store its engine', async () => {
    const ten = await callsFor(10);
    expect(await callsFor(100)).toEqual(ten);
    expect(await callsFor(1000)).toEqual(ten);
    for (const { store } of Object.values(ten)) expect(store).toBeLessThanOrEqual(14);
  });
});
