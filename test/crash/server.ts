import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A Neo4j of our own, on one folder and port for all its lives. */
export class Server {
  readonly uri: string;
  private pid = 0;

  constructor(
    private readonly home: string,
    private readonly port: number,
    private readonly classpath: string,
    /** Whether it asks for a password; at first `neo4j` for the user `neo4j`, to be changed. */
    private readonly auth = false,
  ) {
    this.uri = `bolt://127.0.0.1:${port}`;
  }

  async start(): Promise<void> {
    const file = join(this.home, 'server.json');
    rmSync(file, { force: true });
    mkdirSync(this.home, { recursive: true });
    spawn(
      process.execPath,
      ['test/support/neo4j/guard.mjs', String(process.pid), this.home, String(this.port), this.classpath],
      { stdio: 'ignore', env: { ...process.env, TEST_NEO4J_AUTH: String(this.auth) } },
    );
    while (!existsSync(file)) await wait(100);
    const server = JSON.parse(readFileSync(file, 'utf8')) as { pid?: number; failed?: string };
    if (!server.pid) throw new Error(`Neo4j did not start:\n${server.failed}`);
    this.pid = server.pid;
  }

  /** Kills it and waits until it is gone: before that it still has its port and its files. */
  async kill(): Promise<void> {
    while (this.signal('SIGKILL')) await wait(100);
  }

  private signal(signal: NodeJS.Signals): boolean {
    try {
      return process.kill(this.pid, signal);
    } catch {
      return false; // it has gone
    }
  }
}

/** A port that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => found(port));
    });
  });
}
