import writeExcelFile from 'write-excel-file/node';
import { directiveRows, dutyRows } from './audit-as-text.ts';
import { type Audit } from './read-audit.ts';

/** A workbook with one sheet for each way; numbers are numbers, heads stay in view. */
export function auditAsXlsx(audit: Audit): Promise<Uint8Array> {
  const sheets = [
    { sheet: 'Văn bản', rows: directiveRows(audit) },
    { sheet: 'Nhiệm vụ', rows: dutyRows(audit) },
  ].map(({ sheet, rows }) => ({ sheet, data: rows.map(cells), stickyRowsCount: 1 }));
  return writeExcelFile(sheets).toBuffer();
}

function cells(row: readonly (string | number)[], at: number) {
  return row.map((value) => ({
    value,
    type: typeof value === 'number' ? Number : String,
    ...(at === 0 && { fontWeight: 'bold' as const }),
  }));
}
