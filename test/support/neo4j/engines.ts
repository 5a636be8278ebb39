import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { CypherGraphStore } from '../../../server/store/cypher-graph-store.ts';
import { type Engine } from '../../../server/store/engine.ts';
import { chooseEngine } from '../../../server/store/open-store.ts';
import { neo4jIsThere, takeNeo4j } from './server.ts';

/** The engines that this machine can test, for `describe.each`. */
export const ENGINES: readonly Engine['kind'][] = neo4jIsThere ? ['embedded', 'neo4j'] : ['embedded'];

export interface TestStore {
  readonly store: CypherGraphStore;
  readonly engine: Engine;
  /** What `openStore` takes to open the same database. */
  readonly environment: Readonly<Record<string, string>>;
  /** Empties the database, keeping its schema. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** An open, empty store on an engine: its own folder, or the one Neo4j until it is closed. Starting Neo4j takes up to 20 s. */
export async function openTestStore(kind: Engine['kind']): Promise<TestStore> {
  return kind === 'embedded' ? openEmbedded() : openNeo4j();
}

async function openEmbedded(): Promise<TestStore> {
  const folder = mkdtempSync(join(tmpdir(), 'truy-nguyen-'));
  const environment = { DATA_DIR: folder };
  const engine = chooseEngine(environment);
  const store = new CypherGraphStore(engine);
  await store.open();
  return {
    ...{ store, engine, environment },
    clear: () => clear(engine),
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openNeo4j(): Promise<TestStore> {
  const { uri, giveBack } = await takeNeo4j();
  const environment = {
    NEO4J_URI: uri,
    NEO4J_USERNAME: process.env['NEO4J_USERNAME'] ?? '',
    NEO4J_PASSWORD: process.env['NEO4J_PASSWORD'] ?? '',
  };
  await empty(environment);
  const engine = chooseEngine(environment);
  const store = new CypherGraphStore(engine);
  await store.open();
  return {
    ...{ store, engine, environment },
    clear: () => clear(engine),
    close: async () => {
      await store.close();
      giveBack();
    },
  };
}

/** Whatever an earlier test file left, its schema version included. */
async function empty({ NEO4J_URI: uri, NEO4J_USERNAME: user, NEO4J_PASSWORD: password }: Record<string, string>) {
  const driver = neo4j.driver(uri as string, neo4j.auth.basic(user || 'neo4j', password ?? ''));
  const session = driver.session();
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  await session.close();
  await driver.close();
}

function clear(engine: Engine): Promise<void> {
  return engine.write(async (run) => {
    await run({ name: 'clear', text: 'MATCH (n) WHERE NOT n:Meta DETACH DELETE n' });
  });
}
