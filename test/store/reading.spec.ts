import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { BASES, traceLineage } from '../../server/graph/lineage.ts';
import { ENGINES, openTestStore, type TestStore } from '../support/neo4j/engines.ts';
import { ANSWERS, central, duties, graphs, links, LISTS, oracle } from './questions.ts';

jest.setTimeout(300_000);

const known = new Map<string, unknown>();

describe.each(ENGINES)('Reading on %s', (kind) => {
  let on: TestStore;
  beforeAll(async () => {
    on = await openTestStore(kind);
    for (const graph of graphs) await on.store.write((writer) => writer.put(graph));
  }, 300_000);
  afterAll(() => on?.close());

  test.each(Object.keys(LISTS))('%s: pages of any size give the one list, and its count', async (name) => {
    const list = LISTS[name] as (typeof LISTS)[string];
    const whole = await list(on.store, { first: 100, after: null });
    expect(whole.totalCount).toBe(whole.rows.length);
    expect(whole.hasNext).toBe(false);
    for (const size of [1, 3]) {
      const rows: unknown[] = [];
      for (let page = await list(on.store, { first: size, after: null }); ;) {
        expect(page.totalCount).toBe(whole.totalCount);
        rows.push(...page.rows);
        const after = page.keys.at(-1);
        if (!page.hasNext || after === undefined || rows.length > 200) break;
        page = await list(on.store, { first: size, after });
      }
      expect(rows).toEqual(whole.rows);
    }
    expectEqualOnAll(name, whole);
  });

  test.each(Object.keys(ANSWERS))('%s: the same answer on every engine', async (name) => {
    expectEqualOnAll(name, await (ANSWERS[name] as (typeof ANSWERS)[string])(on.store));
  });

  test.each([8, 3, 2])('a lineage of at most %i steps is the one that the whole graph gives', async (maxDepth) => {
    const bounds = { maxDepth, maxPaths: 1000 };
    const surroundings = await on.store.surroundings(duties, maxDepth);
    const whole = await on.store.surroundings(duties, 30);
    for (const [at, duty] of duties.entries()) {
      expect(traceLineage(surroundings[at] as (typeof surroundings)[number], bounds)).toEqual(
        traceLineage(whole[at] as (typeof whole)[number], bounds),
      );
      if (maxDepth === 8) {
        const { paths } = oracle.lineages.get(duty) as NonNullable<ReturnType<typeof oracle.lineages.get>>;
        expect(
          traceLineage(surroundings[at] as (typeof surroundings)[number], { ...bounds, maxPaths: 1e9 }).paths,
        ).toEqual(paths);
      }
    }
  });

  test.each(BASES)('the duties under every directive on the basis %s are those with such a path', async (basis) => {
    const pages = await on.store.dutiesUnder(central, [basis], { first: 100, after: null });
    for (const [at, id] of central.entries()) {
      const expected = [...oracle.lineages]
        .filter(([, { paths }]) =>
          paths.some((path) => path.directive === id && path.basis === basis && !path.suggested),
        )
        .map(([duty]) => duty);
      expect(pages[at]?.rows.map((duty) => duty.id).sort()).toEqual(expected.sort());
    }
  });

  test('cells count distinct duties', async () => {
    const cells = await on.store.responsibilities({});
    const expected = new Map<string, Set<string>>();
    for (const { type, from, to } of links.filter((link) => link.type === 'LEADS' || link.type === 'COORDINATES'))
      for (const { directive: under, basis, suggested } of oracle.lineages.get(to)?.paths ?? []) {
        if (suggested) continue;
        const key = `${from} ${under} ${basis} ${type}`;
        expected.set(key, (expected.get(key) ?? new Set()).add(to));
      }
    const counted = cells.flatMap(({ agency, directive: under, basis, leads, coordinates }) => [
      ...(leads > 0 ? [[`${agency} ${under} ${basis} LEADS`, leads] as const] : []),
      ...(coordinates > 0 ? [[`${agency} ${under} ${basis} COORDINATES`, coordinates] as const] : []),
    ]);
    expect(new Map(counted)).toEqual(new Map([...expected].map(([key, found]) => [key, found.size])));
  });
});

/** The first engine's answer is what the others must give. */
function expectEqualOnAll(name: string, answer: unknown): void {
  if (known.has(name)) expect(answer).toEqual(known.get(name));
  else known.set(name, answer);
}
