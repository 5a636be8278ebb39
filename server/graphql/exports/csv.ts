import { stringify } from 'csv-stringify/sync';
import { type LinkRecord } from '../../graph/policy-graph.ts';

const HEAD = ['type', 'from', 'to', 'document', 'path', 'start', 'end', 'quote', 'method', 'score', 'review', 'id'];
/** Excel takes a CSV file for UTF-8 only when it begins with this. */
const BYTE_ORDER_MARK = '\ufeff';

/** One row for each sentence that states a link. Opens right in Excel; cells that would run as formulas are made harmless. */
export async function* csvPieces(links: AsyncIterable<LinkRecord>): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvRows([HEAD]);
  for await (const { id, type, from, to, evidence, review } of links)
    yield csvRows(
      evidence.map((one) => [
        ...[type, from, to, one.document, one.path, one.start, one.end, one.quote, one.method, one.score],
        ...[review?.state ?? '', id],
      ]),
    );
}

/** Rows of CSV as RFC 4180 has them. */
export function csvRows(rows: readonly (readonly (string | number | null)[])[]): string {
  return stringify(rows as (string | number | null)[][], { record_delimiter: 'windows', escape_formulas: true });
}
