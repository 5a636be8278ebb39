import { IconSelector } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { usePlan } from '../app/plan-context.ts';
import { nameOf, titleOf } from '../graph/naming.ts';
import type { PlanGraph } from '../graph/plan-graph.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { useExplorer } from '../state/use-explorer.ts';

/** Which document is drawn; a list of the held ones to draw another. */
export function PlanHeader({ graph }: { graph: PlanGraph }) {
  const { t } = useTranslation();
  const { date } = useFormats();
  const { select } = useExplorer();
  const { plan } = graph;
  const facts = [titleOf(plan), plan.issuer?.name, date(plan.issuedOn)].filter(Boolean).join(' · ');
  return (
    <div className="plan-header">
      <h2>
        <button type="button" onClick={() => select(plan.id)}>
          {nameOf(plan)}
        </button>
      </h2>
      <p title={facts}>{facts}</p>
      <PlanChoice current={plan.id} label={t('finder.choosePlan')} />
    </div>
  );
}

function PlanChoice({ current, label }: { current: string; label: string }) {
  const { t } = useTranslation();
  const { held, heldTotal } = usePlan();
  const { openPlan } = useExplorer();
  if (held.length < 2) return null;
  return (
    <label className="plan-choice">
      <IconSelector size={18} stroke={1.75} aria-hidden />
      <select value={current} aria-label={label} onChange={(event) => openPlan(event.target.value)}>
        {held.map((document) => (
          <option key={document.id} value={document.id}>
            {t('finder.planOption', { name: nameOf(document), count: document.duties.totalCount })}
          </option>
        ))}
        {heldTotal > held.length && (
          <option disabled>{t('finder.morePlans', { count: heldTotal - held.length })}</option>
        )}
      </select>
    </label>
  );
}
