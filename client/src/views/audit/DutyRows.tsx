import { useTranslation } from 'react-i18next';
import { LineSample } from '../../canvas/LineSample.tsx';
import { capitalised } from '../../graph/naming.ts';
import type { PlanDuty } from '../../graph/plan-graph.ts';
import { useExplorer } from '../../state/use-explorer.ts';

/** Duties on one line each: basis, path, words, who leads, the way to their lineage. */
export function DutyRows({
  duties,
  total,
  directive,
}: {
  duties: readonly PlanDuty[];
  total: number;
  directive?: string;
}) {
  const { t } = useTranslation();
  const { select, selected } = useExplorer();
  if (duties.length === 0) return <p className="view-empty">{t('audit.noDuty')}</p>;
  return (
    <>
      <ul className="duty-rows">
        {duties.map((duty) => (
          <li key={duty.id} data-selected={duty.id === selected}>
            {directive && <LineSample style={basisTo(duty, directive)} />}
            <button type="button" className="duty-name" onClick={() => select(duty.id)}>
              <b>{duty.path}</b> <span className="duty-text">{duty.text}</span>
            </button>
            <span className="lead-clarity" data-leadership={duty.leadership}>
              {t(`leadership.${duty.leadership}`)}
            </span>
            {duty.leads.slice(0, 2).map((agency) => (
              <button key={agency.id} type="button" className="pill" onClick={() => select(agency.id)}>
                {capitalised(agency.name)}
              </button>
            ))}
            {duty.leads.length > 2 && <span className="count">+{duty.leads.length - 2}</span>}
            <button
              type="button"
              className="link-button"
              onClick={() => select(duty.id, 'lineage')}
              aria-label={t('audit.traceOf', { path: duty.path })}
            >
              {t('audit.trace')}
            </button>
          </li>
        ))}
      </ul>
      {total > duties.length && <p className="table-note">{t('audit.firstOf', { shown: duties.length, total })}</p>}
    </>
  );
}

function basisTo(duty: PlanDuty, directive: string) {
  return duty.chains.find((chain) => !chain.stopped && chain.steps.at(-1)?.to === directive)?.basis ?? 'MENTION';
}
