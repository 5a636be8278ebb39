import { resolve } from 'node:path';
import { CypherGraphStore } from './cypher-graph-store.ts';
import { EmbeddedEngine } from './embedded/embedded-engine.ts';
import type { Engine } from './engine.ts';
import type { GraphStore } from './graph-store.ts';
import { Neo4jEngine } from './neo4j/neo4j-engine.ts';

/** What chooses the database: docs/store.md has the table. */
export type StoreEnvironment = Readonly<Record<string, string | undefined>>;

/** Opens the store that the environment names: Neo4j where NEO4J_URI is set, else the embedded database in DATA_DIR (`.data`). */
export async function openStore(environment: StoreEnvironment = process.env): Promise<GraphStore> {
  const store = createStore(environment);
  await store.open();
  return store;
}

/** As `openStore`, without opening it. */
export function createStore(environment: StoreEnvironment): GraphStore {
  return new CypherGraphStore(chooseEngine(environment));
}

/** The engine that the environment names, not yet open. */
export function chooseEngine(environment: StoreEnvironment): Engine {
  const uri = environment['NEO4J_URI'];
  if (!uri) return new EmbeddedEngine(resolve(environment['DATA_DIR'] || '.data'));
  return new Neo4jEngine({
    uri,
    username: environment['NEO4J_USERNAME'] || 'neo4j',
    password: environment['NEO4J_PASSWORD'] ?? '',
    database: environment['NEO4J_DATABASE'] || undefined,
    poolSize: number(environment, 'NEO4J_POOL_SIZE', 50),
    connectionTimeout: number(environment, 'NEO4J_CONNECTION_TIMEOUT_MS', 10_000),
    acquisitionTimeout: number(environment, 'NEO4J_ACQUISITION_TIMEOUT_MS', 15_000),
    transactionTimeout: number(environment, 'NEO4J_TRANSACTION_TIMEOUT_MS', 120_000),
    retryTime: number(environment, 'NEO4J_RETRY_TIME_MS', 15_000),
  });
}

function number(environment: StoreEnvironment, name: string, fallback: number): number {
  const value = Number(environment[name] || fallback);
  if (!Number.isInteger(value) || value <= 0) throw new Error(`${name} must be a whole number above 0.`);
  return value;
}
