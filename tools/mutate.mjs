// Changes the rules of the reading, one at a time, and sees whether the tests of the same part notice (Stryker). Not in CI: it
// takes hours for all parts.
//
//   npm run mutate -- [PART…] [--mutate FILE] [any other option of Stryker]
//
// PART is a folder of server/parse: citations, relations, duties, … Without one, the grammar and the roles are taken. At
// least 80 % of the mutants of a part must die.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const given = process.argv.slice(2);
const isPart = (argument) =>
  existsSync(join(root, 'server/parse', argument)) && existsSync(join(root, 'test/parse', argument));
const named = given.filter(isPart);
const options = given.filter((argument) => !isPart(argument));

for (const part of named.length > 0 ? named : ['citations', 'relations', 'duties']) {
  const files = options.includes('--mutate') ? [] : ['--mutate', `server/parse/${part}/**/*.ts`];
  const { status } = spawnSync('npx', ['stryker', 'run', ...files, ...options], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, MUTATED_PART: part },
  });
  if (status !== 0) process.exitCode = 1;
}
