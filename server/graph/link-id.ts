import { createHash } from 'node:crypto';
import type { LinkType } from './policy-graph.ts';

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** A link's id: `link:` and the first 26 base32 characters of SHA-256 over from, type and to, joined by line feeds (API.md). */
export function linkId(from: string, type: LinkType, to: string): string {
  const digest = createHash('sha256').update(`${from}\n${type}\n${to}`.normalize('NFC')).digest();
  let id = '';
  for (let bit = 0; id.length < 26; bit += 5) {
    const two = ((digest[bit >> 3] ?? 0) << 8) | (digest[(bit >> 3) + 1] ?? 0);
    id += BASE32.charAt((two >> (11 - (bit & 7))) & 31);
  }
  return `link:${id}`;
}
