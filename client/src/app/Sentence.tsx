import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { CombinedError } from 'urql';
import { tabsOf } from '../graph/followed.ts';
import { growthToken } from '../graph/growth.ts';
import { nameOf } from '../graph/naming.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { useSession } from '../session/session-context.ts';
import { useExplorer } from '../state/use-explorer.ts';
import { usePlan, type Plan } from './plan-context.ts';
import { UnknownPlanError } from '../api/read-plan.ts';

/** One sentence that says what is shown and what is left out; screen readers hear it as it changes. */
export function Sentence() {
  const { t } = useTranslation();
  const plan = usePlan();
  const isEmpty = plan.loading === null && plan.held.length === 0;
  return (
    <p className={plan.error ? 'sentence failed' : 'sentence'} role="status" aria-live="polite">
      {plan.error ? (
        <Failure plan={plan} error={plan.error} />
      ) : plan.graph ? (
        <Parts plan={plan} />
      ) : (
        t(isEmpty ? 'state.empty' : 'state.reading')
      )}
    </p>
  );
}

function Failure({ plan, error }: { plan: Plan; error: Error }) {
  const { t } = useTranslation();
  const { session, askToSignIn } = useSession();
  if (session?.role === null)
    return (
      <>
        {t('session.locked')}{' '}
        <button type="button" className="link-button" onClick={askToSignIn}>
          {t('session.signIn')}
        </button>
      </>
    );
  return (
    <>
      {wordsOf(error, plan.graph !== null, t)}{' '}
      <button type="button" className="link-button" onClick={plan.reload}>
        {t('state.retry')}
      </button>
    </>
  );
}

/** No connection and a refusal call for different remedies. */
function wordsOf(error: Error, drawn: boolean, t: TFunction): string {
  if (error instanceof UnknownPlanError) return t('state.unknownPlan');
  return error instanceof CombinedError && error.networkError
    ? t(drawn ? 'state.offlineDrawn' : 'state.offline')
    : t('state.failed', { message: error.message });
}

function Parts({ plan }: { plan: Plan }) {
  const { selected } = useExplorer();
  const { graph } = plan;
  if (!graph) return null;
  if (selected && graph.duties.has(selected)) return <DutySentence id={selected} />;
  if (selected && selected !== graph.plan.id && graph.documents.has(selected))
    return <DocumentSentence id={selected} />;
  if (selected && graph.agencies.has(selected)) return <AgencySentence id={selected} />;
  return <PlanSentence plan={plan} />;
}

/** A translated phrase whose figures stand in bold. */
function Phrase({ name, values }: { name: string; values: Record<string, string | number | undefined> }) {
  return <Trans i18nKey={name} values={values} components={{ b: <b /> }} />;
}

