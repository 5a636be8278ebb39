import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';

jest.setTimeout(300_000);

const IMPORT = `${process.execPath} --import @swc-node/register/esm-register test/crash/import-until.ts`;

/** Whether this user may mount a file system in a name space of its own; CI may not let it. */
const mayMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;

describe('A disk that does not take what is written', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'truy-nguyen-disk-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs lines of a shell, and gives the answer of each import among them. */
  const shell = (command: string, args: readonly string[], lines: readonly string[]) => {
    const script = ['set -e', ...lines].join('\n');
    const env = { ...process.env, DATA_DIR: join(folder, 'data') };
    const { stdout, stderr } = spawnSync(command, [...args, script], { encoding: 'utf8', env });
    if (!stdout) throw new Error(stderr);
    return stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  };

  test('no more room for a file: says so, keeps what was acknowledged, and goes on when there is room', () => {
    const [full, after] = shell(
      'bash',
      ['-c'],
      [`(trap '' XFSZ; ulimit -f 2000; exec ${IMPORT} 60)`, `exec ${IMPORT} 60`],
    );
    expect(full).toMatchObject({ code: 'DISK', hint: expect.stringContaining('space') });
    expect(full?.['held']).toBeGreaterThan(0);
    expect(full?.['held']).toBeLessThan(60);
    expect(after).toEqual({ held: 60, code: null, message: null, hint: null });
  });

  (mayMount ? test : test.skip)(
    'a full file system, and one that is read only: the same, and the data is untouched',
    () => {
      const [full, after, readOnly, again] = shell(
        'unshare',
        ['-rm', 'sh', '-c'],
        [
          `mount -t tmpfs -o size=3m tmpfs ${folder}`,
          `${IMPORT} 60`,
          `mount -o remount,size=60m ${folder}`,
          `${IMPORT} 60`,
          `mount -o remount,ro ${folder}`,
          `${IMPORT} 60`,
          `mount -o remount,rw ${folder}`,
          `${IMPORT} 60`,
        ],
      );
      expect(full).toMatchObject({ code: 'DISK', hint: expect.stringContaining('space') });
      expect(full?.['held']).toBeLessThan(60);
      expect(after).toMatchObject({ held: 60, code: null });
      expect(readOnly).toMatchObject({ held: null, code: 'DISK', hint: expect.stringContaining('DATA_DIR') });
      expect(again).toMatchObject({ held: 60, code: null });
    },
  );
});
