import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { openStore } from '../../server/store/open-store.ts';
import { freePort, Server } from '../crash/server.ts';

jest.setTimeout(300_000);

const classpath = process.env['TEST_NEO4J_CLASSPATH'];

(classpath ? describe : describe.skip)('A Neo4j that asks for a password', () => {
  const home = resolve(`.cache/neo4j/credentials-${process.pid}`);
  let server: Server;
  const settings = (password: string) => ({ NEO4J_URI: server.uri, NEO4J_PASSWORD: password });
  beforeAll(async () => {
    server = new Server(home, await freePort(), readFileSync(classpath as string, 'utf8'), true);
    await server.start();
  }, 300_000);
  afterAll(async () => {
    await server?.kill();
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  /** One statement of the administrator, never tried again: it may end the connection that it is asked on. */
  const administer = async (password: string, statement: string, database: string) => {
    const driver = neo4j.driver(server.uri, neo4j.auth.basic('neo4j', password));
    const session = driver.session({ database });
    await session.run(statement).catch((error: { code?: string }) => {
      if (error.code !== 'ServiceUnavailable') throw error;
    });
    await session.close();
    await driver.close();
  };
  const changePassword = (from: string, to: string) =>
    administer(from, `ALTER CURRENT USER SET PASSWORD FROM '${from}' TO '${to}'`, 'system');

  test('refuses the one it began with until it is changed, and a wrong one, each with what to do', async () => {
    const refused = { code: 'REFUSED_CREDENTIALS', retryable: false, message: expect.stringContaining(server.uri) };
    await expect(openStore(settings('neo4j'))).rejects.toMatchObject({
      ...refused,
      hint: expect.stringContaining('ALTER CURRENT USER SET PASSWORD'),
    });
    await expect(openStore(settings('wrong'))).rejects.toMatchObject({
      ...refused,
      hint: expect.stringContaining('NEO4J_PASSWORD'),
    });
  });

  test('ends a command with 1 and the same words', () => {
    const command = ['--import', '@swc-node/register/esm-register', 'server/cli/main.ts', 'audit'];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      env: { ...process.env, ...settings('wrong') },
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/refuses the credentials\.\nCheck NEO4J_USERNAME and NEO4J_PASSWORD.*\n$/);
  });

  test('changed under the running app: requests are refused clearly, and answered again once it fits', async () => {
    await changePassword('neo4j', 'the first one');
    const store = await openStore(settings('the first one'));
    await changePassword('the first one', 'the second one');
    const connections = 'CALL dbms.listConnections() YIELD connectionId WITH collect(connectionId) AS ids';
    await administer(
      'the second one',
      `${connections} CALL dbms.killConnections(ids) YIELD message RETURN message`,
      'neo4j',
    );
    await expect(store.isEmpty()).rejects.toMatchObject({ code: 'REFUSED_CREDENTIALS' });
    await expect(store.write((writer) => writer.texts([]))).rejects.toMatchObject({ code: 'REFUSED_CREDENTIALS' });
    await changePassword('the second one', 'the first one');
    expect(await store.isEmpty()).toBe(true);
    await store.close();
  });
});
