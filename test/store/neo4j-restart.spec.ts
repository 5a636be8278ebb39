import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { openStore } from '../../server/store/open-store.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { freePort, Server } from '../crash/server.ts';
import { generatedGraphs } from './generated-graphs.ts';

jest.setTimeout(300_000);

const classpath = process.env['TEST_NEO4J_CLASSPATH'];

(classpath ? describe : describe.skip)('A Neo4j that is killed and started again under the store', () => {
  const home = resolve(`.cache/neo4j/restart-${process.pid}`);
  let server: Server;
  let store: GraphStore;
  beforeAll(async () => {
    server = new Server(home, await freePort(), readFileSync(classpath as string, 'utf8'));
    await server.start();
    store = await openStore({
      NEO4J_URI: server.uri,
      NEO4J_RETRY_TIME_MS: '1000',
      NEO4J_CONNECTION_TIMEOUT_MS: '2000',
    });
  }, 300_000);
  afterAll(async () => {
    await store?.close();
    await server?.kill();
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  test('requests fail clearly while it is away, and work again without opening the store anew', async () => {
    const [first, second] = generatedGraphs(61, 2);
    await store.write((writer) => writer.put(first as NonNullable<typeof first>));
    await server.kill();
    await expect(store.ping()).rejects.toMatchObject({ code: 'UNAVAILABLE', retryable: true });
    await expect(store.isEmpty()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect(store.write((writer) => writer.put(second as NonNullable<typeof second>))).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    });
    await server.start();
    await store.ping();
    await store.write((writer) => writer.put(second as NonNullable<typeof second>));
    const held = await store.documents({ held: true }, { first: 10, after: null });
    expect(held.rows.map(({ id }) => id).sort()).toEqual([first, second].map((graph) => graph?.document.id).sort());
  });
});
