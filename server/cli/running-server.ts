import { readFile } from 'node:fs/promises';
import { runningServerFile } from '../graphql/http/running-server-file.ts';

/** A server that holds the embedded database. */
export interface RunningServer {
  readonly url: string;
  /** Lets this machine's own commands write, whatever the server asks of others. */
  readonly token: string;
}

const PATIENCE_MS = 2000;

/** The server that runs on this database; null when none answers: what a killed server left behind counts for nothing. */
export async function findRunningServer(dataDir: string): Promise<RunningServer | null> {
  const server = await readFile(runningServerFile(dataDir), 'utf8').then(
    (text) => JSON.parse(text) as RunningServer,
    () => null,
  );
  return server && (await answers(server)) ? server : null;
}

async function answers({ url }: RunningServer): Promise<boolean> {
  try {
    return (await fetch(new URL('/health/live', url), { signal: AbortSignal.timeout(PATIENCE_MS) })).ok;
  } catch {
    return false;
  }
}
