import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type NestExpressApplication } from '@nestjs/platform-express';
import { loadFolder } from './cli/load-folder.ts';
import { createApp } from './graphql/create-app.ts';
import { type Environment, EnvironmentError, readEnvironment } from './graphql/environment.ts';
import { Drain } from './graphql/http/drain.ts';
import { announce } from './graphql/http/running-server-file.ts';
import { listen } from './cli/listen.ts';
import { projectRoot } from './project-root.ts';
import { type GraphStore } from './store/graph-store.ts';
import { createStore } from './store/open-store.ts';
import { StoreError } from './store/store-error.ts';

/** How long answers that have begun may take once the process is told to stop. */
const DRAIN_MS = 5000;
const ECHO_MS = 500;

await main().catch(giveUp);

/**
 * Listens, opens the database, fills it when it is empty, and serves until told to stop. Whoever asks before the database is
 * open is told that it is not ready.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { example: { type: 'boolean', default: false } } });
  const environment = readEnvironment(process.env);
  const store = createStore(process.env);
  const ownToken = randomBytes(32).toString('base64url');
  const app = await createApp(store, environment, ownToken);
  const url = await listen(app, environment);
  await store.open();
  if (await store.isEmpty()) await fill(store, 'documents');
  if (values.example) await fill(store, 'example');
  const withdraw = await announceEmbedded(store, environment, { url, token: ownToken });
  stopOnSignals(app, store, withdraw);
  console.log(`Truy nguyên: ${url}\nGraphQL:     ${url}graphql`);
  if (!environment.loopback) sayWhoMayWrite();
}

async function fill(store: GraphStore, seeds: string): Promise<void> {
  await loadFolder(store, join(projectRoot, 'seeds', seeds), (file, at, of) =>
    console.log(`Đang đọc / reading ${at}/${of}: ${basename(file)}`),
  );
}

/** Only the embedded file has one owner; on Neo4j commands go to the database themselves. */
async function announceEmbedded(
  store: GraphStore,
  { DATA_DIR }: Environment,
  server: { url: string; token: string },
): Promise<() => Promise<void>> {
  return store.engine === 'embedded' ? announce(DATA_DIR, server) : async () => undefined;
}

function sayWhoMayWrite(): void {
  console.log('Máy khác chỉ đọc được. Cho phép ghi / others can only read; to let someone write:');
  console.log('  npm run --silent cli -- token create NAME --role editor');
}

/**
 * Answers what has begun, takes nothing new, closes the database, and ends with 0. Whoever asks again ends it at once; npm
 * hands on a Ctrl C that the process has had itself, so an echo does not count.
 */
function stopOnSignals(app: NestExpressApplication, store: GraphStore, withdraw: () => Promise<void>): void {
  let since: number | undefined;
  const stop = async () => {
    if (since !== undefined) {
      if (Date.now() - since > ECHO_MS) process.exit(1);
      return;
    }
    since = Date.now();
    app.get(Drain).started = true;
    setTimeout(() => app.getHttpServer().closeAllConnections(), DRAIN_MS).unref();
    try {
      await withdraw();
      await app.close();
      await store.close();
    } catch (error) {
      giveUp(error);
    }
    process.exit(0);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
}

/** Ends with 1; what whoever runs the program can mend is said in words, without a stack. */
function giveUp(error: unknown): never {
  if (!(error instanceof EnvironmentError) && !(error instanceof StoreError) && !isAddressInUse(error)) throw error;
  console.error(error.message);
  if (error instanceof StoreError && error.hint) console.error(error.hint);
  process.exit(1);
}

function isAddressInUse(error: unknown): error is Error {
  return (error as NodeJS.ErrnoException | null)?.code === 'EADDRINUSE';
}
