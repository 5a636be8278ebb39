import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGraph } from '../../app/plan-context.ts';
import type { AuditQuery } from '../../generated/operations.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { DocumentName } from '../DocumentName.tsx';
import { dutiesUnder } from '../../graph/duties-under.ts';
import { DutyRows } from './DutyRows.tsx';

type Row = AuditQuery['coverage']['nodes'][number];
const COUNTS = ['explicit', 'inherited', 'legalBasis', 'mention'] as const;

/** Directives with the duties under them by basis, each unfolding to its duties. */
export function DirectiveRows({ rows, total }: { rows: readonly Row[]; total: number }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  if (rows.length === 0) return <p className="view-empty">{t('audit.noDirective')}</p>;
  return (
    <div className="table-frame">
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{t('audit.document')}</th>
            <th scope="col">{t('audit.issuer')}</th>
            <th scope="col">{t('audit.status')}</th>
            {COUNTS.map((name) => (
              <th key={name} scope="col" className="figure">
                {t(`counts.${name}`)}
              </th>
            ))}
            <th scope="col" className="figure">
              {t('audit.statedLead')}
            </th>
            <th scope="col">{t('audit.share')}</th>
          </tr>
        </thead>
        <tbody>
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

function DirectiveRow({ row }: { row: Row }) {
  const { t } = useTranslation();
  const { number, date } = useFormats();
  const graph = useGraph();
  const [open, setOpen] = useState(false);
  const duties = dutiesUnder(row.directive.id, [...graph.duties.values()]);
  const led = duties.filter((duty) => duty.leadership === 'STATED').length;
  const Chevron = open ? IconChevronDown : IconChevronRight;
  const share = (count: number) => `${(100 * count) / Math.max(1, graph.duties.size)}%`;
  return (
    <>
      <tr data-open={open}>
        <th scope="row">
          <span className="row-head">
            <button
              type="button"
              className="tree-toggle"
              aria-expanded={open}
              aria-label={t('audit.showDuties', { name: row.directive.number ?? row.directive.type })}
              onClick={() => setOpen(!open)}
            >
              <Chevron size={15} stroke={2} aria-hidden />
            </button>
            <DocumentName document={row.directive} />
          </span>
        </th>
        <td>
          {row.directive.issuer?.name}
          <small>{date(row.directive.issuedOn)}</small>
        </td>
        <td>
          <span className="tag" data-status={row.status}>
            {t(`coverage.${row.status}`)}
          </span>
        </td>
        {COUNTS.map((name) => (
          <td key={name} className="figure" data-zero={row.counts[name] === 0}>
            {number(row.counts[name])}
          </td>
        ))}
        <td className="figure" data-zero={led === 0}>
          {number(led)}
        </td>
        <td>
          <span className="share" aria-hidden>
            <i className="explicit" style={{ width: share(row.counts.explicit) }} />
            <i className="inherited" style={{ width: share(row.counts.inherited) }} />
          </span>
        </td>
      </tr>
      {open && (
        <tr className="unfolded">
          <td colSpan={9}>
            <DutyRows duties={duties} total={duties.length} directive={row.directive.id} />
          </td>
        </tr>
      )}
    </>
  );
}
