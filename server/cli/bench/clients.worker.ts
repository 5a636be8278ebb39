import { parentPort, workerData } from 'node:worker_threads';
import { HttpClient } from './http-client.ts';

/** So many clients, each asking one thing after another for a while. */
export interface ClientsJob {
  readonly url: string;
  readonly clients: number;
  readonly seconds: number;
  readonly bodies: readonly string[];
}

export interface ClientsAnswer {
  /** Milliseconds of each request. */
  readonly times: readonly number[];
  readonly errors: readonly string[];
}

if (parentPort) void askFor(workerData as ClientsJob).then((answer) => parentPort?.postMessage(answer));

async function askFor({ url, clients, seconds, bodies }: ClientsJob): Promise<ClientsAnswer> {
  const [times, errors]: [number[], string[]] = [[], []];
  const until = performance.now() + seconds * 1000;
  const one = async (at: number) => {
    const client = new HttpClient(url);
    for (let next = at; performance.now() < until; next += clients) {
      const start = performance.now();
      await client.ask(bodies[next % bodies.length] as string).then(
        () => times.push(performance.now() - start),
        (error: Error) => errors.push(error.message),
      );
    }
    client.close();
  };
  await Promise.all(Array.from({ length: clients }, (_, at) => one(at)));
  return { times, errors };
}
