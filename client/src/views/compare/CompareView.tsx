import '../table/table.css';
import './compare.css';
import { useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { usePlan } from '../../app/plan-context.ts';
import { CompareDocument, DirectivesOfDocument, type CompareQuery } from '../../generated/operations.ts';
import { capitalised, nameOf, readable } from '../../graph/naming.ts';
import type { PlanGraph } from '../../graph/plan-graph.ts';
import { useExplorer } from '../../state/use-explorer.ts';
import { ViewFrame } from '../ViewFrame.tsx';
import { ViewWaiting } from '../ViewWaiting.tsx';

/** Two plans against one directive, side by side: by its points where its text is held, else by theme. */
export default function CompareView() {
  const { t } = useTranslation();
  const { graph, held } = usePlan();
  const { show } = useExplorer();
  const others = held.filter((document) => document.id !== graph?.plan.id && document.duties.totalCount > 0);
  if (!graph) return <ViewWaiting />;
  if (others.length > 0) return <Choices graph={graph} others={others} />;
  return (
    <ViewFrame ready sentence={t('compare.alone')}>
      <div className="view-body compare-alone">
        <p>{t('compare.needsTwo', { name: nameOf(graph.plan) })}</p>
        <button type="button" className="primary-button" onClick={() => show('import')}>
          {t('compare.import')}
        </button>
      </div>
    </ViewFrame>
  );
}

type Choice = ReturnType<typeof usePlan>['held'][number];

function Choices({ graph, others }: { graph: PlanGraph; others: readonly Choice[] }) {
  const { t } = useTranslation();
  const [other, setOther] = useState(others[0]?.id ?? '');
  const [chosen, setChosen] = useState<string | null>(null);
  const [{ data: reached }] = useQuery({ query: DirectivesOfDocument, variables: { document: graph.plan.id } });
  const directives = reached?.coverage.nodes.map((row) => row.directive) ?? [];
  const directive = chosen ?? directives[0]?.id ?? '';
  const [{ data, error }] = useQuery({
    query: CompareDocument,
    variables: { plans: [graph.plan.id, other], directive },
    pause: !directive || !other,
  });
  return (
    <ViewFrame
      ready={data !== undefined || error !== undefined}
      sentence={error ? t('audit.failed') : data ? <Sentence answer={data.compare} /> : t('state.reading')}
    >
      <div className="view-body">
        <div className="table-tools compare-tools">
          <label>
            {t('compare.with')}
            <select value={other} onChange={(event) => setOther(event.target.value)}>
              {others.map((document) => (
                <option key={document.id} value={document.id}>
                  {nameOf(document)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('compare.against')}
            <select value={directive} onChange={(event) => setChosen(event.target.value)}>
              {directives.map((document) => (
                <option key={document.id} value={document.id}>
                  {nameOf(document)}
                </option>
              ))}
            </select>
          </label>
        </div>
        {data && <Comparison answer={data.compare} />}
      </div>
    </ViewFrame>
  );
}

function Sentence({ answer }: { answer: CompareQuery['compare'] }) {
  const values = {
    directive: nameOf(answer.directive),
    plans: answer.plans.map((plan) => nameOf(plan)).join(', '),
    count: answer.rows.length,
  };
  return <Trans i18nKey="compare.sentence" values={values} components={{ b: <b /> }} />;
}

function Comparison({ answer }: { answer: CompareQuery['compare'] }) {
  const { t } = useTranslation();
  const { select } = useExplorer();
  if (answer.rows.length === 0) return <p className="view-empty">{t('compare.nothing')}</p>;
  return (
    <div className="table-frame">
      <table className="rows comparison">
        <thead>
          <tr>
            <th scope="col">{nameOf(answer.directive)}</th>
            {answer.plans.map((plan) => (
              <th key={plan.id} scope="col">
                {nameOf(plan)}
                <small>{plan.issuer?.name}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.rows.map((row, at) => (
            <tr key={row.provision?.id ?? row.theme ?? at}>
              <th scope="row">
                <b>{row.provision?.path ?? ''}</b>{' '}
                {row.provision ? readable(row.provision.heading) : (row.theme ?? t('compare.whole'))}
              </th>
              {answer.plans.map((plan) => {
                const duties = row.cells.find((cell) => cell.plan.id === plan.id)?.duties ?? [];
                return (
                  <td key={plan.id}>
                    {duties.length === 0 && <span className="count">{t('compare.noDuty')}</span>}
                    {duties.map((duty) => (
                      <p key={duty.id}>
                        <button type="button" className="link-button" onClick={() => select(duty.id)}>
                          {duty.path}
                        </button>{' '}
                        <span className="clamped">{duty.text}</span>
                        <small>{duty.leads.map((agency) => capitalised(agency.name)).join('; ')}</small>
                      </p>
                    ))}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
