import { useTranslation } from 'react-i18next';
import type { PlanDuty } from '../graph/plan-graph.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { useExplorer } from '../state/use-explorer.ts';

/** Longer lists open on demand. */
const SHOWN = 8;

export function DutyList({ title, duties }: { title: string; duties: readonly PlanDuty[] }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const rest = duties.slice(SHOWN);
  return (
    <>
      <h3>
        {title} <span className="count">{number(duties.length)}</span>
      </h3>
      <ul className="duty-list">
        {duties.slice(0, SHOWN).map((duty) => (
          <DutyLine key={duty.id} duty={duty} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>{t('evidence.moreDuties', { count: rest.length })}</summary>
          <ul className="duty-list">
            {rest.map((duty) => (
              <DutyLine key={duty.id} duty={duty} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function DutyLine({ duty }: { duty: PlanDuty }) {
  const { select } = useExplorer();
  return (
    <li>
      <button type="button" onClick={() => select(duty.id)}>
        <b>{duty.path}</b> {duty.text}
      </button>
    </li>
  );
}
