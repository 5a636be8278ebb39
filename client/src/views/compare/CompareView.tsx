import '../table/table.css';
import './compare.css';
import { parseAsString, useQueryStates } from 'nuqs';
import { Trans, useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { usePlan } from '../../app/plan-context.ts';
import {
  CompareDocument,
  DirectivesOfDocument,
  type CompareQuery,
  type DirectivesOfQuery,
} from '../../generated/operations.ts';
import { nameOf } from '../../graph/naming.ts';
import type { PlanGraph } from '../../graph/plan-graph.ts';
import { useExplorer } from '../../state/use-explorer.ts';
import { FilteredNote } from '../FilteredNote.tsx';
import { ViewFrame } from '../ViewFrame.tsx';
import { ViewWaiting } from '../ViewWaiting.tsx';
import { Comparison } from './Comparison.tsx';

type Reached = DirectivesOfQuery['coverage']['nodes'][number];
type Held = ReturnType<typeof usePlan>['held'][number];

/** Two plans against one directive, side by side: by its points where its text is held, else by theme. */
export default function CompareView() {
  const { graph, held } = usePlan();
  const [{ data, error }, ask] = useQuery({
    query: DirectivesOfDocument,
    variables: { document: graph?.plan.id ?? '' },
    pause: !graph,
  });
  if (!graph || !data) return <ViewWaiting error={error} onRetry={ask} />;
  const others = held.filter((document) => document.id !== graph.plan.id && document.duties.totalCount > 0);
  if (others.length === 0) return <Alone graph={graph} />;
  return <Choices graph={graph} others={others} reached={data.coverage.nodes} />;
}

function Alone({ graph }: { graph: PlanGraph }) {
  const { t } = useTranslation();
  const { show } = useExplorer();
  return (
    <ViewFrame ready sentence={t('compare.alone')}>
      <div className="view-body view-alone">
        <p>{t('compare.needsTwo', { name: nameOf(graph.plan) })}</p>
        <button type="button" className="primary-button" onClick={() => show('import')}>
          {t('compare.import')}
        </button>
      </div>
    </ViewFrame>
  );
}

/** Which plan and which directive, as the URL has it; at first those that have most to show side by side. */
function Choices({
  graph,
  others,
  reached,
}: {
  graph: PlanGraph;
  others: readonly Held[];
  reached: readonly Reached[];
}) {
  const { t } = useTranslation();
  const [asked, setAsked] = useQueryStates({ with: parseAsString, against: parseAsString });
  const first = reached.find((row) => others.some((other) => isUnder(other, row))) ?? reached[0];
  const against = reached.find((row) => row.directive.id === asked.against) ?? first;
  const under = others.filter((other) => against && isUnder(other, against));
  const other = others.find(({ id }) => id === asked.with) ?? under[0] ?? others[0];
  const directive = against?.directive.id ?? '';
  const [{ data, error }, ask] = useQuery({
    query: CompareDocument,
    variables: { plans: [graph.plan.id, other?.id ?? ''], directive },
    pause: !directive || !other,
  });
  if (!data && error) return <ViewWaiting error={error} onRetry={ask} />;
  return (
    <ViewFrame
      ready={data !== undefined || !directive}
      sentence={data ? <Sentence answer={data.compare} /> : directive ? t('state.reading') : t('compare.noDirective')}
    >
      <div className="view-body">
        <div className="table-tools">
          <label className="field">
            {t('compare.with')}
            <select value={other?.id} onChange={(event) => void setAsked({ with: event.target.value })}>
              {others.map((document) => (
                <option key={document.id} value={document.id}>
                  {[nameOf(document), document.issuer?.name].filter(Boolean).join(' · ')}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            {t('compare.against')}
            <select value={directive} onChange={(event) => void setAsked({ against: event.target.value })}>
              {reached.map((row) => (
                <option key={row.directive.id} value={row.directive.id}>
                  {t('compare.directive', { name: nameOf(row.directive), count: row.plans.totalCount })}
                </option>
              ))}
            </select>
          </label>
        </div>
        {against && under.length === 0 && (
          <p className="view-note">{t('compare.noShared', { name: nameOf(graph.plan) })}</p>
        )}
        {data && <Comparison answer={data.compare} />}
      </div>
    </ViewFrame>
  );
}

function isUnder(plan: Held, row: Reached): boolean {
  return row.plans.nodes.some(({ id }) => id === plan.id);
}

/** What each plan has under the directive, in figures, and how much of it only one of them takes up. */
function Sentence({ answer }: { answer: CompareQuery['compare'] }) {
  const { t } = useTranslation();
  const duties = (plan: string) =>
    answer.rows.reduce((sum, row) => sum + (row.cells.find((cell) => cell.plan.id === plan)?.duties.length ?? 0), 0);
  const plans = answer.plans.map((plan) => t('compare.planDuties', { name: nameOf(plan), count: duties(plan.id) }));
  const lone = answer.rows.filter((row) => row.cells.filter((cell) => cell.duties.length > 0).length === 1).length;
  return (
    <>
      <Trans
        i18nKey="compare.sentence"
        values={{ directive: nameOf(answer.directive), plans: plans.join('; '), count: answer.rows.length, lone }}
        components={{ b: <b /> }}
      />
      <FilteredNote />
    </>
  );
}
