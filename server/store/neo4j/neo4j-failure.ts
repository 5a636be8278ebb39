import { StoreError, type StoreErrorCode } from '../store-error.ts';

/** Codes of the driver and the server, the most special first, and what they mean to the store. */
const BY_CODE: readonly (readonly [prefix: string, code: StoreErrorCode])[] = [
  ['ServiceUnavailable', 'UNAVAILABLE'],
  ['SessionExpired', 'UNAVAILABLE'],
  ['Neo.ClientError.Security', 'REFUSED_CREDENTIALS'],
  ['Neo.ClientError.Schema.ConstraintValidationFailed', 'CONSTRAINT'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'TIMED_OUT'],
  ['Neo.TransientError.General.DatabaseUnavailable', 'UNAVAILABLE'],
  ['Neo.ClientError.Database.DatabaseNotFound', 'UNAVAILABLE'],
  ['Neo.TransientError', 'TRANSIENT'],
];

const WORDS: Partial<Record<StoreErrorCode, (uri: string) => readonly [message: string, hint: string]>> = {
  UNAVAILABLE: (uri) => [
    `Neo4j does not answer at ${uri}.`,
    'Check that it runs, that NEO4J_URI has its address and port, and that NEO4J_DATABASE exists there.',
  ],
  REFUSED_CREDENTIALS: (uri) => [
    `Neo4j at ${uri} refuses the credentials.`,
    'Check NEO4J_USERNAME and NEO4J_PASSWORD.',
  ],
  TIMED_OUT: () => [
    'Neo4j took too long and was stopped.',
    'Ask for less at once, or raise NEO4J_TRANSACTION_TIMEOUT_MS.',
  ],
};

/** Credentials that are refused for the time being: what to do about it. */
const REFUSED_FOR_NOW: Readonly<Record<string, string>> = {
  'Neo.ClientError.Security.CredentialsExpired':
    'The password must be changed first: ALTER CURRENT USER SET PASSWORD FROM … TO …, on the database system; then set NEO4J_PASSWORD.',
  'Neo.ClientError.Security.AuthenticationRateLimit':
    'Check NEO4J_USERNAME and NEO4J_PASSWORD; after too many wrong tries even the right ones are refused for some seconds.',
};

/** The one table from failures of Neo4j and its driver to the store's. */
export function neo4jFailure(error: unknown, uri: string, query?: string): Error {
  if (error instanceof StoreError) return error;
  const { message, code } = error as { message: string; code?: string };
  if (/acquisition timed out/i.test(message)) return described('TIMED_OUT', message, uri, error);
  const known = BY_CODE.find(([prefix]) => code?.startsWith(prefix));
  if (known) return described(known[1], message, uri, error, REFUSED_FOR_NOW[code ?? '']);
  // What a caller's own work throws inside a transaction is the caller's.
  if (code === undefined) return error as Error;
  return new StoreError('INTERNAL', query ? `${query}: ${message}` : message, { cause: error });
}

function described(code: StoreErrorCode, message: string, uri: string, cause: unknown, special?: string): StoreError {
  const [words, usual] = WORDS[code]?.(uri) ?? [message];
  const hint = special ?? usual;
  return new StoreError(code, words, { ...(hint === undefined ? {} : { hint }), cause });
}
