import writeExcelFile from 'write-excel-file/browser';
import type { TableRow } from '../graph/table-rows.ts';

/** A workbook of what is on screen; numbers are numbers, days are days, heads stay in view. */
export function toXlsx(
  sheets: readonly { readonly name: string; readonly heads: readonly string[]; readonly rows: readonly TableRow[] }[],
): Promise<Blob> {
  return writeExcelFile(
    sheets.map(({ name, heads, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: heads.map((_, at) => ({ width: widthOf(rows.map(({ cells }) => cells[at] ?? '')) })),
      data: [
        heads.map((value) => ({ value, fontWeight: 'bold' as const })),
        ...rows.map((row) => row.cells.map(typed)),
      ],
    })),
  ).toBlob();
}

/** As wide as its longest words, in characters, between a figure's and a sentence's width. */
function widthOf(column: readonly (string | number)[]): number {
  const longest = column.reduce<number>((most, value) => Math.max(most, String(value).length + 2), 14);
  return Math.min(60, longest);
}

function typed(value: string | number) {
  if (typeof value === 'number') return { value, type: Number };
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return { value, type: String };
  return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
}
