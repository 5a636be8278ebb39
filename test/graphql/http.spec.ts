import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createApp } from '../../server/graphql/create-app.ts';
import { readEnvironment } from '../../server/graphql/environment.ts';
import { LIMITS } from '../../server/graphql/limits/limits-plugin.ts';
import { CypherGraphStore } from '../../server/store/cypher-graph-store.ts';
import { chooseEngine } from '../../server/store/open-store.ts';
import { PLAN_ID, startApi, type TestApi } from '../support/start-api.ts';

jest.setTimeout(60_000);

describe('The API over HTTP', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());

  const duties = (inside: string) =>
    `{ documents(first: 100) { nodes { duties(first: 100) { nodes { ${inside} } } } } }`;

  describe('refuses what costs too much before fetching anything, and says limit, cost and a way out', () => {
    test.each([
      [
        'depth',
        `{ documents { nodes { ${'issuer { leads { nodes { document { '.repeat(5)} id ${'} } } } '.repeat(5)} } } }`,
        'Ask for fewer levels',
      ],
      [
        'aliases',
        `{ ${Array.from({ length: LIMITS.aliases + 1 }, (_, at) => `a${at}: ghosts { totalCount }`).join(' ')} }`,
        'Split it',
      ],
      [
        'directives',
        `{ ghosts { ${'totalCount @include(if: true) '.repeat(LIMITS.directives + 1)} } }`,
        'fewer directives',
      ],
      [
        'complexity',
        duties(
          'document { duties(first: 100) { nodes { document { id duties(first: 100) { nodes { id text } } } } } }',
        ),
        'Lower `first`',
      ],
      ['fields', `{ documents { nodes { ${'id '.repeat(LIMITS.fields)} } } }`, 'Split it'],
    ] as const)('%s', async (measure, query, way) => {
      const answer = await api.ask(query, {}, { 'accept-language': 'en' });
      const [error] = answer.errors ?? [];
      expect(answer.status).toBe(400);
      expect(error?.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', limit: LIMITS[measure] });
      expect(error?.message).toContain(String(error?.extensions['cost']));
      expect(error?.message).toContain(way);
    });

    test('fragments inside fragments count every time they are spread, and measuring them takes no time', async () => {
      const fragments = Array.from(
        { length: 60 },
        (_, at) => `fragment f${at} on Document { ...f${at + 1} ...f${at + 1} }`,
      );
      const query = `{ documents { nodes { ...f0 } } } ${fragments.join(' ')} fragment f60 on Document { id title }`;
      const started = performance.now();
      expect((await api.ask(query)).errors?.[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
      expect(performance.now() - started).toBeLessThan(2000);
    });

    test('more tokens than any honest query has', async () => {
      const answer = await api.ask(`{ ${'ghosts { totalCount } '.repeat(LIMITS.tokens)} }`);
      expect(answer.errors?.[0]?.message).toContain(String(LIMITS.tokens));
    });

    test('what the schema itself is asked for is not counted', async () => {
      const { getIntrospectionQuery } = await import('graphql');
      expect((await api.ask<{ __schema: object }>(getIntrospectionQuery())).data.__schema).toBeDefined();
    });
  });

  describe('has pages', () => {
    const PAGE = `query Page($first: Int, $after: String) { duties(first: $first, after: $after) { totalCount nodes { path } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    interface Page {
      duties: {
        totalCount: number;
        nodes: { path: string }[];
        edges: { cursor: string }[];
        pageInfo: {
          hasNextPage: boolean;
          hasPreviousPage: boolean;
          startCursor: string | null;
          endCursor: string | null;
        };
      };
    }

    test('of 50 rows unless told, which together are the whole list, once each and in order', async () => {
      const one = (await api.ask<Page>(PAGE)).data.duties;
      const two = (await api.ask<Page>(PAGE, { after: one.pageInfo.endCursor })).data.duties;
      expect([one.nodes.length, two.nodes.length, one.totalCount, two.totalCount]).toEqual([50, 9, 59, 59]);
      expect([one.pageInfo.hasNextPage, one.pageInfo.hasPreviousPage]).toEqual([true, false]);
      expect([two.pageInfo.hasNextPage, two.pageInfo.hasPreviousPage]).toEqual([false, true]);
      const whole = (await api.ask<Page>(PAGE, { first: 100 })).data.duties;
      expect([...one.nodes, ...two.nodes]).toEqual(whole.nodes);
    });

    test.each([101, 1000, -1])('of %i rows never: that is an error that names the limit', async (first) => {
      const { errors } = await api.ask(PAGE, { first });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', limit: 100, given: first });
      expect(errors?.[0]?.message).toContain('100');
    });

    test.each(['', 'nonsense', Buffer.from('{"a":1}').toString('base64url')])(
      'and takes no cursor "%s" for one of its own',
      async (after) => {
        const { errors, data } = await api.ask<Page>(PAGE, { after });
        if (after === '') expect(data.duties.nodes).toHaveLength(50);
        else expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      },
    );

    test('of no rows, for the count alone', async () => {
      const { duties: none } = (await api.ask<Page>(PAGE, { first: 0 })).data;
      expect([none.totalCount, none.nodes.length, none.pageInfo.endCursor]).toEqual([59, 0, null]);
    });
  });

  describe('says what went wrong', () => {
    test.each([
      ['vi', 'nhiều nhất chỉ được 100'],
      ['en-US,en;q=0.9,vi;q=0.5', 'at most 100 are allowed'],
      ['fr', 'nhiều nhất chỉ được 100'],
    ])('in the language of Accept-Language: %s', async (language, words) => {
      const { errors } = await api.ask('{ ghosts(first: 500) { totalCount } }', {}, { 'accept-language': language });
      expect(errors?.[0]?.message).toContain(words);
    });

    test.each([
      ['{ ghosts { nonsense } }', 'GRAPHQL_VALIDATION_FAILED', 200],
      ['{ ghosts {', 'GRAPHQL_PARSE_FAILED', 200],
      ['{ deadlines(filter: { from: "2020-02-30" }) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', 200],
      ['mutation { removeDocument(id: "nothing") { added } }', 'NOT_FOUND', 200],
      ['mutation { reviewLink(id: "link:nothing", decision: CONFIRM) { id } }', 'NOT_FOUND', 200],
      [`{ compare(plans: ["${PLAN_ID}"], directive: "x") { rows { theme } } }`, 'BAD_USER_INPUT', 200],
    ])('%s is %s', async (query, code, status) => {
      const answer = await api.ask(query);
      expect(answer.errors?.[0]?.extensions.code).toBe(code);
      expect(answer.status).toBe(status);
    });

    test('without a stack, a query or anything of the inside', async () => {
      const broken = await startApi('embedded', {
        texts: [],
        watch: (store) => new Proxy(store, { get: (of, name) => (name === 'ghosts' ? fail : Reflect.get(of, name)) }),
      });
      const { errors } = await broken.ask(
        '{ ghosts { totalCount } }',
        {},
        { 'x-request-id': 'abc-1', 'accept-language': 'en' },
      );
      await broken.close();
      expect(errors?.[0]?.message).toBe('Something is wrong in the server. It is logged under the request id abc-1.');
      expect(JSON.stringify(errors)).not.toMatch(/MATCH|secret|node_modules|\.ts/);
      function fail(): never {
        throw new Error('MATCH (secret) RETURN secret');
      }
    });
  });

  describe('keeps strangers out', () => {
    test.each([
      ['a page of another site', { origin: 'https://evil.example' }],
      ['a name rebound to this machine', { host: 'evil.example' }],
      ['a page opened from a file', { origin: 'null' }],
    ])('%s', async (_, headers) => {
      expect(await statusOf(api, '/graphql', { 'content-type': 'application/json', ...headers })).toBe(403);
    });

    test('a form that another site posts, which no browser asks about first', async () => {
      expect(await statusOf(api, '/graphql', { 'content-type': 'text/plain' })).toBe(400);
    });

    test('several operations in one request', async () => {
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '[{"query":"{ghosts{totalCount}}"},{"query":"{ghosts{totalCount}}"}]',
      });
      expect(response.status).toBe(400);
    });

    test('a body larger than allowed', async () => {
      const answer = await api.ask(`# ${'x'.repeat(21 * 1024 * 1024)}`);
      expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
    });
  });

  describe('shows itself', () => {
    test('as GraphiQL to a browser, from this server alone', async () => {
      const response = await fetch(`${api.url}/graphql`, { headers: { accept: 'text/html,*/*;q=0.8' } });
      const page = await response.text();
      expect(response.headers.get('content-type')).toContain('text/html');
      expect(page).toContain('YogaGraphiQL');
      expect(page).not.toMatch(/<(script|link)[^>]+(src|href)="https?:/);
    });

    test.each(['/health/live', '/health/ready'])('as healthy at %s', async (path) => {
      const response = await fetch(api.url + path);
      expect([response.status, ((await response.json()) as { status: string }).status]).toEqual([200, 'ok']);
    });

    test('as not ready while its database does not answer', async () => {
      const broken = await startApi('embedded', {
        texts: [],
        watch: (store) =>
          new Proxy(store, {
            get: (of, name) => (name === 'ping' ? () => Promise.reject(new Error('gone')) : Reflect.get(of, name)),
          }),
      });
      const [ready, live] = await Promise.all(['ready', 'live'].map((path) => fetch(`${broken.url}/health/${path}`)));
      await broken.close();
      expect([ready?.status, live?.status]).toEqual([503, 200]);
    });

    test('as not ready until its database is open', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'truy-nguyen-opening-'));
      const store = new CypherGraphStore(chooseEngine({ DATA_DIR: folder }));
      const app = await createApp(store, readEnvironment({ LOG_LEVEL: 'silent', DATA_DIR: folder }));
      await app.listen(0, '127.0.0.1');
      const { port } = app.getHttpServer().address() as AddressInfo;
      const statuses = () =>
        Promise.all(
          ['ready', 'live'].map(async (path) => (await fetch(`http://127.0.0.1:${port}/health/${path}`)).status),
        );
      expect(await statuses()).toEqual([503, 200]);
      const opening = store.open();
      expect(await statuses()).toEqual([expect.any(Number), 200]);
      await opening;
      expect(await statuses()).toEqual([200, 200]);
      await app.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test('under a policy that runs no script but its own', async () => {
      const { headers } = await fetch(`${api.url}/health/live`);
      expect(headers.get('content-security-policy')).toContain("script-src 'self';");
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
    });
  });
});

/** With headers that fetch does not let one set. */
function statusOf(api: TestApi, path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(api.url + path, { method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject).end('{"query":"{ghosts{totalCount}}"}');
  });
}
