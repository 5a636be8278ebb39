import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Whether this machine can run Neo4j tests at all; test/support/start-neo4j.mjs has said so otherwise. */
export const neo4jIsThere = Boolean(process.env['TEST_NEO4J_URI'] ?? process.env['TEST_NEO4J_CLASSPATH']);

/** A Neo4j for one test file alone, until it is given back: files that use it take turns, since Community has one database. */
export async function takeNeo4j(): Promise<{ readonly uri: string; giveBack(): void }> {
  const home = process.env['TEST_NEO4J_HOME'] ?? resolve('.cache/neo4j/turns');
  mkdirSync(home, { recursive: true });
  const giveBack = await takeTurn(join(home, 'turn'));
  try {
    return { uri: process.env['TEST_NEO4J_URI'] ?? (await startedServer(home)), giveBack };
  } catch (error) {
    giveBack();
    throw error;
  }
}

/** The server of this run, started by whoever is first. It is killed when the run ends, however it ends. */
async function startedServer(home: string): Promise<string> {
  const file = join(home, 'server.json');
  if (!existsSync(file)) {
    const classpath = readFileSync(process.env['TEST_NEO4J_CLASSPATH'] as string, 'utf8');
    const run = /run-(\d+)$/.exec(home)?.[1] ?? String(process.pid);
    const guard = resolve('test/support/neo4j/guard.mjs');
    spawn(process.execPath, [guard, run, home, String(await freePort()), classpath], {
      stdio: 'ignore',
      detached: true,
    }).unref();
    while (!existsSync(file)) await wait(100);
  }
  const server = JSON.parse(readFileSync(file, 'utf8')) as { uri?: string; failed?: string };
  if (!server.uri) throw new Error(`Neo4j did not start:\n${server.failed}`);
  return server.uri;
}

/** A folder can be made once: whoever makes it has the turn. One whose owner has died is taken over. */
async function takeTurn(folder: string): Promise<() => void> {
  for (;;) {
    try {
      mkdirSync(folder);
      writeFileSync(join(folder, 'owner'), String(process.pid));
      return () => rmSync(folder, { recursive: true, force: true });
    } catch {
      if (!isOwned(join(folder, 'owner'))) rmSync(folder, { recursive: true, force: true });
      await wait(50);
    }
  }
}

function isOwned(file: string): boolean {
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0);
    return true;
  } catch (error) {
    // Between making the folder and naming its owner there is nothing to read yet.
    return (error as { code?: string }).code === 'ENOENT';
  }
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.on('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
