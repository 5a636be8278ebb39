import './audit.css';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { Trans, useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useGraph, usePlan } from '../../app/plan-context.ts';
import { useApiLanguage } from '../../evidence/use-language.ts';
import { AuditDocument, DecisionsDocument, type AuditQuery, type DecisionsQuery } from '../../generated/operations.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { FilteredNote } from '../FilteredNote.tsx';
import { ViewFrame } from '../ViewFrame.tsx';
import { ViewWaiting } from '../ViewWaiting.tsx';
import { AuditExport, type Listed } from './AuditExport.tsx';
import { findingsOf } from './findings.ts';
import { DecisionRows } from './DecisionRows.tsx';
import { DirectiveRows } from './DirectiveRows.tsx';
import { DocumentRows } from './DocumentRows.tsx';
import { DutyRows } from './DutyRows.tsx';

const TILES = ['directives', 'unled', 'orphans', 'stopped', 'ghosts', 'decisions'] as const;
type Tile = (typeof TILES)[number];

/** Both ways at once: which directives are covered by whom, and which duties, chains and texts are missing. */
export default function AuditView() {
  const { graph } = usePlan();
  const language = useApiLanguage();
  const [{ data, error }, ask] = useQuery({
    query: AuditDocument,
    variables: { document: graph?.plan.id ?? '' },
    pause: !graph,
  });
  const [decisions, askDecisions] = useQuery({
    query: DecisionsDocument,
    variables: { language },
    requestPolicy: 'cache-and-network',
  });
  const failed = error ?? decisions.error;
  if (!graph || !data || !decisions.data) return <ViewWaiting error={failed} onRetry={() => (ask(), askDecisions())} />;
  return <Audit data={data} decisions={decisions.data.reviews} />;
}

function Audit({ data, decisions }: { data: AuditQuery; decisions: DecisionsQuery['reviews'] }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const graph = useGraph();
  const { shownDuties } = usePlan();
  const [tile, setTile] = useQueryState('tile', parseAsStringLiteral(TILES).withDefault('directives'));
  const { rows, unled, orphans, stops, ghosts, onlyInherited } = findingsOf(graph, data, shownDuties);
  const whole = shownDuties.size === graph.duties.size;
  const figures: Record<Tile, number> = {
    directives: whole ? data.coverage.totalCount : rows.length,
    unled: unled.length,
    orphans: whole ? data.orphans.totalCount : orphans.length,
    stopped: stops.length,
    ghosts: ghosts.length,
    decisions: decisions.totalCount,
  };
  const listed: Record<Tile, Listed> = {
    directives: { of: 'directives', rows },
    unled: { of: 'directives', rows: unled },
    orphans: { of: 'duties', rows: orphans },
    stopped: { of: 'documents', rows: stops },
    ghosts: { of: 'documents', rows: ghosts },
    decisions: { of: 'decisions', rows: decisions.nodes },
  };
  const unheld = rows.filter((row) => row.status === 'TEXT_NOT_HELD').length;
  return (
    <ViewFrame
      ready
      sentence={
        <>
          <Trans
            i18nKey="audit.sentence"
            values={{
              directives: number(figures.directives),
              measured: number(rows.length - unheld),
              inherited: number(onlyInherited),
              duties: number(shownDuties.size),
            }}
            components={{ b: <b /> }}
          />
          <FilteredNote />
        </>
      }
      tools={<AuditExport listed={listed[tile]} />}
    >
      <div className="view-body">
        <div className="tiles" role="group" aria-label={t('audit.questions')}>
          {TILES.map((name) => (
            <button
              key={name}
              type="button"
              className="tile"
              aria-pressed={name === tile}
              onClick={() => void setTile(name)}
            >
              <b>{number(figures[name])}</b>
              <span>
                {t(`audit.${name}`)}
                <small>{t(`audit.${name}Note`, { count: figures[name] })}</small>
              </span>
            </button>
          ))}
        </div>
        {tile === 'directives' && <DirectiveRows rows={rows} total={figures.directives} />}
        {tile === 'unled' && <DirectiveRows rows={unled} total={unled.length} />}
        {tile === 'orphans' && <DutyRows duties={orphans} total={figures.orphans} />}
        {tile === 'stopped' && <DocumentRows documents={stops} />}
        {tile === 'ghosts' && <DocumentRows documents={ghosts} />}
        {tile === 'decisions' && <DecisionRows decisions={decisions.nodes} total={decisions.totalCount} />}
      </div>
    </ViewFrame>
  );
}
