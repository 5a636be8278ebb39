import { stringify } from 'csv-stringify/sync';
import { type Table } from './table.ts';

/** Excel takes a CSV file for UTF-8 only when it begins with this. */
const BYTE_ORDER_MARK = '\ufeff';

/** A table as RFC 4180 has it. Opens right in Excel; cells that would run as formulas are made harmless. */
export async function* csvPieces({ columns, rows }: Table): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvRow(columns.map(({ head }) => head));
  for await (const row of rows) yield csvRow(row);
}

function csvRow(cells: readonly (string | number | boolean | null)[]): string {
  return stringify([[...cells]], {
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: (value) => String(value) },
  });
}
