import { useTranslation } from 'react-i18next';
import { nameOf, titleOf } from '../../graph/naming.ts';
import { CopyAndDownload } from '../CopyAndDownload.tsx';
import type { AuditRow } from './findings.ts';

/** The directives with their counts, one line each. */
export function AuditExport({ rows }: { rows: readonly AuditRow[] }) {
  const { t } = useTranslation();
  const counts = ['explicit', 'inherited', 'legalBasis', 'inferred', 'mention'] as const;
  const columns = [
    t('audit.document'),
    t('table.words'),
    t('audit.issuer'),
    t('table.date'),
    t('audit.status'),
    ...counts.map((name) => t(`counts.${name}`)),
    t('audit.statedLead'),
  ];
  const lines = rows.map((row) => ({
    id: row.directive.id,
    cells: [
      nameOf(row.directive),
      titleOf(row.directive) ?? '',
      row.directive.issuer?.name ?? '',
      row.directive.issuedOn ?? '',
      t(`coverage.${row.status}`),
      ...counts.map((name) => row.counts[name]),
      row.led,
    ],
  }));
  return <CopyAndDownload name="audit" columns={columns} rows={lines} />;
}
