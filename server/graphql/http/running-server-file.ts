import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a server says that it holds the embedded database, for the command line to go through it. */
export function runningServerFile(dataDir: string): string {
  return join(dataDir, 'server.json');
}

/** Says where this server is reached and with which token; returns what takes that back. */
export async function announce(dataDir: string, server: { url: string; token: string }): Promise<() => Promise<void>> {
  await mkdir(dataDir, { recursive: true });
  await writeFile(runningServerFile(dataDir), JSON.stringify(server), { mode: 0o600 });
  return () => rm(runningServerFile(dataDir), { force: true });
}
