import { IconCheck, IconCopy, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveBlob, saveText } from '../canvas/save-file.ts';
import { toCsv, type TableRow } from '../graph/table-rows.ts';

/** The rows of a table for a spreadsheet: as text to the clipboard or in a file, or as a workbook with typed columns. */
export function CopyAndDownload({
  name,
  columns,
  rows,
}: {
  name: string;
  columns: readonly string[];
  rows: readonly TableRow[];
}) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const [failed, setFailed] = useState(false);
  const copy = async () => {
    const lines = [columns, ...rows.map((row) => row.cells)];
    await navigator.clipboard.writeText(lines.map((cells) => cells.join('\t')).join('\n'));
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  const saveWorkbook = async () => {
    const { toXlsx } = await import('../canvas/export-xlsx.ts');
    saveBlob(
      await toXlsx([{ name: t([`views.${name}`, `table.${name}`]), heads: columns, rows }]),
      `truy-nguyen-${name}.xlsx`,
    );
  };
  const Copy = copied ? IconCheck : IconCopy;
  return (
    <>
      <button type="button" className="text-button" onClick={() => void copy()}>
        <Copy size={16} stroke={1.75} aria-hidden />
        <span aria-live="polite">{t(copied ? 'table.copied' : 'table.copy')}</span>
      </button>
      <button
        type="button"
        className="text-button"
        onClick={() => saveText(toCsv(columns, rows), 'text/csv', `truy-nguyen-${name}.csv`)}
      >
        <IconDownload size={16} stroke={1.75} aria-hidden />
        {t('table.download')}
      </button>
      <button
        type="button"
        className="text-button"
        onClick={() => {
          setFailed(false);
          saveWorkbook().catch(() => setFailed(true));
        }}
      >
        <IconDownload size={16} stroke={1.75} aria-hidden />
        {t('table.workbook')}
      </button>
      {failed && (
        <span className="tag" role="alert">
          {t('export.failed')}
        </span>
      )}
    </>
  );
}
