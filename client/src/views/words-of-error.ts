import type { CombinedError } from 'urql';

/** What the server says went wrong, in its own words; null where it did not answer. */
export function wordsOfError(error: CombinedError | undefined): string | null {
  return error?.graphQLErrors[0]?.message ?? null;
}
