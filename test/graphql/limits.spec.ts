import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, jest, test } from '@jest/globals';
import { type GraphStore } from '../../server/store/graph-store.ts';
import { PLAN_TEXT, startApi } from '../support/start-api.ts';

/** The store with each call of one method held up. */
function slow(method: keyof GraphStore, ms: number): (store: GraphStore) => GraphStore {
  return (store) =>
    new Proxy(store, {
      get: (of, name) =>
        name === method
          ? async (...args: never[]) => {
              await wait(ms);
              return (Reflect.get(of, name) as (...args: never[]) => unknown).apply(of, args);
            }
          : Reflect.get(of, name),
    });
}

/** The store with each write held up before its end. */
function slowWrites(ms: number): (store: GraphStore) => GraphStore {
  return (store) =>
    new Proxy(store, {
      get: (of, name) =>
        name === 'write'
          ? <T>(work: Parameters<typeof of.write<T>>[0]) =>
              of.write<T>(async (writer) => {
                const result = await work(writer);
                await wait(ms);
                return result;
              })
          : Reflect.get(of, name),
    });
}

jest.setTimeout(60_000);

describe('A server under pressure', () => {
  test('answers a client so often a minute, and says when to come back', async () => {
    const api = await startApi('embedded', { texts: [], environment: { RATE_LIMIT: '3' } });
    const answers = [];
    for (let at = 0; at < 4; at += 1) answers.push(await api.ask('{ ghosts { totalCount } }'));
    await api.close();
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(answers.at(-1)?.errors?.[0]?.extensions).toMatchObject({ code: 'TOO_MANY_REQUESTS', limit: 3 });
  });

  test('answers so many requests at one time, and the next once they are done', async () => {
    const api = await startApi('embedded', {
      texts: [],
      environment: { CONCURRENCY_LIMIT: '2' },
      watch: slow('ghosts', 300),
    });
    const ask = () => api.ask('{ ghosts { totalCount } }');
    const together = await Promise.all([ask(), ask(), ask()]);
    const after = await ask();
    await api.close();
    expect(together.map(({ status }) => status).sort()).toEqual([200, 200, 503]);
    expect(after.status).toBe(200);
  });

  test.each([
    ['nodes', '{ node(id: "x") { id } }'],
    ['ghosts', '{ ghosts { totalCount } }'],
    ['search', '{ search(text: "so") { totalCount } }'],
    ['responsibilities', '{ responsibilities { cells { leads } } }'],
  ] as const)('gives up what takes too long, whoever asks the store, and says so: %s', async (method, query) => {
    const api = await startApi('embedded', { environment: { TIME_LIMIT: '0.2' }, texts: [], watch: slow(method, 400) });
    const answer = await api.ask(query, {}, { 'accept-language': 'en' });
    await api.close();
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'TIMED_OUT', limit: 0.2 });
    expect(answer.errors?.[0]?.message).toContain('Ask for less');
  });

  test('takes back a write that has not landed in time, and answers the next', async () => {
    const api = await startApi('embedded', { environment: { TIME_LIMIT: '0.3' }, texts: [], watch: slowWrites(500) });
    const input = { fileName: 'plan.txt', text: PLAN_TEXT };
    const answer = await api.ask(
      'mutation($input: ImportInput!) { importDocument(input: $input) { added } }',
      { input },
      { 'accept-language': 'en' },
    );
    const after = await api.ask<{ duties: { totalCount: number } }>('{ duties { totalCount } }');
    await api.close();
    expect(answer.errors?.[0]?.extensions.code).toBe('TIMED_OUT');
    expect(after.data.duties.totalCount).toBe(0);
  });

  test('shows Prometheus how long requests took, by kind', async () => {
    const api = await startApi('embedded', { texts: [] });
    await api.ask('{ ghosts { totalCount } }');
    const metrics = await (await fetch(`${api.url}/metrics`)).text();
    await api.close();
    expect(metrics).toContain('http_request_duration_seconds_count{method="POST",path="graphql",status="200"} 1');
    expect(metrics).toContain('process_resident_memory_bytes');
  });

  test('hides its schema where it is told to', async () => {
    const api = await startApi('embedded', { texts: [], environment: { INTROSPECTION: 'false' } });
    const { errors } = await api.ask('{ __schema { types { name } } }');
    await api.close();
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
