import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type Server as NetServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { cli, startServer, type Server } from './run.ts';

jest.setTimeout(60_000);

const PLAN = 'seeds/documents/plan-131-lang-son.txt';

describe('The server process', () => {
  let data: string;
  let server: Server | undefined;
  beforeAll(() => cli(['--help']), 300_000);
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'truy-nguyen-server-'));
  });
  afterEach(async () => {
    await server?.stop('SIGKILL');
    server = undefined;
    rmSync(data, { recursive: true, force: true });
  });
  const start = async (environment: Record<string, string> = {}) => {
    server = await startServer({ DATA_DIR: data, PORT: '0', LOG_LEVEL: 'warn', ...environment });
    return server;
  };
  const totalOf = async (url: string) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ duties { totalCount } }"}',
    });
    return ((await response.json()) as { data: { duties: { totalCount: number } } }).data.duties.totalCount;
  };

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'loads the plan into an empty database, says where it is, and ends with 0 on %s',
    async (signal) => {
      const { url, stop } = await start();
      expect(await totalOf(url)).toBe(59);
      const { code, out, err } = await stop(signal);
      expect(code).toBe(0);
      expect(out).toContain('plan-131-lang-son.txt');
      expect(err).toBe('');
      expect(existsSync(join(data, 'server.json'))).toBe(false);
    },
  );

  test('takes a signal and its echo, as npm sends them, for one', async () => {
    const { process, stop } = await start();
    process.kill('SIGINT');
    expect((await stop('SIGINT')).code).toBe(0);
  });

  test('answers a request that is under way when it is told to stop, and takes no other', async () => {
    const { url, process: server } = await start();
    const ended = new Promise((resolve) => server.on('close', resolve));
    const body = '{"query":"{ duties { totalCount } }"}';
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const sent = request(`${url}/graphql`, { method: 'POST', headers });
    const answer = new Promise<string>((resolve, reject) => {
      sent.on('error', reject).on('response', (response) => {
        let text = '';
        response.on('data', (data) => (text += data)).on('end', () => resolve(text));
      });
    });
    await new Promise<void>((resolve) => sent.write(body.slice(0, 10), () => resolve()));
    await wait(200); // until the server has the head of the request
    server.kill('SIGTERM');
    await wait(300);
    await expect(fetch(`${url}/health/ready`)).rejects.toThrow();
    sent.end(body.slice(10));
    expect(JSON.parse(await answer)).toEqual({ data: { duties: { totalCount: 59 } } });
    expect(await ended).toBe(0);
  });

  test('keeps what it was given over a restart, and loads no seed again', async () => {
    await (await start()).stop();
    const { url, stop } = await start();
    expect(await totalOf(url)).toBe(59);
    expect((await stop()).out).not.toContain('plan-131');
  });

  test('takes a free port where the usual one is taken, and says so; a port that was asked for is not changed', async () => {
    const taken = await listenOn(4000);
    const { url, stop } = await start({ PORT: '' });
    expect(url).not.toContain(':4000');
    expect((await stop()).out).toContain('port 4000 is taken');
    await expect(start({ PORT: '4000' })).rejects.toThrow('Port 4000 is taken: choose another PORT.');
    taken?.close();
  });

  test.each([
    [{ PORT: 'abc' }, 'PORT'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ NEO4J_URI: 'http://x' }, 'neo4j://127.0.0.1:7687'],
  ])('says what is wrong with its environment: %j', async (environment, words) => {
    await expect(start(environment as Record<string, string>)).rejects.toThrow(words);
  });

  test('answers the command line while it runs, since the embedded file has one owner', async () => {
    await start();
    const run = (...args: string[]) => cli(args, { DATA_DIR: data });
    expect((await run('trace', '131/KH-UBND', 'II.1.a')).out).toContain('52-NQ/TW');
    expect((await run('import', PLAN)).out).toContain('+0 ~0 -0');
    expect((await run('audit')).out).toContain('TEXT_NOT_HELD');
    expect((await run('export', '--format', 'json')).out).toContain('"__typename":"Duty"');
  });

  test('ends with words and no stack where its database has gone from under it', async () => {
    const { stop } = await start();
    rmSync(data, { recursive: true });
    const { code, err } = await stop();
    expect(code).toBe(1);
    expect(err).toContain('DATA_DIR');
    expect(err).not.toContain('    at ');
  });

  test('is not looked for where it was killed and left its note behind', async () => {
    await (await start()).stop();
    writeFileSync(join(data, 'server.json'), '{"url":"http://127.0.0.1:9/","token":"x"}');
    expect((await cli(['trace', '131/KH-UBND', 'II.1.a'], { DATA_DIR: data })).code).toBe(0);
  });

  test('open to other machines it lets strangers read, editors write, and nobody with a wrong token in', async () => {
    const { url, stop } = await start({ HOST: '0.0.0.0' });
    const { out: editor } = await cli(['token', 'create', 'e', '--role', 'editor'], { DATA_DIR: data });
    const { out: reader } = await cli(['token', 'create', 'r'], { DATA_DIR: data });
    const write = async (token?: string) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token.trim()}` }) },
        body: '{"query":"mutation { removeDocument(id: \\"x\\") { added } }"}',
      });
      return [
        response.status,
        ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code,
      ];
    };
    expect(await totalOf(url)).toBe(59);
    expect(await write()).toEqual([401, 'UNAUTHENTICATED']);
    expect(await write(reader)).toEqual([403, 'FORBIDDEN']);
    expect(await write('wrong')).toEqual([401, 'UNAUTHENTICATED']);
    expect(await write(editor)).toEqual([200, 'NOT_FOUND']);
    expect((await cli(['import', PLAN], { DATA_DIR: data })).code).toBe(0);
    // What was denied is logged, under its request id; the token is not.
    const { err } = await stop();
    for (const status of [401, 403]) expect(err).toMatch(new RegExp(`"id":"[\\w-]{36}".*"status":${status}`));
    expect(err).not.toContain(reader.trim());
    expect(err.match(/"context":"Denied".*"caller":"r","mutation":"removeDocument"/g)).toHaveLength(1);
  });
});

/** Null where another program has the port: then it is taken all the same. */
function listenOn(port: number): Promise<NetServer | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(null)).listen(port, '127.0.0.1', () => resolve(server));
  });
}
