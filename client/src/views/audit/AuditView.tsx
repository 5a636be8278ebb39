import './audit.css';
import { useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { usePlan } from '../../app/plan-context.ts';
import { AuditDocument, type AuditQuery } from '../../generated/operations.ts';
import { dutiesUnder } from '../../graph/duties-under.ts';
import type { DocumentFacts, PlanDuty, PlanGraph } from '../../graph/plan-graph.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { ViewFrame } from '../ViewFrame.tsx';
import { ViewWaiting } from '../ViewWaiting.tsx';
import { DirectiveRows } from './DirectiveRows.tsx';
import { DocumentRows } from './DocumentRows.tsx';
import { DutyRows } from './DutyRows.tsx';

const TILES = ['directives', 'unled', 'orphans', 'stopped', 'ghosts'] as const;
type Tile = (typeof TILES)[number];

/** Both ways at once: which directives are covered by whom, and which duties, chains and texts are missing. */
export default function AuditView() {
  const { t } = useTranslation();
  const { graph } = usePlan();
  const [{ data, error }] = useQuery({
    query: AuditDocument,
    variables: { document: graph?.plan.id ?? '' },
    pause: !graph,
  });
  if (error) return <ViewWaiting failed={t('audit.failed')} />;
  if (!graph || !data) return <ViewWaiting />;
  return <Audit graph={graph} data={data} />;
}

function Audit({ graph, data }: { graph: PlanGraph; data: AuditQuery }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const [tile, setTile] = useState<Tile>('directives');
  const duties = [...graph.duties.values()];
  const rows = data.coverage.nodes;
  const unled = rows.filter((row) =>
    dutiesUnder(row.directive.id, duties).every((duty) => duty.leadership !== 'STATED'),
  );
  const orphans = data.orphans.nodes
    .map(({ id }) => graph.duties.get(id))
    .filter((duty): duty is PlanDuty => duty !== undefined);
  const stops = stoppedAt(graph, duties);
  const ghosts = [...graph.documents.values()]
    .filter((document) => !document.held)
    .sort((a, b) => b.dependants - a.dependants);
  const onlyInherited = duties.filter(
    (duty) => !duty.chains.some((chain) => chain.basis === 'EXPLICIT' && !chain.stopped),
  ).length;
  const figures: Record<Tile, number> = {
    directives: data.coverage.totalCount,
    unled: unled.length,
    orphans: data.orphans.totalCount,
    stopped: stops.length,
    ghosts: ghosts.length,
  };
  const unheld = rows.filter((row) => row.status === 'TEXT_NOT_HELD').length;
  return (
    <ViewFrame
      ready
      sentence={
        <Trans
          i18nKey="audit.sentence"
          values={{
            directives: number(figures.directives),
            measured: number(rows.length - unheld),
            inherited: number(onlyInherited),
            duties: number(duties.length),
          }}
          components={{ b: <b /> }}
        />
      }
    >
      <div className="view-body">
        <div className="tiles" role="group" aria-label={t('audit.questions')}>
          {TILES.map((name) => (
            <button
              key={name}
              type="button"
              className="tile"
              aria-pressed={name === tile}
              onClick={() => setTile(name)}
            >
              <b>{number(figures[name])}</b>
              <span>
                {t(`audit.${name}`)}
                <small>{t(`audit.${name}Note`, { count: figures[name] })}</small>
              </span>
            </button>
          ))}
        </div>
        {tile === 'directives' && <DirectiveRows rows={rows} total={data.coverage.totalCount} />}
        {tile === 'unled' && <DirectiveRows rows={unled} total={unled.length} />}
        {tile === 'orphans' && <DutyRows duties={orphans} total={data.orphans.totalCount} />}
        {tile === 'stopped' && <DocumentRows documents={stops} />}
        {tile === 'ghosts' && <DocumentRows documents={ghosts} />}
      </div>
    </ViewFrame>
  );
}

function stoppedAt(graph: PlanGraph, duties: readonly PlanDuty[]): DocumentFacts[] {
  const ends = new Set(
    duties.flatMap((duty) => duty.chains.filter((chain) => chain.stopped).map((chain) => chain.steps.at(-1)?.to)),
  );
  return [...graph.documents.values()].filter((document) => ends.has(document.id));
}
