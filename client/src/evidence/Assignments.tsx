import { useTranslation } from 'react-i18next';
import type { Role } from '../generated/operations.ts';
import { capitalised } from '../graph/naming.ts';
import { useExplorer } from '../state/use-explorer.ts';
import type { DutyAnswer } from './DutyEvidence.tsx';

const ROLES: readonly Role[] = ['LEADS', 'COORDINATES', 'REPORTS_TO'];

/** Who leads, who helps, whom one reports to, and by when. */
export function Assignments({ duty }: { duty: DutyAnswer }) {
  const { t } = useTranslation();
  const { select } = useExplorer();
  return (
    <dl className="assignments">
      {ROLES.map((role) => ({ role, own: duty.assignments.filter((assignment) => assignment.role === role) }))
        .filter(({ own }) => own.length > 0)
        .map(({ role, own }) => (
          <div key={role}>
            <dt>{t(`roles.${role}`)}</dt>
            {own.map(({ agency }) => (
              <dd key={agency.id}>
                <button type="button" className="pill" onClick={() => select(agency.id)}>
                  {capitalised(agency.name)}
                </button>
              </dd>
            ))}
            {role === 'LEADS' && <dd className="count">{t(`leadership.${duty.leadership}`)}</dd>}
          </div>
        ))}
      {duty.deadlines.map((deadline) => (
        <div key={deadline.start}>
          <dt>{t('evidence.deadline')}</dt>
          <dd>{deadline.text}</dd>
        </div>
      ))}
    </dl>
  );
}
