import { useTranslation } from 'react-i18next';
import { useGraph } from '../app/plan-context.ts';
import { readable, nameOf } from '../graph/naming.ts';
import type { PictureLink } from '../graph/picture.ts';
import type { PlanDuty } from '../graph/plan-graph.ts';
import type { Section } from '../graph/sections.ts';
import { DutyList } from './DutyList.tsx';
import { EvidenceHeader } from './EvidenceHeader.tsx';

/** The duties of a section, or those that one line of the picture bundles. */
export function SectionEvidence({ section, bundle }: { section: Section | null; bundle?: PictureLink }) {
  const { t } = useTranslation();
  const graph = useGraph();
  const from = section ?? graph.sections.find((candidate) => candidate.id === bundle?.source);
  const target = bundle ? (graph.documents.get(bundle.target) ?? graph.agencies.get(bundle.target)) : null;
  const ids = section ? section.duties : [...new Set(bundle?.uses.map((use) => use.duty))];
  const duties = ids.map((id) => graph.duties.get(id)).filter((duty): duty is PlanDuty => duty !== undefined);
  const name = target ? ('number' in target ? nameOf(target) : 'name' in target ? target.name : '') : null;
  return (
    <>
      <div className="evidence-top">
        <EvidenceHeader
          kind={bundle ? t(`bundleKinds.${bundle.style}`) : t('kinds.section')}
          name={name ? `${from?.path ?? ''} → ${name}` : (from?.path ?? '')}
        />
        <p className="evidence-sentence">{readable(from?.heading ?? null)}</p>
      </div>
      <div className="evidence-body">
        <DutyList title={t('evidence.duties')} duties={duties} />
      </div>
    </>
  );
}
