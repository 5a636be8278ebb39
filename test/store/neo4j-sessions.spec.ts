import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type Driver } from 'neo4j-driver';
import { cypher } from '../../server/store/cypher-library.ts';
import { CypherGraphStore } from '../../server/store/cypher-graph-store.ts';
import { type Engine } from '../../server/store/engine.ts';
import { chooseEngine } from '../../server/store/open-store.ts';
import { ENGINES, openTestStore, type TestStore } from '../support/neo4j/engines.ts';
import { neo4jIsThere } from '../support/neo4j/server.ts';
import { generatedGraphs } from './generated-graphs.ts';

jest.setTimeout(300_000);

describe.each(ENGINES)('A constraint on %s', (kind) => {
  test('that a write breaks is told as such, and nothing of the write stays', async () => {
    const on = await openTestStore(kind);
    const create = () =>
      on.engine.write((run) => run(cypher('write/create-nodes', 'Text'), { rows: [{ id: 'x', text: 'y' }] }));
    await create();
    await expect(create()).rejects.toMatchObject({ code: 'CONSTRAINT', retryable: false });
    expect(await on.engine.read(cypher('read/nodes', 'Text'), { ids: ['x'] })).toHaveLength(1);
    await on.close();
  });
});

// A single server answers to neo4j:// with a routing table of itself: what a cluster's driver does happens here as well.
(neo4jIsThere ? describe : describe.skip)('With an address that routes, as of a cluster', () => {
  let on: TestStore;
  let engine: Engine;
  let store: CypherGraphStore;
  const open = async (settings: Record<string, string> = {}) => {
    const uri = on.environment['NEO4J_URI']?.replace('bolt://', 'neo4j://') ?? '';
    const opened = chooseEngine({ ...on.environment, NEO4J_URI: uri, ...settings });
    await opened.open();
    return opened;
  };
  beforeAll(async () => {
    on = await openTestStore('neo4j');
    engine = await open();
    store = new CypherGraphStore(engine);
    await store.open();
  }, 300_000);
  afterAll(async () => {
    await store?.close();
    await on?.close();
  });

  test('a read goes to a reader: a query that writes is refused there', async () => {
    const query = { name: 'a write', text: 'CREATE (n:Text) SET n.id = "z"' };
    await expect(engine.read(query)).rejects.toThrow(/read access mode/i);
    expect(await engine.read(cypher('read/nodes', 'Text'), { ids: ['z'] })).toEqual([]);
  });

  test('a read sees what this process has written: the bookmark of the write goes with it', async () => {
    const { driver } = engine as unknown as { driver: Driver };
    const before = await driver.executeQueryBookmarkManager.getBookmarks();
    const [graph] = generatedGraphs(71, 1);
    await store.write((writer) => writer.put(graph as NonNullable<typeof graph>));
    const after = await driver.executeQueryBookmarkManager.getBookmarks();
    expect([...after]).not.toEqual([...before]);
    expect((await store.texts([graph?.document.id ?? '']))[0]).toBe(graph?.document.text);
  });

  test('a query beyond the time of a transaction is stopped and told as such', async () => {
    const impatient = await open({ NEO4J_TRANSACTION_TIMEOUT_MS: '300', NEO4J_RETRY_TIME_MS: '300' });
    const endless = {
      name: 'endless',
      text: 'UNWIND range(1, 2000000000) AS x WITH x WHERE x < 0 RETURN count(x) AS n',
    };
    await expect(impatient.read(endless)).rejects.toMatchObject({ code: 'TIMED_OUT', retryable: true });
    await impatient.close();
  });

  test('a database that is not there is told with what to check', async () => {
    await expect(open({ NEO4J_DATABASE: 'nowhere' })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      hint: expect.stringContaining('NEO4J_DATABASE'),
    });
  });
});
