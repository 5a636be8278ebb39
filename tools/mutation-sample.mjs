// A random sample of the mutants of one part of the reading. Stryker's instrumenter writes all of them into a copy of the
// project, each behind a switch; the tests of the part and those of whole documents then run once for each mutant drawn, with
// its switch on. Every mutant has the same chance, so the share that dies is an honest estimate of what the full run would say.
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from './hostile/random.ts';
import { OF_WHOLE_DOCUMENTS } from './jest.mutation.config.mjs';

const root = join(import.meta.dirname, '..');
const COPIED = ['server', 'test', 'seeds', 'tools', 'jest.config.js', 'package.json', '.swcrc'];
// all specs in one file: the gazetteers are then read once a run and not once a spec
const ALL_SPECS = 'all-of-the-part.spec.ts';
const LEAST_SHARE = 0.8;
const silent = { debug() {}, info() {}, warn: console.warn, isDebugEnabled: () => false };

/** Tries `count` mutants of a part, prints the share that died and each survivor; whether enough of them died. */
export async function trySample(part, count, seed) {
  mkdirSync(join(root, '.cache/mutation'), { recursive: true });
  const copy = mkdtempSync(join(root, '.cache/mutation/sample-'));
  try {
    for (const path of COPIED) cpSync(join(root, path), join(copy, path), { recursive: true });
    const mutants = await writeMutants(copy, `server/parse/${part}`);
    gatherSpecs(join(copy, 'test/parse', part));
    const untouched = runTests(copy, part, '');
    if (!untouched.passed)
      throw new Error(`The tests of ${part} fail before anything is changed:\n${untouched.output}`);
    const drawn = draw(mutants, count, seed);
    const survivors = [];
    drawn.forEach((mutant, index) => {
      if (runTests(copy, part, mutant.id).passed) {
        survivors.push(mutant);
        console.log(`${index + 1} of ${drawn.length} survived: ${describe(mutant, copy)}`);
      }
      if (process.stderr.isTTY) process.stderr.write(`\r${part}: ${index + 1} of ${drawn.length}\r`);
    });
    return report(part, drawn.length, survivors.length, mutants.length, seed);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** Writes every mutant of a folder's files into the copy, each behind a switch; returns them. */
async function writeMutants(copy, folder) {
  const files = readdirSync(join(copy, folder), { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(copy, folder, file))
    .map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') }));
  const { files: written, mutants } = await new Instrumenter(silent).instrument(files, {
    plugins: null,
    excludedMutations: [],
    ignorers: [],
  });
  for (const { name, content } of written) writeFileSync(name, content);
  return mutants.map((mutant) => ({ ...mutant, source: files.find(({ name }) => name === mutant.fileName).content }));
}

function gatherSpecs(folder) {
  const ofPart = readdirSync(folder).filter((file) => file.endsWith('.spec.ts'));
  const specs = [...ofPart.map((file) => `./${file}`), ...OF_WHOLE_DOCUMENTS.map((path) => `../../../${path}`)];
  writeFileSync(join(folder, ALL_SPECS), specs.map((path) => `import '${path}';\n`).join(''));
}

/** Runs the tests of a part with one mutant switched on. One that does not come to an end is dead, too. */
function runTests(copy, part, mutant) {
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      ...flags,
      jest,
      '-c',
      'tools/jest.mutation.config.mjs',
      '--runInBand',
      '--silent',
      '--testPathPatterns',
      ALL_SPECS,
    ],
    {
      cwd: copy,
      encoding: 'utf8',
      timeout: 60_000,
      killSignal: 'SIGKILL',
      env: { ...process.env, MUTATED_PART: part, __STRYKER_ACTIVE_MUTANT__: mutant },
    },
  );
  return { passed: status === 0, output: stderr };
}

/** Draws without putting back; the whole list where it is no longer than the sample. */
function draw(mutants, count, seed) {
  const random = seededRandom(seed);
  const left = [...mutants];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(random.below(left.length), 1)[0]);
}

function describe({ fileName, location: { start, end }, mutatorName, replacement, source }, copy) {
  const lines = source.split('\n').slice(start.line, end.line + 1);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column);
  const original = lines.join('\n').slice(start.column);
  const place = `${fileName.slice(copy.length + 1)}:${start.line + 1}:${start.column + 1}`;
  return `${place} ${mutatorName}\n  - ${original.replaceAll('\n', '\n    ')}\n  + ${replacement.replaceAll('\n', '\n    ')}`;
}

function report(part, tried, survived, all, seed) {
  const share = (tried - survived) / tried;
  // 95 % of all samples of this size are no further from what the full run would say
  const margin = 1.96 * Math.sqrt((share * (1 - share)) / tried);
  const percent = (value) => (value * 100).toFixed(1);
  console.log(
    `${part}: ${percent(share)} % ± ${percent(margin)} of ${tried} mutants died, drawn from ${all} with seed ${seed}`,
  );
  return share >= LEAST_SHARE;
}
