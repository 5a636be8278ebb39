import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { DecisionsQuery } from '../../generated/operations.ts';
import { nameOf, titleOf } from '../../graph/naming.ts';
import type { DocumentFacts, PlanDuty } from '../../graph/plan-graph.ts';
import type { TableRow } from '../../graph/table-rows.ts';
import { CopyAndDownload } from '../CopyAndDownload.tsx';
import type { AuditRow } from './findings.ts';

/** What the open tile lists. */
export type Listed =
  | { readonly of: 'directives'; readonly rows: readonly AuditRow[] }
  | { readonly of: 'duties'; readonly rows: readonly PlanDuty[] }
  | { readonly of: 'documents'; readonly rows: readonly DocumentFacts[] }
  | { readonly of: 'decisions'; readonly rows: DecisionsQuery['reviews']['nodes'] };

interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** The rows of the open tile, one line each. */
export function AuditExport({ listed }: { listed: Listed }) {
  const { t } = useTranslation();
  return <CopyAndDownload name="audit" {...sheetOf(listed, t)} />;
}

function sheetOf(listed: Listed, t: TFunction): Sheet {
  switch (listed.of) {
    case 'directives':
      return directiveSheet(listed.rows, t);
    case 'duties':
      return {
        columns: [t('deadlines.duty'), t('table.words'), t('roles.LEADS'), t('audit.statedLead')],
        rows: listed.rows.map((duty) => ({
          id: duty.id,
          cells: [
            duty.path,
            duty.text,
            duty.leads.map((agency) => agency.name).join('; '),
            t(`leadership.${duty.leadership}`),
          ],
        })),
      };
    case 'documents':
      return {
        columns: [...documentHeads(t), t('audit.rank'), t('audit.dependants')],
        rows: listed.rows.map((document) => ({
          id: document.id,
          cells: [...documentCells(document), document.level ? t(`levels.${document.level}`) : '', document.dependants],
        })),
      };
    case 'decisions':
      return {
        columns: [...['state', 'link', 'words', 'why', 'who'].map((name) => t(`decisions.${name}`)), t('table.date')],
        rows: listed.rows.map((decision) => ({
          id: decision.id,
          cells: [
            t(`decisions.states.${decision.state}`),
            decision.link?.sentence ?? `${decision.from} → ${decision.to}`,
            decision.quotes.join(' … '),
            decision.reason ?? '',
            decision.by ?? t('decisions.own'),
            decision.at?.slice(0, 10) ?? '',
          ],
        })),
      };
  }
}

function directiveSheet(rows: readonly AuditRow[], t: TFunction): Sheet {
  const counts = ['explicit', 'inherited', 'legalBasis', 'inferred', 'mention'] as const;
  return {
    columns: [
      ...documentHeads(t),
      t('audit.status'),
      ...counts.map((name) => t(`counts.${name}`)),
      t('audit.statedLead'),
    ],
    rows: rows.map((row) => ({
      id: row.directive.id,
      cells: [
        ...documentCells(row.directive),
        t(`coverage.${row.status}`),
        ...counts.map((name) => row.counts[name]),
        row.led,
      ],
    })),
  };
}

function documentHeads(t: TFunction): string[] {
  return [t('audit.document'), t('table.words'), t('audit.issuer'), t('table.date')];
}

function documentCells(document: DocumentFacts): string[] {
  return [nameOf(document), titleOf(document) ?? '', document.issuer?.name ?? '', document.issuedOn ?? ''];
}
