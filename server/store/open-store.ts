import { resolve } from 'node:path';
import { CypherGraphStore } from './cypher-graph-store.ts';
import { EmbeddedEngine } from './embedded/embedded-engine.ts';
import type { GraphStore } from './graph-store.ts';

/** What chooses the database. */
export type StoreEnvironment = Readonly<Record<string, string | undefined>>;

/** Opens the store that the environment names: Neo4j where NEO4J_URI is set, else the embedded database in DATA_DIR (`.data`). */
export async function openStore(environment: StoreEnvironment = process.env): Promise<GraphStore> {
  const store = createStore(environment);
  await store.open();
  return store;
}

/** As `openStore`, without opening it. */
export function createStore(environment: StoreEnvironment): GraphStore {
  const folder = environment['DATA_DIR'] || '.data';
  return new CypherGraphStore(new EmbeddedEngine(resolve(folder)));
}