function PlanSentence({ plan }: { plan: Plan }) {
  const { number } = useFormats();
  const { hidden } = useExplorer();
  const { graph, picture, visible, shownDuties } = plan;
  if (!graph || !picture || !visible) return null;
  // What was expanded beside the plan is no citation of it.
  const own = new Set(picture.links.filter((link) => !link.free).map((link) => link.target));
  const cited = [...graph.documents.values()].filter(
    (document) => document.id !== graph.plan.id && own.has(document.id),
  );
  const ghosts = cited.filter((document) => !document.held).length;
  const folded = picture.nodes.reduce((sum, node) => sum + (node.kind === 'more' && !node.next ? node.count : 0), 0);
  const mentions = picture.links.filter((link) => link.style === 'MENTION' && !visible.links.has(link.id)).length;
  const all = cited.length === 0 ? 'nothing' : ghosts === cited.length ? 'all' : ghosts === 0 ? 'none' : 'some';
  const parts: ReactNode[] = [
    <Phrase
      key="plan"
      name={`sentence.plan_${all}`}
      values={{
        duties: number(graph.duties.size),
        sections: number(graph.sections.length),
        documents: number(cited.length),
        ghosts: number(ghosts),
      }}
    />,
  ];
  if (shownDuties.size < graph.duties.size)
    parts.push(
      <Phrase
        key="filter"
        name="sentence.filtered"
        values={{ shown: number(shownDuties.size), duties: number(graph.duties.size) }}
      />,
    );
  if (mentions > 0) parts.push(<Phrase key="mentions" name="sentence.mentions" values={{ count: mentions }} />);
  if (graph.ambiguous.length > 0)
    parts.push(<Phrase key="ambiguous" name="sentence.ambiguous" values={{ count: graph.ambiguous.length }} />);
  for (const { growth, read, total } of graph.grown)
    parts.push(
      <Phrase
        key={growthToken(growth)}
        name="sentence.grown"
        values={{
          name: nameOf(graph.documents.get(growth.from) ?? graph.plan),
          read: number(read),
          total: number(total),
        }}
      />,
    );
  if (folded > 0) parts.push(<Phrase key="folded" name="sentence.folded" values={{ count: folded }} />);
  if (hidden.size > 0) parts.push(<Phrase key="hidden" name="sentence.hidden" values={{ count: hidden.size }} />);
  if (graph.bounded) parts.push(<Phrase key="bounded" name="sentence.bounded" values={{}} />);
  return <Spaced parts={parts} />;
}

function DutySentence({ id }: { id: string }) {
  const { t } = useTranslation();
  const { graph } = usePlan();
  const duty = graph?.duties.get(id);
  if (!graph || !duty) return null;
  const tabs = tabsOf(duty);
  const reached = new Set(
    duty.chains.filter((chain) => !chain.stopped && chain.basis !== 'MENTION').map((chain) => chain.steps.at(-1)?.to),
  );
  const bases = tabs.filter((tab) => tab.name !== 'stopped' && tab.name !== 'mention');
  const listed = bases.map((tab) => t(`sentence.by.${tab.name}`, { count: tab.documents })).join(', ');
  const stops = tabs.find((tab) => tab.name === 'stopped')?.chains ?? [];
  const names = stops
    .map((chain) => graph.documents.get(chain.steps.at(-1)?.to ?? ''))
    .map((document) => (document ? nameOf(document) : ''));
  return (
    <Spaced
      parts={[
        <Phrase
          key="duty"
          name={reached.size > 0 ? 'sentence.duty' : 'sentence.orphan'}
          values={{ path: duty.path, count: reached.size, bases: listed }}
        />,
        stops.length > 0 && (
          <Phrase key="stop" name="sentence.stops" values={{ count: stops.length, names: names.join(', ') }} />
        ),
      ]}
    />
  );
}

function DocumentSentence({ id }: { id: string }) {
  const { t } = useTranslation();
  const { graph, trace, chains } = usePlan();
  const document = graph?.documents.get(id);
  if (!document) return null;
  const bases = (['EXPLICIT', 'INHERITED', 'LEGAL_BASIS', 'INFERRED', 'MENTION'] as const)
    .map((basis) => ({
      basis,
      count: new Set(chains.filter(({ chain }) => chain.basis === basis).map(({ duty }) => duty.id)).size,
    }))
    .filter(({ count }) => count > 0)
    .map(({ basis, count }) => t(`sentence.by.${basis.toLowerCase()}`, { count }));
  return (
    <Phrase
      name="sentence.document"
      values={{ name: nameOf(document), count: trace?.duties.size ?? 0, bases: bases.join(', ') || '–' }}
    />
  );
}

function AgencySentence({ id }: { id: string }) {
  const { graph } = usePlan();
  const agency = graph?.agencies.get(id);
  if (!agency) return null;
  return (
    <Phrase
      name="sentence.agency"
      values={{ name: agency.name, leads: agency.leads.length, coordinates: agency.coordinates.length }}
    />
  );
}

function Spaced({ parts }: { parts: readonly ReactNode[] }) {
  return parts.filter(Boolean).flatMap((part, place) => (place > 0 ? [' ', part] : [part]));
}
