import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extraction } from '../server/parse/extraction.ts';
import { readDocument } from '../server/parse/read-document.ts';
import { projectRoot } from '../server/project-root.ts';
import { sourceText } from '../server/text/source-text.ts';
import { brokenPromises } from './hostile/broken-promises.ts';
import { FRAGMENTS, hostileText } from './hostile/hostile-text.ts';
import { seededRandom } from './hostile/random.ts';

// Feeds the reading texts that no clerk ever wrote: none may make it throw, point outside the text, or take long.
//
//   npm run hostile -- [--count N] [--seed S] [--show INDEX]
//
// Time: at most 20 ms, and 20 ms more for each 10 kB; one that took longer is run again alone. Doubling a text may cost at most
// 2.5 times as much. --show prints one input whole, to debug it. Exit code 1 where a promise is broken.
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '131' },
    show: { type: 'string' },
  },
});
/** Characters of a text that is doubled. */
const DOUBLED = 20_000;
/** Milliseconds below which a time says nothing. */
const SHORTEST = 10;

const count = Number(values.count);
const seed = Number(values.seed);
const corpus = join(projectRoot, 'test/corpus');
const models = readdirSync(corpus)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(join(corpus, file), 'utf8'));

interface Failure {
  readonly what: string;
  readonly example: string;
}

if (values.show !== undefined) process.stdout.write(inputAt(Number(values.show)));
else report([...tryInputs(), ...tryDoubling()]);

function report(failures: readonly Failure[]): void {
  for (const what of new Set(failures.map((failure) => failure.what))) {
    const examples = failures.filter((failure) => failure.what === what).map(({ example }) => example);
    console.log(`${examples.length} times: ${what}`);
    for (const example of examples.slice(0, 5)) console.log(`    ${example}`);
  }
  console.log(
    `${count} inputs of seed ${seed}: ${failures.length === 0 ? 'every promise held' : `${failures.length} failures`}`,
  );
  process.exitCode = failures.length === 0 ? 0 : 1;
}

/** Each input has a seed of its own, so that it can be made again alone. */
function inputAt(index: number): string {
  return hostileText(seededRandom(seed * 1_000_003 + index), models);
}

function* tryInputs(): Generator<Failure> {
  for (let index = 0; index < 500; index += 1) read(inputAt(index)); // compiled before time counts
  for (let index = 0; index < count; index += 1) {
    const text = inputAt(index);
    const example = `--show ${index} (${text.length}): ${JSON.stringify(text.slice(0, 100))}`;
    try {
      const { broken, time } = read(text);
      for (const what of new Set(broken)) yield { what, example };
      const allowed = 20 + (20 * Buffer.byteLength(text)) / 10_000;
      const alone = time > allowed ? bestTime(text) : time;
      if (alone > allowed) yield { what: 'it takes too long', example: `${Math.round(alone)} ms ${example}` };
    } catch (error) {
      yield {
        what: `it throws ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`,
        example,
      };
    }
  }
}

/** Texts of one piece, and of two by turns, at a length where time can be measured. */
function* tryDoubling(): Generator<Failure> {
  const random = seededRandom(seed);
  const units = [
    ...FRAGMENTS,
    ...Array.from({ length: Math.min(count / 100, 400) }, () => random.pick(FRAGMENTS) + random.pick(FRAGMENTS)),
  ];
  for (const unit of units) {
    const text = unit.repeat(Math.ceil(DOUBLED / unit.length));
    const [once, twice] = [bestTime(text), bestTime(text + text)];
    if (twice > SHORTEST && twice > once * 2.5)
      yield {
        what: 'doubling costs more than 2.5 times',
        example: `${once.toFixed(1)} to ${twice.toFixed(1)} ms: ${JSON.stringify(unit)}`,
      };
  }
}

function read(text: string): { broken: string[]; time: number } {
  const started = performance.now();
  const source = sourceText(text);
  const parsed = readDocument(source);
  const time = performance.now() - started;
  extraction(source, parsed);
  return { broken: brokenPromises(text.length, parsed), time };
}

/** The best of five, so that no other work on the machine counts; a time that leaves no doubt is not taken again. */
function bestTime(text: string): number {
  let best = Infinity;
  for (let round = 0; round < 5 && !(round > 0 && best > 1_000); round += 1) best = Math.min(best, read(text).time);
  return best;
}
