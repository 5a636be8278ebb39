import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cypher } from '../../server/store/cypher-library.ts';
import { embeddedFailure } from '../../server/store/embedded/embedded-failure.ts';
import { neo4jFailure } from '../../server/store/neo4j/neo4j-failure.ts';
import { chooseEngine, openStore } from '../../server/store/open-store.ts';
import { generatedGraphs } from './generated-graphs.ts';

describe('A database file that cannot be opened', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'truy-nguyen-failures-'));
    file = join(folder, 'graph.grafeo');
    const store = await openStore({ DATA_DIR: folder });
    for (const graph of generatedGraphs(31, 2)) await store.write((writer) => writer.put(graph));
    await store.close();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ['truncated', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['of which only the beginning is left', (bytes: Buffer) => bytes.subarray(0, 100)],
    ['of another program', () => Buffer.from('%PDF-1.7 and so on '.repeat(500))],
    [
      'with a changed byte in its head',
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 9), Buffer.from([255]), bytes.subarray(10)]),
    ],
  ])('%s: says so, and is left as it is', async (_, spoil) => {
    const spoilt = spoil(readFileSync(file));
    writeFileSync(file, spoilt);
    await expect(openStore({ DATA_DIR: folder })).rejects.toMatchObject({ code: 'DAMAGED', hint: expect.any(String) });
    expect(readFileSync(file).equals(spoilt)).toBe(true);
  });

  test('open in another process: says so, and that process goes on', async () => {
    const store = await openStore({ DATA_DIR: folder });
    const script = `import('@grafeo-db/js').then(({ default: grafeo }) => { try { grafeo.GrafeoDB.create(${JSON.stringify(file)}); } catch (error) { console.log(error.message); } })`;
    const { stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    expect(embeddedFailure(new Error(stdout.trim()))).toMatchObject({ code: 'LOCKED' });
    await expect(openStore({ DATA_DIR: folder })).rejects.toMatchObject({ code: 'LOCKED' });
    expect(await store.isEmpty()).toBe(false);
    await store.close();
  });

  test('of a newer schema: is refused, and left as it is', async () => {
    const engine = chooseEngine({ DATA_DIR: folder });
    await engine.open();
    await engine.write((run) => run(cypher('write/update-nodes', 'Meta'), { rows: [{ id: 'schema', version: 999 }] }));
    await engine.close();
    await expect(openStore({ DATA_DIR: folder })).rejects.toMatchObject({
      code: 'OTHER_SCHEMA_VERSION',
      message: expect.stringContaining('999'),
    });
  });

  test('in a folder that cannot be made: says what to check', async () => {
    await expect(openStore({ DATA_DIR: join(file, 'below') })).rejects.toMatchObject({
      code: 'DISK',
      hint: expect.stringContaining('DATA_DIR'),
    });
  });
});

describe('What an engine says becomes one of the store’s failures', () => {
  test.each([
    ['No space left on device (os error 28)', '40000', 'DISK', false],
    ['a write conflict', '40000', 'TRANSIENT', true],
    ['Constraint violation: UNIQUE constraint violation', undefined, 'CONSTRAINT', false],
    ['Permission denied (os error 13)', undefined, 'DISK', false],
    ['something else', undefined, 'INTERNAL', false],
  ])('embedded: %s', (message, gqlStatus, code, retryable) => {
    expect(embeddedFailure(Object.assign(new Error(message), { gqlStatus }))).toMatchObject({ code, retryable });
  });

  test.each([
    ['ServiceUnavailable', 'UNAVAILABLE', true],
    ['SessionExpired', 'UNAVAILABLE', true],
    ['Neo.ClientError.Security.Unauthorized', 'REFUSED_CREDENTIALS', false],
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'CONSTRAINT', false],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'TIMED_OUT', true],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'TRANSIENT', true],
    ['Neo.DatabaseError.General.UnknownError', 'INTERNAL', false],
  ])('Neo4j: %s', (driverCode, code, retryable) => {
    const failure = neo4jFailure(Object.assign(new Error('words'), { code: driverCode }), 'bolt://x');
    expect(failure).toMatchObject({ code, retryable });
  });

  test('Neo4j: what the caller’s own work throws stays the caller’s', () => {
    const own = new Error('mine');
    expect(neo4jFailure(own, 'bolt://x')).toBe(own);
  });

  test('Neo4j that is not there: says what to check', async () => {
    const opening = openStore({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_CONNECTION_TIMEOUT_MS: '2000' });
    await expect(opening).rejects.toMatchObject({ code: 'UNAVAILABLE', hint: expect.stringContaining('NEO4J_URI') });
  });
});
