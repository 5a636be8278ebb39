import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, jest, test } from '@jest/globals';
import { ENGINES } from '../support/neo4j/engines.ts';

jest.setTimeout(300_000);

const run = promisify(execFile);

/** Five rounds of what `npm run crash` does a hundred times. */
const ROUNDS = {
  embedded: ['--rounds', '5'],
  neo4j: ['--rounds', '3', '--servers', '2'],
} as const;

describe.each(ENGINES)('On %s', (engine) => {
  test('an importer or a server that is killed loses nothing and leaves nothing half', async () => {
    const { stdout } = await run(process.execPath, [
      ...['--import', '@swc-node/register/esm-register', 'test/crash/crash.ts', '--engine', engine],
      ...ROUNDS[engine],
    ]);
    expect(stdout).toContain('Nothing was lost.');
    expect(stdout.split('\n').filter((line) => line.startsWith(`${engine}, `))).toHaveLength(5);
  });
});
