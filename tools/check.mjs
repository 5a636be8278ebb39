#!/usr/bin/env node
// Every check that needs no test run, each named, all of them also when one fails.
import { spawnSync } from 'node:child_process';

const CHECKS = [
  ['generated types', 'npm run --silent codegen'],
  ['formatting', 'npx prettier --check --log-level warn .'],
  ['lint', 'npx eslint . --max-warnings 0'],
  ['types of the server and its tests', 'npx tsc -p tsconfig.json'],
  ['types of the client', 'npx tsc -p client'],
  ['unused files, exports and packages', 'npx knip'],
  ['licences', 'node tools/licences.mjs --check'],
];

const failed = CHECKS.filter(([name, command]) => {
  const { status, stdout, stderr } = spawnSync(command, { shell: true, encoding: 'utf8' });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  if (status !== 0) console.log(`${stdout}${stderr}`.trim());
  return status !== 0;
});

if (failed.length > 0) {
  console.error(
    `${failed.length} of ${CHECKS.length} checks failed: ${failed.map(([name]) => name).join(', ')}. Formatting mends itself with npm run format.`,
  );
  process.exitCode = 1;
}
