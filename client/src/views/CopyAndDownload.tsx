import { IconCheck, IconCopy, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveText } from '../canvas/save-file.ts';
import { toCsv, type TableRow } from '../graph/table-rows.ts';

/** The rows of a table as text for a spreadsheet: to the clipboard, or as a file. */
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
  const copy = async () => {
    const lines = [columns, ...rows.map((row) => row.cells)];
    await navigator.clipboard.writeText(lines.map((cells) => cells.join('\t')).join('\n'));
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
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
    </>
  );
}
