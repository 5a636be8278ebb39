// Changes the rules of the reading, one at a time, and sees whether the tests of the same part notice (Stryker). Not in CI.
//
//   npm run mutate -- [PART…] --sample N [--seed S]     N changes of each part, drawn at random: minutes
//   npm run mutate -- [PART…] [any option of Stryker]   every change: hours
//
// PART is a folder of server/parse: citations, relations, duties, … Without one, the grammar and the roles are taken. At
// least 80 % of the mutants of a part must die.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { trySample } from './mutation-sample.mjs';

const root = join(import.meta.dirname, '..');
const given = process.argv.slice(2);
const isPart = (argument) =>
  existsSync(join(root, 'server/parse', argument)) && existsSync(join(root, 'test/parse', argument));
const named = given.filter(isPart);
const parts = named.length > 0 ? named : ['citations', 'relations', 'duties'];
const options = given.filter((argument) => !isPart(argument));

if (options.includes('--sample')) {
  const { values } = parseArgs({
    args: options,
    options: { sample: { type: 'string' }, seed: { type: 'string', default: '131' } },
  });
  for (const part of parts)
    if (!(await trySample(part, Number(values.sample), Number(values.seed)))) process.exitCode = 1;
} else {
  for (const part of parts) {
    const files = options.includes('--mutate') ? [] : ['--mutate', `server/parse/${part}/**/*.ts`];
    const { status } = spawnSync('npx', ['stryker', 'run', ...files, ...options], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, MUTATED_PART: part },
    });
    if (status !== 0) process.exitCode = 1;
  }
}
