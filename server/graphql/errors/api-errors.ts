import { type Reason } from './error-table.ts';

/** What the API says to whoever asks it for something it cannot give. The words stand in error-table.ts. */
export class ApiError extends Error {
  constructor(
    /** Which row of the table. */
    readonly reason: Reason,
    /** What fills the blanks of the row's words; also under `extensions`. */
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(reason);
  }
}

/** An argument that is not as it should be. */
export class BadUserInput extends ApiError {}

/** A thing that is not there. */
export class NotFound extends ApiError {
  constructor(id: string) {
    super('NOT_FOUND', { id });
  }
}

/** A query that asks for more than one answer may cost. */
export class TooCostly extends ApiError {}

/** The caller may not do this. */
export class Denied extends ApiError {}
