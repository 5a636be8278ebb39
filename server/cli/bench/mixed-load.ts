import { setTimeout as wait } from 'node:timers/promises';
import { type Measurement } from '../../store/bench/clock.ts';
import { generatedCorpus } from '../../store/generate/generated-corpus.ts';
import { type StoreEnvironment } from '../../store/open-store.ts';
import { HttpClient } from './http-client.ts';
import { median, percentile } from './percentile.ts';
import { questions } from './questions.ts';
import { serve } from './served.ts';

const READERS = 8;
/** Texts that are imported over and over in two versions, so that the graph changes and does not grow. */
const TEXTS = 40;
const SAMPLE_MS = 1000;
const IMPORT = 'mutation($input: ImportInput!) { importDocument(input: $input) { added changed removed } }';

/**
 * Some minutes of everything at once on a database that is filled already: readers who ask whatever the API's users ask, and
 * a writer that imports without a pause. Yields what came of it: answers, failures, times, and how the memory went.
 */
export async function* mixedLoad(environment: StoreEnvironment, minutes: number): AsyncGenerator<Measurement> {
  const { url, subjects, close } = await serve(environment);
  const until = performance.now() + minutes * 60_000;
  const [times, errors, memory, heap]: [number[], string[], number[], number[]] = [[], [], [], []];
  const bodies = questions(subjects).flatMap(({ query, variables }) =>
    variables.slice(0, 60).map((each) => JSON.stringify({ query, variables: each })),
  );
  let imports = 0;
  const client = async (next: (at: number) => string, done: (ms: number) => void) => {
    const own = new HttpClient(url);
    for (let at = 0; performance.now() < until; at += 1) {
      const start = performance.now();
      await own.ask(next(at)).then(
        () => done(performance.now() - start),
        (error: Error) => errors.push(error.message),
      );
    }
    own.close();
  };
  const texts = [...generatedCorpus(1, TEXTS)].map(({ fileName, text }) => ({ fileName, text }));
  const versions = [
    texts,
    texts.map(({ fileName, text }) => ({ fileName, text: text.replaceAll('Sở Tài chính', 'Sở Nội vụ') })),
  ];
  const importAt = (at: number) => {
    const input = versions[Math.floor(at / TEXTS) % 2]?.[at % TEXTS];
    return JSON.stringify({ query: IMPORT, variables: { input } });
  };
  const sample = async () => {
    for (; performance.now() < until; await wait(SAMPLE_MS)) {
      const { rss, heapUsed, external } = process.memoryUsage();
      memory.push(rss / 2 ** 20);
      heap.push((heapUsed + external) / 2 ** 20);
    }
  };
  const readers = Array.from({ length: READERS }, (_, reader) =>
    client(
      (at) => bodies[(at * READERS + reader) % bodies.length] as string,
      (ms) => times.push(ms),
    ),
  );
  await Promise.all([sample(), client(importAt, () => (imports += 1)), ...readers]);
  await close();
  yield { what: 'answers', value: times.length, unit: '' };
  yield { what: 'imports meanwhile', value: imports, unit: '' };
  yield { what: `failures${errors.length > 0 ? `, the first: ${errors[0]}` : ''}`, value: errors.length, unit: '' };
  yield { what: 'answer, p50', value: median(times), unit: 'ms' };
  yield { what: 'answer, p99', value: percentile(times, 0.99), unit: 'ms' };
  for (const [what, values] of [
    ['memory of the process', memory],
    ['of it used by JavaScript', heap],
  ] as const)
    for (const [at, quarter] of quarters(values).entries())
      yield { what: `${what}, quarter ${at + 1}, median`, value: median(quarter), unit: 'MiB' };
}

function quarters(values: readonly number[]): (readonly number[])[] {
  return [0, 1, 2, 3].map((at) => values.slice((values.length * at) / 4, (values.length * (at + 1)) / 4));
}
