import { StoreError, type StoreErrorCode } from '../store-error.ts';

/** What the engine says in words alone: most of its failures have the `code` GenericFailure and no status, or 40000. */
const BY_MESSAGE: readonly (readonly [pattern: RegExp, code: StoreErrorCode, message: string, hint: string])[] = [
  [
    /cannot be locked/i,
    'LOCKED',
    'The database file is in use by another process.',
    'Stop the server or command that has it open, or use that server’s API.',
  ],
  [
    /no space left|file too large|quota exceeded|os error (?:27|28|122)\b/i,
    'DISK',
    'The disk is full: this change was not kept, all before it was.',
    'Free some space and try again.',
  ],
  [
    /permission denied|read-only file system|cannot create|no such file|os error (?:2|13|30)\b|EACCES|EROFS|ENOTDIR|ENOENT/i,
    'DISK',
    'The database folder cannot be written to, or has gone.',
    'Check that DATA_DIR exists or can be made, and who owns it.',
  ],
  [
    /damaged|file header|not a Grafeo database|checksum/i,
    'DAMAGED',
    'The database file is damaged, or of another program or version; it was left as it is.',
    'Restore a backup into another DATA_DIR, or move the file away to start anew.',
  ],
];

/** ISO GQL status codes of the engine, and what else it has in words. */
const BY_STATUS: readonly (readonly [prefix: string, code: StoreErrorCode])[] = [
  ['40', 'TRANSIENT'],
  ['23', 'CONSTRAINT'],
];

/** The one table from failures of the embedded engine to the store's. */
export function embeddedFailure(error: unknown, query?: string): StoreError {
  if (error instanceof StoreError) return error;
  const { message, gqlStatus } = error as { message: string; gqlStatus?: string };
  const known = BY_MESSAGE.find(([pattern]) => pattern.test(message));
  if (known) return new StoreError(known[1], known[2], { hint: known[3], cause: error });
  const code = /constraint violation/i.test(message)
    ? 'CONSTRAINT'
    : BY_STATUS.find(([prefix]) => gqlStatus?.startsWith(prefix))?.[1];
  return new StoreError(code ?? 'INTERNAL', query ? `${query}: ${message}` : message, { cause: error });
}
