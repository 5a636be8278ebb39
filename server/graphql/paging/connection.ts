import { type Page, type PageRequest } from '../../store/graph-store.ts';
import { BadUserInput } from '../errors/api-errors.ts';
import { fromCursor, toCursor } from './cursor.ts';

/** Rows of one page at most; API.md. */
export const MAX_PAGE = 100;
const DEFAULT_PAGE = 50;

export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A Relay connection. */
export interface Connection<T> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** @throws BadUserInput for a negative page, one beyond the maximum, and a cursor that is none of ours. */
export function pageRequest({ first, after }: PageArgs): PageRequest {
  const size = first ?? DEFAULT_PAGE;
  if (size < 0 || size > MAX_PAGE)
    throw new BadUserInput('PAGE_SIZE', { argument: 'first', given: size, limit: MAX_PAGE });
  return { first: size, after: after ? fromCursor(after) : null };
}

/** A page of the store as a connection, its rows shown by `show`. */
export function connection<Row, T = Row>(
  page: Page<Row>,
  { after }: PageArgs,
  show: (row: Row) => T = (row) => row as unknown as T,
): Connection<T> {
  const edges = page.rows.map((row, at) => ({ cursor: toCursor(page.keys[at] ?? []), node: show(row) }));
  return {
    totalCount: page.totalCount,
    nodes: edges.map((edge) => edge.node),
    edges,
    pageInfo: {
      hasNextPage: page.hasNext,
      hasPreviousPage: Boolean(after),
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
