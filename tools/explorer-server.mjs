// A server of the whole product for the tools that look at it: as `npm start` starts it, on a database of its own.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/**
 * EXPLORER_URL names one that runs already and is left running.
 *
 * @returns {Promise<{ url: string; pid: number | null; stop: () => void }>}
 */
export async function explorerServer() {
  if (process.env.EXPLORER_URL) return { url: process.env.EXPLORER_URL, pid: null, stop: () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'explorer-'));
  const environment = { ...process.env, PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'error', NEO4J_URI: '' };
  const child = spawn(process.execPath, ['tools/start.mjs'], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}`)));
    child.stdout.on('data', (chunk) => {
      const url = /http:\/\/[\w.:]+\//.exec(chunk.toString())?.[0];
      if (url) resolve({ url, pid: child.pid ?? null, stop: () => child.kill('SIGTERM') });
    });
  });
}
