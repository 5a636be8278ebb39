import { useTranslation } from 'react-i18next';
import { usePlan } from '../../app/plan-context.ts';
import type { CompareQuery } from '../../generated/operations.ts';
import { capitalised, nameOf, readable } from '../../graph/naming.ts';
import { showsDuty } from '../../state/filter.ts';
import { useExplorer } from '../../state/use-explorer.ts';
import { ColumnHead } from '../ColumnHead.tsx';

type Row = CompareQuery['compare']['rows'][number];
type ComparedDuty = Row['cells'][number]['duties'][number];

/** A line for each provision of the directive, or each theme, with what each plan does under it. */
export function Comparison({ answer }: { answer: CompareQuery['compare'] }) {
  const { t } = useTranslation();
  const { select } = useExplorer();
  if (answer.rows.length === 0) return <p className="view-empty">{t('compare.nothing')}</p>;
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={t('views.compare')}>
      <table className="rows comparison" role="table">
        <thead role="rowgroup">
          <tr role="row">
            {[answer.directive, ...answer.plans].map((document) => (
              <ColumnHead key={document.id}>
                <button type="button" onClick={() => select(document.id)}>
                  {nameOf(document)}
                </button>
                <small>{document.issuer?.name}</small>
              </ColumnHead>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {answer.rows.map((row, at) => (
            <tr role="row" key={row.provision?.id ?? row.theme ?? at}>
              <th role="rowheader" scope="row">
                {row.provision && <b>{row.provision.path}</b>}
                <span className="clamped">
                  {row.provision
                    ? readable(row.provision.heading) || wordsOf(row.provision, answer.directive.text)
                    : readable(row.theme) || t('compare.whole')}
                </span>
              </th>
              {answer.plans.map((plan) => (
                <PlanCell
                  key={plan.id}
                  plan={nameOf(plan)}
                  duties={row.cells.find((cell) => cell.plan.id === plan.id)?.duties ?? []}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A point without a heading is told by its own words. */
function wordsOf({ start, end }: { readonly start: number; readonly end: number }, text: string | null): string {
  return text?.slice(start, end) ?? '';
}

function PlanCell({ plan, duties }: { plan: string; duties: readonly ComparedDuty[] }) {
  const { t } = useTranslation();
  const shows = useShows();
  const shown = duties.filter(shows);
  return (
    <td role="cell" data-label={plan} data-lacking={duties.length === 0}>
      {duties.length === 0 && t('compare.noDuty')}
      {shown.map((duty) => (
        <DutyEntry key={duty.id} duty={duty} />
      ))}
      {shown.length < duties.length && (
        <p className="count">{t('compare.filteredOut', { count: duties.length - shown.length })}</p>
      )}
    </td>
  );
}

/** The plan's own duties as the filter has them; of the other plan's, lead and agency, since its chains are not read. */
function useShows(): (duty: ComparedDuty) => boolean {
  const { graph, shownDuties } = usePlan();
  const { filter } = useExplorer();
  return (duty) => {
    if (graph?.duties.has(duty.id)) return shownDuties.has(duty.id);
    return showsDuty(filter, { ...duty, ...ELSEWHERE, section: '', chains: [] });
  };
}

const ELSEWHERE = { start: 0, end: 0, provision: { id: '', path: '', heading: null, start: 0 } };

function DutyEntry({ duty }: { duty: ComparedDuty }) {
  const { select, selected } = useExplorer();
  return (
    <div className="compared" data-selected={duty.id === selected}>
      <button type="button" className="link-button" onClick={() => select(duty.id)}>
        {duty.path}
      </button>
      <span className="clamped">{duty.text}</span>
      <small>{duty.leads.map((agency) => capitalised(agency.name)).join('; ')}</small>
    </div>
  );
}
