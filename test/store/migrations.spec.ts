import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { cypher } from '../../server/store/cypher-library.ts';
import { type DumpEntry, dumpGraph } from '../../server/store/dump.ts';
import { type Migration } from '../../server/store/migrations.ts';
import { prepareSchema, SCHEMA_VERSION } from '../../server/store/prepare-schema.ts';
import { ENGINES, openTestStore, type TestStore } from '../support/neo4j/engines.ts';
import { generatedGraphs } from './generated-graphs.ts';

jest.setTimeout(300_000);

describe.each(ENGINES)('Migrations on %s', (kind) => {
  let on: TestStore;
  beforeAll(async () => {
    on = await openTestStore(kind);
    for (const graph of generatedGraphs(51, 5)) await on.store.write((writer) => writer.put(graph));
  }, 300_000);
  afterAll(() => on?.close());

  const setVersion = (version: number) =>
    on.engine.write((run) => run(cypher('write/update-nodes', 'Meta'), { rows: [{ id: 'schema', version }] }));
  const version = async () => (await on.engine.read(cypher('read/nodes', 'Meta'), { ids: ['schema'] }))[0];

  test('a database of the first version becomes what this program would have written', async () => {
    const expected = await dump(on);
    await on.engine.write(async (run) => {
      await run({ name: 'as it was', text: 'MATCH (:Agency)-[r:ACTS_UNDER]->(:Document) DELETE r' });
      await run({ name: 'as it was', text: 'MATCH (d:Document) SET d.titleId = null' });
      await run({ name: 'as it was', text: 'MATCH (d:Duty) SET d.pathKey = null' });
      await run({ name: 'as it was', text: "MATCH (x:Deadline) WHERE NOT x.due < 'a' SET x.due = '9999-99-99'" });
      await run({ name: 'as it was', text: 'MATCH (:Document)-[r:UNDER]->(:Document) SET r.agencies = null' });
    });
    await setVersion(1);
    await prepareSchema(on.engine);
    expect(await dump(on)).toEqual(expected);
    expect(await version()).toMatchObject({ node: { version: SCHEMA_VERSION } });
  });

  test('steps run in order, and one that fails leaves the version before it', async () => {
    const ran: number[] = [];
    const step = (to: number, fails = false): Migration => ({
      to,
      what: '',
      migrate: async () => {
        ran.push(to);
        if (fails) throw new Error('the power went');
      },
    });
    await setVersion(4);
    const failing = [step(4), step(5), step(6, true), step(7)];
    await expect(prepareSchema(on.engine, failing)).rejects.toThrow('the power went');
    expect(ran).toEqual([5, 6]);
    expect(await version()).toMatchObject({ node: { version: 5 } });
    await prepareSchema(on.engine, [step(4), step(5), step(6), step(7)]);
    expect(ran).toEqual([5, 6, 6, 7]);
    await setVersion(SCHEMA_VERSION);
  });
});

async function dump(on: TestStore): Promise<DumpEntry[]> {
  const entries: DumpEntry[] = [];
  for await (const entry of dumpGraph(on.engine.read)) entries.push(entry);
  return entries;
}
