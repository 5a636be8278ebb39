import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { backup, restore } from '../../server/store/backup.ts';
import { ENGINES, openTestStore, type TestStore } from '../support/neo4j/engines.ts';
import { generatedGraphs } from './generated-graphs.ts';

jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), 'truy-nguyen-backup-'));
const file = join(folder, 'graph.jsonl.gz');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(ENGINES)('A backup from the embedded engine restored on %s', (kind) => {
  let [from, to]: TestStore[] = [];
  beforeAll(async () => {
    from = await openTestStore('embedded');
    to = await openTestStore(kind);
    for (const graph of generatedGraphs(21)) await from.store.write((writer) => writer.put(graph));
    await from.store.write((writer) =>
      writer.review(generatedGraphs(21)[0]?.links[0]?.id ?? '', {
        state: 'CONFIRMED',
        reason: null,
        by: 'thử',
        at: null,
      }),
    );
  }, 300_000);
  afterAll(async () => {
    await from?.close();
    await to?.close();
  });

  test('gives the same graph, which gives the same backup', async () => {
    const { entries } = await backup((from as TestStore).engine, file);
    const text = lines(file);
    await (to as TestStore).clear();
    expect(await restore((to as TestStore).engine, file)).toEqual({ entries });
    await backup((to as TestStore).engine, file);
    expect(lines(file)).toEqual(text);
  });

  test('is refused where the database is not empty', async () => {
    await expect(restore((from as TestStore).engine, file)).rejects.toMatchObject({ code: 'CONSTRAINT' });
  });

  test.each([
    ['cut off in the middle', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2), 'DAMAGED'],
    [
      'without its last lines',
      (bytes: Buffer) => gzipSync(gunzipSync(bytes).toString().split('\n').slice(0, -4).join('\n')),
      'DAMAGED',
    ],
    [
      'of a later version',
      (bytes: Buffer) => gzipSync(gunzipSync(bytes).toString().replace('"version":1', '"version":9')),
      'OTHER_SCHEMA_VERSION',
    ],
    ['of another kind', () => gzipSync('{"a":1}\n'), 'DAMAGED'],
  ])('%s is refused, and nothing is written', async (_, spoil, code) => {
    await backup((from as TestStore).engine, file);
    const spoilt = join(folder, 'spoilt.gz');
    writeFileSync(spoilt, spoil(readFileSync(file)));
    await (to as TestStore).clear();
    await expect(restore((to as TestStore).engine, spoilt)).rejects.toMatchObject({ code });
    expect(await (to as TestStore).store.isEmpty()).toBe(true);
  });
});

function lines(path: string): string[] {
  return gunzipSync(readFileSync(path)).toString().split('\n');
}
