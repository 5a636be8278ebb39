import { type Page, type PageRequest, type SortKey } from '../../store/graph-store.ts';
import { MAX_PAGE } from '../paging/connection.ts';

/** The rows of a list one by one, from a key on; no more than a page of them is in memory. */
export async function* eachRow<Row>(
  fetch: (page: PageRequest) => Promise<Page<Row>>,
  start: SortKey | null = null,
): AsyncGenerator<Row> {
  for await (const rows of eachPage(fetch, start)) yield* rows;
}

/** As `eachRow`, a page at a time. */
export async function* eachPage<Row>(
  fetch: (page: PageRequest) => Promise<Page<Row>>,
  start: SortKey | null = null,
): AsyncGenerator<readonly Row[]> {
  for (let after = start; ;) {
    const page = await fetch({ first: MAX_PAGE, after });
    yield page.rows;
    after = page.keys.at(-1) ?? null;
    if (!page.hasNext || after === null) return;
  }
}
