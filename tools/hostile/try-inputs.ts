import { extraction } from '../../server/parse/extraction.ts';
import { readDocument } from '../../server/parse/read-document.ts';
import { sourceText } from '../../server/text/source-text.ts';
import { brokenPromises } from './broken-promises.ts';
import { FRAGMENTS, hostileText, SIGNS } from './hostile-text.ts';
import { seededRandom } from './random.ts';

/** A promise that an input made the reading break. */
export interface Failure {
  readonly what: string;
  readonly example: string;
}

/** One run: so many inputs of a seed, then texts that are doubled. */
export interface Run {
  readonly seed: number;
  readonly count: number;
  /** Documents to damage. */
  readonly models: readonly string[];
}

/** Characters of a text that is doubled. */
const DOUBLED = 20_000;
/** Milliseconds below which a time says nothing. */
const SHORTEST = 10;

/** How many tries a run has: its inputs, and about a fiftieth as many doublings. */
export function triesOf({ count }: Run): number {
  return count + FRAGMENTS.length + SIGNS.length + Math.min(Math.floor(count / 50), 1_000);
}

/** Makes one try of a run; each has a seed of its own, so that it can be made again alone. */
export function tryInput(run: Run, index: number): Failure[] {
  return index < run.count ? tryReading(inputAt(run, index), index) : tryDoubling(run, index - run.count);
}

/** The input of a run at an index. */
export function inputAt({ seed, models }: Run, index: number): string {
  return hostileText(seededRandom(seed * 1_000_003 + index), models);
}

function tryReading(text: string, index: number): Failure[] {
  const example = `--show ${index} (${text.length}): ${JSON.stringify(text.slice(0, 100))}`;
  try {
    const { broken, time } = read(text);
    const allowed = 20 + (20 * Buffer.byteLength(text)) / 10_000;
    const alone = time > allowed ? bestTime(text) : time;
    const slow = alone > allowed ? [{ what: 'it takes too long', example: `${Math.round(alone)} ms ${example}` }] : [];
    return [...[...new Set(broken)].map((what) => ({ what, example })), ...slow];
  } catch (error) {
    return [
      { what: `it throws ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`, example },
    ];
  }
}

/** A text that grows with a length: each fragment over and over, each sign in a long run, then two or three by chance. */
function growing({ seed }: Run, index: number): (length: number) => string {
  const random = seededRandom(seed * 1_000_003 - index);
  const fragment = () => random.pick(FRAGMENTS);
  const single = FRAGMENTS[index] ?? SIGNS[index - FRAGMENTS.length];
  const [before, unit, after] =
    single !== undefined
      ? ['', single, '']
      : random.chance(0.5)
        ? ['', fragment() + fragment(), '']
        : [fragment() + fragment(), random.pick(SIGNS), fragment() + fragment()];
  return (length) => before + unit.repeat(Math.ceil(length / unit.length)) + after;
}

function tryDoubling(run: Run, index: number): Failure[] {
  const grow = growing(run, index);
  let example = '';
  // Other work on the machine slows the processor too: it may hit one of two times, and hardly three pairs of them.
  for (let round = 0; round < 3; round += 1) {
    const [once, twice] = [bestTime(grow(DOUBLED)), bestTime(grow(2 * DOUBLED))];
    if (twice < SHORTEST || twice <= once * 2.5) return [];
    example = `${once.toFixed(1)} to ${twice.toFixed(1)} ms: ${JSON.stringify(grow(1))}`;
  }
  return [{ what: 'doubling costs more than 2.5 times', example }];
}

/** Reads a text; the time is that of the processor in milliseconds, so that waiting for it does not count. */
function read(text: string): { broken: string[]; time: number } {
  const started = process.cpuUsage();
  const source = sourceText(text);
  const parsed = readDocument(source);
  const { user, system } = process.cpuUsage(started);
  const time = (user + system) / 1_000;
  extraction(source, parsed);
  return { broken: brokenPromises(text.length, parsed), time };
}

/** The best of five, so that no other work on the machine counts; a time that leaves no doubt is not taken again. */
function bestTime(text: string): number {
  let best = Infinity;
  for (let round = 0; round < 5 && !(round > 0 && best > 1_000); round += 1) best = Math.min(best, read(text).time);
  return best;
}
