import { useTranslation } from 'react-i18next';
import { useGraph } from '../app/plan-context.ts';
import { capitalised } from '../graph/naming.ts';
import type { PlanAgency, PlanDuty } from '../graph/plan-graph.ts';
import { useExplorer } from '../state/use-explorer.ts';
import { DutyList } from './DutyList.tsx';
import { EvidenceHeader } from './EvidenceHeader.tsx';

/** What an agency leads and coordinates in this plan, or the collectives that one node stands for. */
export function AgencyEvidence({ agency, folded }: { agency: PlanAgency; folded: readonly PlanAgency[] }) {
  const { t } = useTranslation();
  const graph = useGraph();
  const { filterAgency, filter } = useExplorer();
  const duties = (ids: readonly string[]) =>
    ids.map((id) => graph.duties.get(id)).filter((duty): duty is PlanDuty => duty !== undefined);
  const name = folded.length > 0 ? t('canvas.otherCollectives', { count: folded.length }) : capitalised(agency.name);
  return (
    <>
      <div className="evidence-top">
        <EvidenceHeader kind={t(`agencyKinds.${agency.kind}`)} name={name} />
        {folded.length > 0 ? (
          <p className="evidence-sentence">{folded.map((member) => member.name).join('; ')}</p>
        ) : (
          <button
            type="button"
            className="link-button"
            onClick={() => filterAgency(filter.agency === agency.id ? null : agency.id)}
          >
            {t(filter.agency === agency.id ? 'evidence.allDuties' : 'evidence.onlyThisAgency')}
          </button>
        )}
      </div>
      <div className="evidence-body">
        {agency.leads.length > 0 && <DutyList title={t('roles.LEADS')} duties={duties(agency.leads)} />}
        {agency.coordinates.length > 0 && (
          <DutyList title={t('roles.COORDINATES')} duties={duties(agency.coordinates)} />
        )}
        {agency.leads.length + agency.coordinates.length === 0 && <p>{t('evidence.notInPlan')}</p>}
      </div>
    </>
  );
}
