import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { withDeadline } from '../../server/store/time-limit.ts';
import { ENGINES, openTestStore, type TestStore } from '../support/neo4j/engines.ts';

jest.setTimeout(300_000);

/** Takes minutes where nobody stops it, on Neo4j. */
const ENDLESS = {
  name: 'endless',
  text: 'UNWIND range(1, 40000) AS a UNWIND range(1, 40000) AS b WITH a + b AS c WHERE c < 0 RETURN count(c) AS n',
};
/** Takes a good part of a second on the embedded engine. */
const SLOW = {
  name: 'slow',
  text: 'UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b WITH a + b AS c WHERE c < 0 RETURN count(c) AS n',
};
const within = <T>(ms: number, work: () => Promise<T>) => withDeadline(performance.now() + ms, work);

describe.each(ENGINES)('A deadline on %s', (kind) => {
  let on: TestStore;
  beforeAll(async () => {
    on = await openTestStore(kind);
    await on.store.isEmpty();
  }, 300_000);
  afterAll(() => on?.close());

  test('that has passed lets no query begin', async () => {
    await expect(within(-1, () => on.engine.read({ name: 'one', text: 'RETURN 1 AS one' }))).rejects.toMatchObject({
      code: 'TIMED_OUT',
    });
  });

  test('that passes inside a write takes the whole write back', async () => {
    const create = { name: 'create', text: 'CREATE (n:Meta {id: $id})' };
    const write = within(200, () =>
      on.engine.write(async (run) => {
        await run(create, { id: 'half' });
        await wait(300);
      }),
    );
    await expect(write).rejects.toMatchObject({ code: 'TIMED_OUT' });
    const count = { name: 'count', text: 'MATCH (n:Meta {id: $id}) RETURN count(n) AS n' };
    expect(await on.engine.read(count, { id: 'half' })).toEqual([{ n: 0 }]);
  });

  test('that is not there limits nothing', async () => {
    expect(await on.engine.read({ name: 'one', text: 'RETURN 1 AS one' })).toEqual([{ one: 1 }]);
  });

  if (kind === 'neo4j')
    test('makes the server stop a query by itself, and free what it held', async () => {
      const start = performance.now();
      await expect(within(500, () => on.engine.read(ENDLESS))).rejects.toMatchObject({ code: 'TIMED_OUT' });
      expect(performance.now() - start).toBeLessThan(10_000);
      await wait(200);
      const running = { name: 'running', text: 'SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery AS query' };
      const queries = (await on.engine.read(running)).map(({ query }) => String(query));
      expect(queries.filter((query) => query.startsWith('UNWIND range'))).toEqual([]);
    });

  if (kind === 'embedded')
    test('ends what waits for its turn without ever beginning it', async () => {
      const begun: number[] = [];
      const all = Array.from({ length: 40 }, (_, at) =>
        within(50, async () => {
          const rows = await on.engine.read(SLOW);
          begun.push(at);
          return rows;
        }).catch((error: { code: string }) => error.code),
      );
      const ends = await Promise.all(all);
      expect(ends).toContain('TIMED_OUT');
      expect(begun.length).toBeLessThan(40);
      expect(await on.engine.read({ name: 'one', text: 'RETURN 1 AS one' })).toEqual([{ one: 1 }]);
    });
});
