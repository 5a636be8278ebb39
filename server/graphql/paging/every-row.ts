import { type Page, type PageRequest } from '../../store/graph-store.ts';
import { MAX_PAGE } from './connection.ts';

/** All rows of a list, page by page. For lists that one document bounds. */
export async function everyRow<Row>(fetch: (page: PageRequest) => Promise<Page<Row>>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: PageRequest['after'] = null; ;) {
    const page = await fetch({ first: MAX_PAGE, after });
    rows.push(...page.rows);
    after = page.keys.at(-1) ?? null;
    if (!page.hasNext || after === null) return rows;
  }
}
