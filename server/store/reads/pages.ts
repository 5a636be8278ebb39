import type { Page, PageRequest, SortKey } from '../graph-store.ts';

/** A page from rows of which one more than asked was fetched, to know whether there is a next. */
export function pageOf<T>(
  rows: readonly T[],
  page: PageRequest,
  totalCount: number,
  keyOf: (row: T) => SortKey,
): Page<T> {
  const shown = rows.slice(0, page.first);
  return { totalCount, rows: shown, keys: shown.map(keyOf), hasNext: rows.length > page.first };
}

export function emptyPage<T>(): Page<T> {
  return { totalCount: 0, rows: [], keys: [], hasNext: false };
}

/** A page of what is all at hand, sorted. */
export function pageOfAll<T>(rows: readonly T[], page: PageRequest, keyOf: (row: T) => SortKey): Page<T> {
  const { after } = page;
  const start = after === null ? 0 : rows.findIndex((row) => compareKeys(keyOf(row), after) > 0);
  const rest = start < 0 ? [] : rows.slice(start, start + page.first + 1);
  return pageOf(rest, page, rows.length, keyOf);
}

export function compareKeys(a: SortKey, b: SortKey): number {
  for (const [index, part] of a.entries()) {
    const other = b[index] as typeof part;
    if (part !== other) return part < other ? -1 : 1;
  }
  return 0;
}

/** One row more than the page shows. */
export function limitOf(page: PageRequest): number {
  return page.first + 1;
}

/** A filter's value as a parameter, with the flag that leaves it out: `{ level, anyLevel }`. */
export function choice(name: string, value: unknown): Record<string, unknown> {
  const any = value === null || value === undefined;
  return { [name]: any ? null : value, [`any${name.charAt(0).toUpperCase()}${name.slice(1)}`]: any };
}
