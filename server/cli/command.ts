import { type Language } from '../graph/sentences.ts';

/** One command of the command line. */
export interface Command {
  /** Ways to call it, without the program: `trace DUTY-ID`. */
  readonly usage: readonly string[];
  readonly what: Readonly<Record<Language, string>>;
  readonly options: Readonly<Record<string, Readonly<Record<Language, string>>>>;
  /** Returns the exit code: 0 done, 1 some inputs failed, each named on standard error. */
  run(args: readonly string[]): Promise<number>;
}

/** The command was called in a way it does not know: exit code 2. */
export class UsageError extends Error {}
