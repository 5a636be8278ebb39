import { StoreError, type StoreErrorCode } from '../store-error.ts';

/** ISO GQL status codes of the engine and what they mean to the store; its `code` is always GenericFailure. */
const BY_STATUS: readonly (readonly [prefix: string, code: StoreErrorCode])[] = [
  ['40', 'TRANSIENT'],
  ['23', 'CONSTRAINT'],
  ['G1', 'CONSTRAINT'],
];

/** What the engine says where it has no status of its own: failures of its file. */
const BY_MESSAGE: readonly (readonly [pattern: RegExp, code: StoreErrorCode, message: string, hint: string])[] = [
  [
    /lock/i,
    'LOCKED',
    'The database file is in use by another process.',
    'Stop the server or command that has it open, or use that server’s API.',
  ],
  [
    /no space|os error 28|disk full/i,
    'DISK',
    'The disk is full: nothing of this change was kept.',
    'Free some space and try again.',
  ],
  [
    /permission denied|read-only|os error (13|30)/i,
    'DISK',
    'The database folder cannot be written to.',
    'Check the owner and the rights of DATA_DIR.',
  ],
  [
    /version|magic|checksum|corrupt|truncat|invalid (header|file)|unexpected end|crc/i,
    'DAMAGED',
    'The database file is damaged or of another version; it was left as it is.',
    'Restore a backup, or move the file away to start anew.',
  ],
];

/** The one table from failures of the embedded engine to the store's. */
export function embeddedFailure(error: unknown, query?: string): StoreError {
  if (error instanceof StoreError) return error;
  const { message, gqlStatus } = error as { message: string; gqlStatus?: string };
  const status = BY_STATUS.find(([prefix]) => gqlStatus?.startsWith(prefix));
  if (status) return new StoreError(status[1], message, { cause: error });
  const known = query === undefined && BY_MESSAGE.find(([pattern]) => pattern.test(message));
  if (known) return new StoreError(known[1], known[2], { hint: known[3], cause: error });
  return new StoreError('INTERNAL', query ? `${query}: ${message}` : message, { cause: error });
}
