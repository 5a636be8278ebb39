import './evidence.css';
import { useTranslation } from 'react-i18next';
import { usePlan } from '../app/plan-context.ts';
import { nameOf } from '../graph/naming.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { useExplorer } from '../state/use-explorer.ts';
import { AgencyEvidence } from './AgencyEvidence.tsx';
import { DocumentEvidence } from './DocumentEvidence.tsx';
import { DutyEvidence } from './DutyEvidence.tsx';
import { LinkEvidence } from './LinkEvidence.tsx';
import { SectionEvidence } from './SectionEvidence.tsx';

/** Who says so, where, in which words: of the duty, document, link, section or agency that is selected. */
export function EvidencePane() {
  const { t } = useTranslation();
  const { selected, pane } = useExplorer();
  return (
    <aside
      className="evidence"
      aria-label={t('panes.evidence')}
      data-open={pane === 'evidence'}
      hidden={!selected && pane !== 'evidence'}
    >
      <PrintHead />
      {selected ? <Selected key={selected} id={selected} /> : <p className="evidence-empty">{t('evidence.empty')}</p>}
    </aside>
  );
}

/** On paper only: which plan this is about, of which day, and the address that shows it again. */
function PrintHead() {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const { graph } = usePlan();
  if (!graph) return null;
  return (
    <p className="print-head" aria-hidden>
      {t('print.head', { name: nameOf(graph.plan), day: moment(new Date().toISOString()) })}
      <br />
      {decodeURIComponent(location.href)}
    </p>
  );
}

function Selected({ id }: { id: string }) {
  const { graph, picture } = usePlan();
  if (!graph) return null;
  if (graph.duties.has(id)) return <DutyEvidence id={id} />;
  const section = graph.sections.find((candidate) => candidate.id === id);
  if (section) return <SectionEvidence section={section} />;
  const agency = picture?.nodes.find((node) => node.kind === 'agency' && node.id === id);
  if (agency?.kind === 'agency') return <AgencyEvidence agency={agency.agency} folded={agency.folded} />;
  const known = graph.agencies.get(id);
  if (known) return <AgencyEvidence agency={known} folded={[]} />;
  const bundle = picture?.links.find((link) => link.id === id);
  if (bundle && !id.startsWith('link:')) return <SectionEvidence section={null} bundle={bundle} />;
  if (id.startsWith('link:')) return <LinkEvidence id={id} />;
  if (id.startsWith('agency:'))
    return <AgencyEvidence agency={{ id, name: id, kind: 'BODY', leads: [], coordinates: [] }} folded={[]} />;
  return <DocumentEvidence id={id} />;
}
