import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { parseAsArrayOf, parseAsString, useQueryState } from 'nuqs';
import { useTranslation } from 'react-i18next';
import { useGraph } from '../../app/plan-context.ts';
import { nameOf } from '../../graph/naming.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useExplorer } from '../../state/use-explorer.ts';
import { ColumnHead } from '../ColumnHead.tsx';
import { DocumentName } from '../DocumentName.tsx';
import { DutyRows } from './DutyRows.tsx';
import { IssuerCell } from './IssuerCell.tsx';
import type { AuditRow } from './findings.ts';

const COUNTS = ['explicit', 'inherited', 'legalBasis', 'mention'] as const;

/** Directives with the duties under them by basis, each unfolding to its duties. */
export function DirectiveRows({ rows, total }: { rows: readonly AuditRow[]; total: number }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  if (rows.length === 0) return <p className="view-empty">{t('audit.noDirective')}</p>;
  return (
    <div className="table-frame">
      <table className="rows" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <ColumnHead>{t('audit.document')}</ColumnHead>
            <ColumnHead>{t('audit.issuer')}</ColumnHead>
            <ColumnHead>{t('audit.status')}</ColumnHead>
            {COUNTS.map((name) => (
              <ColumnHead key={name} figure>
                {t(`counts.${name}`)}
              </ColumnHead>
            ))}
            <ColumnHead figure>{t('audit.statedLead')}</ColumnHead>
            <ColumnHead>{t('audit.share')}</ColumnHead>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <DirectiveRow key={row.directive.id} row={row} />
          ))}
        </tbody>
      </table>
      {total > rows.length && (
        <p className="table-note">{t('audit.firstOf', { shown: rows.length, total: number(total) })}</p>
      )}
    </div>
  );
}

function DirectiveRow({ row }: { row: AuditRow }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const graph = useGraph();
  const { selected } = useExplorer();
  const [opened, setOpened] = useQueryState('open', parseAsArrayOf(parseAsString).withDefault([]));
  const { duties, led, directive } = row;
  const open = opened.includes(directive.id);
  const toggle = () => void setOpened(open ? opened.filter((id) => id !== directive.id) : [...opened, directive.id]);
  const Chevron = open ? IconChevronDown : IconChevronRight;
  const share = (count: number) => `${(100 * count) / Math.max(1, graph.duties.size)}%`;
  return (
    <>
      <tr role="row" data-open={open || directive.id === selected}>
        <th role="rowheader" scope="row">
          <span className="row-head">
            <button
              type="button"
              className="tree-toggle"
              aria-expanded={open}
              aria-label={t('audit.showDuties', { name: nameOf(directive) })}
              onClick={toggle}
            >
              <Chevron size={15} stroke={2} aria-hidden />
            </button>
            <DocumentName document={directive} />
          </span>
        </th>
        <IssuerCell document={directive} />
        <td role="cell">
          <span className="tag" data-status={row.status}>
            {t(`coverage.${row.status}`)}
          </span>
        </td>
        {COUNTS.map((name) => (
          <td
            role="cell"
            key={name}
            data-label={t(`counts.${name}`)}
            className="figure"
            data-zero={row.counts[name] === 0}
          >
            {number(row.counts[name])}
          </td>
        ))}
        <td role="cell" data-label={t('audit.statedLead')} className="figure" data-zero={led === 0}>
          {number(led)}
        </td>
        <td role="cell">
          <span className="share" aria-hidden>
            <i className="explicit" style={{ width: share(row.counts.explicit) }} />
            <i className="inherited" style={{ width: share(row.counts.inherited) }} />
          </span>
        </td>
      </tr>
      {open && (
        <tr role="row" className="unfolded">
          <td role="cell" colSpan={9}>
            <DutyRows duties={duties} total={duties.length} directive={directive.id} />
          </td>
        </tr>
      )}
    </>
  );
}
