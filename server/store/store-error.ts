/** Why the store could not do what was asked. Each engine maps its own failures to these; nothing of an engine gets past them. */
export type StoreErrorCode =
  | 'UNAVAILABLE'
  | 'TIMED_OUT'
  | 'CONSTRAINT'
  | 'TRANSIENT'
  | 'REFUSED_CREDENTIALS'
  | 'LOCKED'
  | 'OTHER_SCHEMA_VERSION'
  | 'DAMAGED'
  | 'DISK'
  | 'INTERNAL';

/** A failure of the store: `hint` says what to check, `retryable` whether the same call may succeed later unchanged. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  readonly hint: string | null;
  readonly retryable: boolean;

  constructor(code: StoreErrorCode, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'StoreError';
    this.code = code;
    this.hint = options.hint ?? null;
    this.retryable = code === 'UNAVAILABLE' || code === 'TIMED_OUT' || code === 'TRANSIENT';
  }
}
