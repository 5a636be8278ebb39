import { type Provision } from './parsed-document.ts';

/**
 * Answers, for offsets asked in rising order or not, the path of the innermost provision around an offset; null outside all.
 *
 * Provisions come in the order of the text, parents before children, so the last one that has begun is the innermost
 * unless it has ended; then one of its parents may still be open.
 */
export function innermostProvisionAt(provisions: readonly Provision[]): (offset: number) => string | null {
  const byPath = new Map(provisions.map((provision) => [provision.path, provision]));
  return (offset) => {
    let found: Provision | undefined = provisions[lastBegun(provisions, offset)];
    while (found && found.end <= offset) found = found.parent === null ? undefined : byPath.get(found.parent);
    return found?.path ?? null;
  };
}

/** Index of the last provision that starts at or before the offset; -1 when there is none. */
function lastBegun(provisions: readonly Provision[], offset: number): number {
  let low = 0;
  let high = provisions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((provisions[middle] as Provision).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
