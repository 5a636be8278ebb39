import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { openTestStore, type TestStore } from '../support/neo4j/engines.ts';
import { neo4jIsThere } from '../support/neo4j/server.ts';
import { cli } from './run.ts';

jest.setTimeout(180_000);

describe('The commands of the store', () => {
  let folder: string;
  const at = (name: string) => join(folder, name);
  const run = (data: string, ...args: string[]) => cli(args, { DATA_DIR: at(data) });
  const lines = (name: string) =>
    gunzipSync(readFileSync(at(name)))
      .toString()
      .split('\n');

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'truy-nguyen-store-'));
    expect(await run('data', 'generate', at('texts'), '--documents', '12', '--seed', '3')).toMatchObject({ code: 0 });
    expect((await run('data', 'import', '--folder', at('texts'))).code).toBe(0);
    expect(await run('data', 'backup', at('first.gz'))).toMatchObject({ code: 0 });
  }, 180_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(['generate', 'backup', 'restore', 'bench'])('%s --help says how it is called', async (command) => {
    const { code, out } = await run('data', command, '--help');
    expect(code).toBe(0);
    expect(out).toContain(`npm run --silent cli -- ${command}`);
  });

  test.each([
    ['generate'],
    ['generate', 'x', '--documents', 'many'],
    ['backup'],
    ['restore'],
    ['bench', '--nodes', '-1'],
    ['bench', '--wrong'],
  ])('a wrong use is told apart: %s %s %s', async (...args) => {
    expect((await run('data', ...args.filter((each) => each !== undefined))).code).toBe(2);
  });

  test('generate writes the same texts for a seed, as many as asked for', async () => {
    expect((await run('data', 'generate', at('again'), '--documents', '12', '--seed', '3')).code).toBe(0);
    const texts = (name: string) => readdirSync(at(name)).map((file) => readFileSync(join(at(name), file), 'utf8'));
    expect(texts('texts')).toHaveLength(12);
    expect(texts('again')).toEqual(texts('texts'));
  });

  test('a backup restores into an empty database alone, and gives the same backup there', async () => {
    expect(await run('other', 'restore', at('first.gz'))).toMatchObject({ code: 0 });
    expect(await run('other', 'backup', at('second.gz'))).toMatchObject({ code: 0 });
    expect(lines('second.gz')).toEqual(lines('first.gz'));
    const refused = await run('other', 'restore', at('first.gz'));
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('The database is not empty.');
    expect(refused.err).not.toContain('    at ');
  });

  test('a backup that is cut off, and one that is not there, are refused in words', async () => {
    const whole = readFileSync(at('first.gz'));
    writeFileSync(at('cut.gz'), whole.subarray(0, whole.length / 2));
    for (const name of ['cut.gz', 'missing.gz']) {
      const { code, err } = await run('empty', 'restore', at(name));
      expect(code).toBe(1);
      expect(err).toContain(name);
      expect(err).not.toContain('    at ');
    }
  });

  test('bench measures a made-up corpus, and real texts', async () => {
    const { code, out } = await run('data', 'bench', '--nodes', '1000');
    expect(code).toBe(0);
    for (const what of [
      'load',
      'lineage of a duty at the port, p99',
      'audit, first page',
      'open, until the store answers',
    ])
      expect(out).toMatch(new RegExp(`^${what} +[\\d.]+ \\S+$`, 'm'));
    expect((await run('data', 'bench', '--folder', at('texts'))).out).toMatch(/^documents +12 documents$/m);
  });

  (neo4jIsThere ? describe : describe.skip)('with a Neo4j', () => {
    let neo4j: TestStore;
    beforeAll(async () => {
      neo4j = await openTestStore('neo4j');
    }, 120_000);
    afterAll(() => neo4j?.close());

    test('move a graph from the embedded engine to it and back, unchanged', async () => {
      const there = (...args: string[]) => cli(args, neo4j.environment);
      expect(await there('restore', at('first.gz'))).toMatchObject({ code: 0 });
      expect(await there('backup', at('there.gz'))).toMatchObject({ code: 0 });
      expect(await run('back', 'restore', at('there.gz'))).toMatchObject({ code: 0 });
      expect(await run('back', 'backup', at('back.gz'))).toMatchObject({ code: 0 });
      expect(lines('there.gz')).toEqual(lines('first.gz'));
      expect(lines('back.gz')).toEqual(lines('first.gz'));
    });
  });
});
