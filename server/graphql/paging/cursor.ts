import { type SortKey } from '../../store/graph-store.ts';
import { BadUserInput } from '../errors/api-errors.ts';

/** A row's sort key as an opaque cursor. It names a place in the order, not a row number: it stays good while others write. */
export function toCursor(key: SortKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** @throws BadUserInput when the cursor is none of ours. */
export function fromCursor(cursor: string): SortKey {
  const key = decode(cursor);
  if (!Array.isArray(key) || !key.every(isKeyPart)) throw new BadUserInput('BAD_CURSOR', { argument: 'after' });
  return key;
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
}

function isKeyPart(part: unknown): part is string | number {
  return typeof part === 'string' || (typeof part === 'number' && Number.isFinite(part));
}
