import { once } from 'node:events';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type ClientsAnswer, type ClientsJob } from './clients.worker.ts';

/** Many clients in a thread of their own, so that the server does not wait for whoever asks it. */
export async function manyClients(job: ClientsJob): Promise<ClientsAnswer> {
  // tsc rewrites the specifiers of imports and not the string in `new URL`: the worker has this file's own extension.
  const extension = extname(fileURLToPath(import.meta.url));
  const worker = new Worker(new URL(`./clients.worker${extension}`, import.meta.url), { workerData: job });
  const [answer] = (await once(worker, 'message')) as [ClientsAnswer];
  await worker.terminate();
  return answer;
}
