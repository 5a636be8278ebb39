import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createToken } from '../../server/graphql/tokens/token-file.ts';
import { PLAN_ID, PLAN_TEXT, startApi, type TestApi } from '../support/start-api.ts';

jest.setTimeout(60_000);

describe('The log of changes', () => {
  let api: TestApi;
  let folder: string;
  let token: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'truy-nguyen-log-'));
    token = await createToken(folder, 'Lan', 'editor');
    api = await startApi('embedded', { texts: [], environment: { DATA_DIR: folder, HOST: '0.0.0.0' } });
  });
  afterAll(async () => {
    await api?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const change = (query: string, variables: object) =>
    api.ask<Record<string, unknown>>(query, variables, { authorization: `Bearer ${token}` });
  const lines = () =>
    readFileSync(join(folder, 'changes.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  test('says who changed what, and when, one line a change, and nothing of what was refused or only shown', async () => {
    const since = new Date().toISOString();
    const input = { fileName: 'plan.txt', text: PLAN_TEXT };
    await change('mutation($input: ImportInput!) { previewImport(input: $input) { document { id } } }', { input });
    await change('mutation($input: ImportInput!) { importDocument(input: $input) { added } }', { input });
    const { data } = await api.ask<{ document: { links: { nodes: { id: string }[] } } }>(
      'query($id: ID!) { document(id: $id) { links(direction: OUT, types: [IMPLEMENTS], first: 1) { nodes { id } } } }',
      { id: PLAN_ID },
    );
    const link = data.document.links.nodes[0]?.id;
    const review =
      'mutation($id: ID!) { reviewLink(id: $id, decision: REJECT, reason: "không đúng") { review { by } } }';
    expect((await change(review, { id: link })).errors).toBeUndefined();
    const refused = await api.ask(review, { id: link });
    expect(refused.status).toBe(401);
    await change(review, { id: 'link:nothing' });
    await change('mutation($id: ID!) { removeDocument(id: $id) { removed } }', { id: PLAN_ID });
    const logged = lines();
    expect(logged).toMatchObject([
      { by: 'Lan', what: 'importDocument', file: 'plan.txt', document: PLAN_ID },
      { by: 'Lan', what: 'reviewLink', id: link, decision: 'REJECT', reason: 'không đúng' },
      { by: 'Lan', what: 'removeDocument', document: PLAN_ID },
    ]);
    for (const { at, request } of logged) {
      expect(String(at) >= since && String(at) <= new Date().toISOString()).toBe(true);
      expect(request).toMatch(/^[\w-]{36}$/);
    }
    expect(JSON.stringify(logged)).not.toContain(token);
  });
});
