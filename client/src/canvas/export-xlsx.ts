import writeExcelFile from 'write-excel-file/browser';
import type { TableRow } from '../graph/table-rows.ts';

/** A workbook of what is on screen; numbers are numbers, heads stay in view. */
export function toXlsx(
  sheets: readonly { readonly name: string; readonly heads: readonly string[]; readonly rows: readonly TableRow[] }[],
): Promise<Blob> {
  return writeExcelFile(
    sheets.map(({ name, heads, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: heads.map((_, at) => ({ width: at === 2 ? 60 : 22 })),
      data: [
        heads.map((value) => ({ value, fontWeight: 'bold' as const })),
        ...rows.map((row) => row.cells.map((value) => ({ value, type: typeof value === 'number' ? Number : String }))),
      ],
    })),
  ).toBlob();
}
