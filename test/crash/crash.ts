/* eslint-disable no-console -- it is a command */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { generatedCorpus } from '../../server/store/generate/generated-corpus.ts';
import { importDocument } from '../../server/store/import-document.ts';
import { openStore } from '../../server/store/open-store.ts';
import { StoreError } from '../../server/store/store-error.ts';
import { sourceText } from '../../server/text/source-text.ts';
import { freePort, Server } from './server.ts';

/*
 * `npm run crash`: kills the importer at random moments, and the Neo4j server under it, and looks whether every document
 * that was acknowledged is whole, and every other one whole or not there. `--rounds N` (100), `--servers N` (5),
 * `--engine embedded|neo4j` (both). Whole is what importing again would not change.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '100' },
    servers: { type: 'string', default: '5' },
    engine: { type: 'string' },
  },
});
const generated = generatedCorpus(1, 5000);
const corpus: string[] = [];
const folder = mkdtempSync(join(tmpdir(), 'truy-nguyen-crash-'));
let failures = 0;
try {
  if (values.engine !== 'neo4j') await embedded(Number(values.rounds));
  if (values.engine !== 'embedded') await neo4j(Number(values.rounds), Number(values.servers));
} catch (error) {
  failures += 1;
  console.log(wordsOf(error));
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
console.log(failures === 0 ? 'Nothing was lost.' : `${failures} times something was lost, left half or did not open.`);
process.exit(failures === 0 ? 0 : 1);

async function embedded(rounds: number): Promise<void> {
  const environment = { DATA_DIR: join(folder, 'embedded') };
  let next = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const acknowledged = await killedImport(environment, next);
    next = await verify(environment, next, acknowledged);
    console.log(`embedded, importer killed ${round} times: ${next} documents, ${failures} wrong`);
  }
}

async function neo4j(rounds: number, servers: number): Promise<void> {
  const classpath = resolve('.cache/neo4j/classpath.txt');
  if (!existsSync(classpath)) {
    console.log('Neo4j is left out: run the integration tests once, they fetch it.');
    return;
  }
  const server = new Server(join(folder, 'neo4j'), await freePort(), readFileSync(classpath, 'utf8'));
  await server.start();
  const environment = { NEO4J_URI: server.uri };
  let next = 0;
  try {
    for (let round = 1; round <= rounds; round += 1) {
      const acknowledged = await killedImport(environment, next);
      next = await verify(environment, next, acknowledged);
      console.log(`neo4j, importer killed ${round} times: ${next} documents, ${failures} wrong`);
    }
    for (let round = 1; round <= servers; round += 1) {
      const acknowledged = await killedImport(environment, next, () => server.kill());
      await server.start();
      next = await verify(environment, next, acknowledged);
      console.log(`neo4j, server killed ${round} times: ${next} documents, ${failures} wrong`);
    }
  } finally {
    await server.kill();
  }
}

/** Starts the importer and kills it, or what it stands on, at a random moment after its first document; gives the last one it acknowledged. */
async function killedImport(
  environment: Record<string, string>,
  from: number,
  kill?: () => Promise<void>,
): Promise<number> {
  const importer = spawn(
    process.execPath,
    ['--import', '@swc-node/register/esm-register', 'test/crash/importer.ts', String(from)],
    { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = once(importer, 'exit');
  let said = '';
  importer.stderr.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-2000);
  });
  let acknowledged = from;
  const lines = createInterface({ input: importer.stdout });
  const first = new Promise<void>((done) => {
    lines.on('line', (line) => {
      acknowledged = Number(line);
      done();
    });
    importer.on('exit', () => done());
  });
  await first;
  await wait(Math.random() * 600);
  if (kill) await kill();
  importer.kill('SIGKILL');
  await ended;
  if (!kill && importer.signalCode === null) throw new Error(`The importer ended by itself:\n${said}`);
  return acknowledged;
}

/** The text at a place of the corpus, the same for this process and the importers. */
function textAt(place: number): string {
  while (corpus.length <= place) corpus.push(generated.next().value?.text ?? '');
  return corpus[place] as string;
}

function wordsOf(error: unknown): string {
  if (!(error instanceof StoreError)) return String((error as Error).stack ?? error);
  return `${error.code}: ${error.message} (${String((error.cause as Error | undefined)?.message)})\n${error.stack}`;
}

/** Opens the database as it was left. Gives the first document that is not in. */
async function verify(environment: Record<string, string>, from: number, acknowledged: number): Promise<number> {
  const store = await openStore(environment);
  let next = acknowledged;
  for (let at = Math.max(0, from - 2); at < acknowledged + 2; at += 1) {
    const before = await store.documents({ held: true }, { first: 1, after: null });
    const { change, others } = await importDocument(store, sourceText(textAt(at)));
    const same = change.added + change.changed + change.removed === 0 && others.length === 0;
    const after = await store.documents({ held: true }, { first: 1, after: null });
    const wasThere = after.totalCount === before.totalCount;
    if (at < acknowledged ? !same : wasThere && !same) {
      failures += 1;
      console.log(
        `Document ${at + 1} ${at < acknowledged ? 'was acknowledged and is not whole' : 'is half'}: ${JSON.stringify(change).slice(0, 300)}`,
      );
    }
    next = at + 1;
  }
  await store.close();
  return next;
}
