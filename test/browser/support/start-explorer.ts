import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../../server/project-root.ts';

/** A server of the whole product on a free port, with the seeds in a database of its own. */
export interface Explorer {
  readonly url: string;
  stop: () => Promise<void>;
}

/** How the server under test differs from a plain `npm start`. */
export interface StartOptions {
  /** Also the texts of seeds/example. */
  readonly example?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts it as `npm start` does, building what is stale first; EXPLORER_URL names one that runs already and is left running. */
export async function startExplorer({ example = false, environment: own }: StartOptions = {}): Promise<Explorer> {
  if (process.env.EXPLORER_URL && !own) return { url: process.env.EXPLORER_URL, stop: async () => undefined };
  const folder = await mkdtemp(join(tmpdir(), 'explorer-'));
  const environment = { ...process.env, PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'error', NEO4J_URI: '', ...own };
  const server = spawn(process.execPath, ['tools/start.mjs', ...(example ? ['--example'] : [])], {
    cwd: projectRoot,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    const url = await addressOf(server);
    return { url, stop: () => stop(server, folder) };
  } catch (error) {
    await stop(server, folder);
    throw error;
  }
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/[\w.:]+\//.exec(said)?.[0];
      if (address) resolve(address);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)));
  });
}

async function stop(server: ChildProcess, folder: string): Promise<void> {
  if (server.exitCode === null) {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
  }
  await rm(folder, { recursive: true, force: true });
}
