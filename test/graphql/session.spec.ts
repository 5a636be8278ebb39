import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createToken, readTokens, revokeToken } from '../../server/graphql/tokens/token-file.ts';
import { startApi, type TestApi } from '../support/start-api.ts';

jest.setTimeout(60_000);

interface Session {
  readonly status: number;
  readonly body: unknown;
}

async function sessionOf({ url }: TestApi, token?: string): Promise<Session> {
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(`${url}/session`, { headers });
  if (response.ok) expect(response.headers.get('cache-control')).toBe('no-store');
  return { status: response.status, body: response.ok ? await response.json() : null };
}

describe('Who asks what they may', () => {
  const folder = mkdtempSync(join(tmpdir(), 'truy-nguyen-session-'));
  const opened: TestApi[] = [];
  const start = async (environment: Record<string, string>) => {
    const api = await startApi('embedded', { texts: [], environment: { DATA_DIR: folder, ...environment } });
    opened.push(api);
    return api;
  };
  const tokens = { reader: '', editor: '', nobody: 'no-such-token' };
  beforeAll(async () => {
    tokens.reader = await createToken(folder, 'Minh', 'reader');
    tokens.editor = await createToken(folder, 'Lan', 'editor');
  });
  afterAll(async () => {
    for (const api of opened) await api.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ELSEWHERE = { HOST: '0.0.0.0' };
  const LOCKED = { HOST: '0.0.0.0', ANONYMOUS_READING: 'false' };
  const refused = { status: 401, body: null };
  const may = (name: string | null, role: string) => ({ status: 200, body: { name, role } });

  test.each([
    ['on their own machine may write, without a name', {}, may(null, 'editor'), refused],
    ['at another address may read', ELSEWHERE, may(null, 'reader'), refused],
    ['where reading asks for a token is refused', LOCKED, refused, refused],
  ])('%s; with a token they may what it says, a wrong one is refused', async (_, environment, without, wrong) => {
    const api = await start(environment);
    expect(await sessionOf(api)).toEqual(without);
    expect(await sessionOf(api, tokens.nobody)).toEqual(wrong);
    expect(await sessionOf(api, tokens.reader)).toEqual(may('Minh', 'reader'));
    expect(await sessionOf(api, tokens.editor)).toEqual(may('Lan', 'editor'));
  });

  test('is refused as soon as the token is revoked', async () => {
    const api = await start(ELSEWHERE);
    const token = await createToken(folder, 'Hoa', 'editor');
    expect(await sessionOf(api, token)).toEqual(may('Hoa', 'editor'));
    const { id } = (await readTokens(folder)).find(({ name }) => name === 'Hoa') ?? { id: '' };
    await revokeToken(folder, id);
    expect(await sessionOf(api, token)).toEqual(refused);
  });
});
