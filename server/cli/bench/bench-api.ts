import { type Measurement } from '../../store/bench/clock.ts';
import { type Engine } from '../../store/engine.ts';
import { type StoreEnvironment } from '../../store/open-store.ts';
import { HttpClient } from './http-client.ts';
import { manyClients } from './many-clients.ts';
import { median, percentile } from './percentile.ts';
import { type Question, questions } from './questions.ts';
import { serve } from './served.ts';

const CLIENTS = [16, 64];
const SECONDS = 5;
/** Asked once before anything is measured: engines plan and code warms up on its first use. */
const WARM_UP = 200;
const TURNS = 300;
/** What the API may add: half as much again, and 2 ms for the way. */
const ALLOWED = { times: 1.5, plus: 2 };

/**
 * Measures the API over HTTP on a database that is filled already, against the same questions asked of the engine by hand:
 * at one client in turn, so that both meet the same machine; then at 16 and 64.
 */
export async function* benchApi(environment: StoreEnvironment): AsyncGenerator<Measurement> {
  const { url, engine, subjects, close } = await serve(environment);
  try {
    for (const question of questions(subjects)) {
      yield* oneClient(question, engine, url);
      for (const clients of CLIENTS) yield* several(question, engine, url, clients);
    }
  } finally {
    await close();
  }
}

async function* oneClient(question: Question, engine: Engine, url: string): AsyncGenerator<Measurement> {
  const client = new HttpClient(url);
  const bodies = bodiesOf(question);
  const [overHttp, byHand]: [Taken[], Taken[]] = [[], []];
  for (let turn = -WARM_UP; turn < TURNS; turn += 1) {
    const at = (turn + WARM_UP) % bodies.length;
    const asked = await timed(() => client.ask(bodies[at] as string));
    const raw = await timed(() => question.byHand(engine, question.variables[at] ?? {}));
    if (turn < 0) continue;
    overHttp.push(asked);
    byHand.push(raw);
  }
  client.close();
  const [api, raw] = [median(overHttp.map(({ wall }) => wall)), median(byHand.map(({ wall }) => wall))];
  yield { what: `${question.name} over HTTP, 1 client, p50`, value: api, unit: 'ms' };
  yield { what: `${question.name} by hand, p50`, value: raw, unit: 'ms' };
  const allowed = raw * ALLOWED.times + ALLOWED.plus;
  const share = Math.round((100 * api) / allowed);
  yield { what: `${question.name}, of the ${allowed.toFixed(1)} ms allowed`, value: share, unit: '%' };
  yield {
    what: `${question.name} over HTTP, processor time`,
    value: median(overHttp.map(({ processor }) => processor)),
    unit: 'ms',
  };
  yield {
    what: `${question.name} by hand, processor time`,
    value: median(byHand.map(({ processor }) => processor)),
    unit: 'ms',
  };
}

async function* several(question: Question, engine: Engine, url: string, clients: number): AsyncGenerator<Measurement> {
  const { times, errors } = await manyClients({ url, clients, seconds: SECONDS, bodies: bodiesOf(question) });
  if (errors.length > 0) throw new Error(`${question.name}: ${errors.length} failed, the first with ${errors[0]}`);
  const raw = await manyByHand(question, engine, clients);
  const what = `${question.name}, ${clients} clients`;
  yield { what: `${what}, p50 over HTTP`, value: median(times), unit: 'ms' };
  yield { what: `${what}, p99 over HTTP`, value: percentile(times, 0.99), unit: 'ms' };
  yield { what: `${what}, over HTTP`, value: Math.round(times.length / SECONDS), unit: 'a second' };
  yield { what: `${what}, p50 by hand`, value: median(raw), unit: 'ms' };
  yield { what: `${what}, by hand`, value: Math.round(raw.length / SECONDS), unit: 'a second' };
}

async function manyByHand({ byHand, variables }: Question, engine: Engine, clients: number): Promise<number[]> {
  const times: number[] = [];
  const until = performance.now() + SECONDS * 1000;
  const one = async (first: number) => {
    for (let at = first; performance.now() < until; at += clients)
      times.push((await timed(() => byHand(engine, variables[at % variables.length] ?? {}))).wall);
  };
  await Promise.all(Array.from({ length: clients }, (_, at) => one(at)));
  return times;
}

function bodiesOf({ query, variables }: Question): string[] {
  return variables.map((each) => JSON.stringify({ query, variables: each }));
}

/** Milliseconds on the wall, and of this process's processor time: on a machine that others use too the second says more. */
interface Taken {
  readonly wall: number;
  readonly processor: number;
}

async function timed(work: () => Promise<unknown>): Promise<Taken> {
  const [wall, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - wall, processor: (user + system) / 1000 };
}
