import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { projectRoot } from '../server/project-root.ts';
import { type HostileWork } from './hostile/hostile.worker.ts';
import { type Failure, inputAt, type Run, triesOf } from './hostile/try-inputs.ts';

// Feeds the reading texts that no clerk ever wrote: none may make it throw, point outside the text, or take long.
const USAGE = `npm run hostile -- [--count N] [--seed S] [--show INDEX]

  --count N     how many texts to make up (20000)
  --seed S      which ones: the same seed makes the same texts (131)
  --show INDEX  print one of them whole, to debug it

Time: at most 20 ms, and 20 ms more for each 10 kB; one that took longer is run again alone. Doubling a text may cost at most
2.5 times as much. One that takes more than 10 s is given up. Exit code 1 where a promise is broken, 2 for a wrong option.`;

const values = options();
const corpus = join(projectRoot, 'test/corpus');
const run: Run = {
  seed: Number(values.seed),
  count: Number(values.count),
  models: readdirSync(corpus)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(join(corpus, file), 'utf8')),
};
/** How often each promise was broken. */
const failures = new Map<string, number>();
const MOST_EXAMPLES = 5;
const PATIENCE = 10_000;

if (values.show !== undefined) process.stdout.write(inputAt(run, Number(values.show)));
else {
  for (let from = 0; from < triesOf(run);) from = await workFrom(from);
  for (const [what, times] of failures) console.log(`${times} times: ${what}`);
  console.log(
    `${run.count} inputs of seed ${run.seed}: ${failures.size === 0 ? 'every promise held' : 'promises were broken'}`,
  );
  process.exitCode = failures.size === 0 ? 0 : 1;
}

/** The options of the command line; prints how to use them, and ends, where they ask for it or are wrong. */
function options() {
  try {
    const { values } = parseArgs({
      options: {
        count: { type: 'string', default: '20000' },
        seed: { type: 'string', default: '131' },
        show: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (!values.help) return values;
    console.log(USAGE);
    process.exit(0);
  } catch (cause) {
    console.error(`${cause instanceof Error ? cause.message : String(cause)}\n\n${USAGE}`);
    process.exit(2);
  }
}

/** Works through the tries in a thread of their own, up to the end or to one that hangs; returns where to go on. */
function workFrom(from: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const progress = new Int32Array(new SharedArrayBuffer(4));
    const workerData: HostileWork = { run, from, progress };
    const worker = new Worker(new URL('./hostile/hostile.worker.ts', import.meta.url), { workerData });
    let seen = -1;
    const watch = setInterval(() => {
      const at = progress[0] ?? -1;
      if (at !== seen || at < 0) {
        seen = at;
        return;
      }
      report({ what: `it takes more than ${PATIENCE / 1000} s`, example: `--show ${at}` });
      void worker.terminate().then(() => resolve(at + 1));
    }, PATIENCE);
    worker.on('message', report);
    worker.on('error', reject);
    worker.on('exit', (code) => {
      clearInterval(watch);
      if (code === 0) resolve(triesOf(run));
    });
  });
}

function report({ what, example }: Failure): void {
  const times = (failures.get(what) ?? 0) + 1;
  failures.set(what, times);
  if (times <= MOST_EXAMPLES) console.log(`${what}\n    ${example}`);
}
