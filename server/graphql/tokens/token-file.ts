import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const entry = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(['reader', 'editor']),
  /** SHA-256 of the token; the token itself is shown once and kept nowhere. */
  hash: z.string(),
  created: z.string(),
});
export type TokenEntry = z.infer<typeof entry>;

/** Random bytes of a token: too many to guess, so a plain hash of it is enough. */
const BYTES = 32;

/** The tokens that hold, in the order they were made. */
export async function readTokens(dataDir: string): Promise<TokenEntry[]> {
  const text = await readFile(fileIn(dataDir), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '[]';
    throw error;
  });
  return z.array(entry).parse(JSON.parse(text));
}

/** The holder of a token; null when it is none of ours, or revoked. Read anew each time: revoking works at once. */
export async function findToken(dataDir: string, token: string): Promise<Pick<TokenEntry, 'name' | 'role'> | null> {
  const hash = hashOf(token);
  return (await readTokens(dataDir)).find((one) => one.hash === hash) ?? null;
}

/** Makes a token; it is returned this once. */
export async function createToken(dataDir: string, name: string, role: TokenEntry['role']): Promise<string> {
  const token = randomBytes(BYTES).toString('base64url');
  const made = {
    id: randomBytes(4).toString('hex'),
    name,
    role,
    hash: hashOf(token),
    created: new Date().toISOString(),
  };
  await writeTokens(dataDir, [...(await readTokens(dataDir)), made]);
  return token;
}

/** Revokes a token; false when there is none with that id. */
export async function revokeToken(dataDir: string, id: string): Promise<boolean> {
  const tokens = await readTokens(dataDir);
  const kept = tokens.filter((one) => one.id !== id);
  if (kept.length === tokens.length) return false;
  await writeTokens(dataDir, kept);
  return true;
}

/** In one step, so that a reader sees the old list or the new; for its owner's eyes only. */
async function writeTokens(dataDir: string, tokens: readonly TokenEntry[]): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  const fresh = `${fileIn(dataDir)}.${process.pid}`;
  await writeFile(fresh, `${JSON.stringify(tokens, null, 2)}\n`, { mode: 0o600 });
  await rename(fresh, fileIn(dataDir));
}

function fileIn(dataDir: string): string {
  return join(dataDir, 'tokens.json');
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
