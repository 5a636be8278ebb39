import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { projectRoot } from '../../server/project-root.ts';

test('the types of the client’s queries are those of the committed schema', () => {
  const { status, stderr } = spawnSync(process.execPath, ['tools/client-types.mjs', '--check'], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});
