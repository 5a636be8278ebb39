import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useFollowed } from '../app/use-followed.ts';
import { DutyEvidenceDocument, type DutyEvidenceQuery } from '../generated/operations.ts';
import type { Chain } from '../graph/plan-graph.ts';
import { readable } from '../graph/naming.ts';
import { Answer } from './Answer.tsx';
import { Assignments } from './Assignments.tsx';
import { ChainCards } from './ChainCards.tsx';
import { ChainChips, ChainTabs } from './ChainTabs.tsx';
import { EvidenceHeader } from './EvidenceHeader.tsx';
import { useApiLanguage } from './use-language.ts';

export type DutyAnswer = NonNullable<DutyEvidenceQuery['duty']>;
type Found = DutyAnswer['lineage']['paths'][number] | DutyAnswer['lineage']['deadEnds'][number];

/** The chains of a duty as cards from the duty up to the directive, each step with the words that state it. */
export function DutyEvidence({ id }: { id: string }) {
  const { t } = useTranslation();
  const language = useApiLanguage();
  const [answer] = useQuery({ query: DutyEvidenceDocument, variables: { id, language } });
  return (
    <Answer answer={answer}>
      {({ duty }) => (duty ? <Evidence duty={duty} /> : <p className="failed-note">{t('evidence.gone')}</p>)}
    </Answer>
  );
}

function Evidence({ duty }: { duty: DutyAnswer }) {
  const { t } = useTranslation();
  const followed = useFollowed();
  const found = followed ? pathOf(duty, followed.chain) : null;
  return (
    <>
      <div className="evidence-top">
        <EvidenceHeader
          kind={`${t('kinds.duty')} · ${readable(duty.provision.heading) || duty.document.number}`}
          name={duty.path}
        />
        {found ? (
          <p className="evidence-sentence">{found.sentence}</p>
        ) : (
          <p className="evidence-sentence">{t('evidence.noChain')}</p>
        )}
        <Assignments duty={duty} />
      </div>
      {followed && (
        <>
          <ChainTabs followed={followed} />
          <div className="evidence-body">
            <ChainChips followed={followed} />
            {found && <ChainCards duty={duty} steps={found.steps} stopped={followed.chain.stopped} />}
            <details className="full-text">
              <summary>{t('evidence.fullText')}</summary>
              <p>{duty.text}</p>
            </details>
          </div>
          {found && <Foot steps={found.steps} />}
        </>
      )}
      {!followed && <p className="evidence-body">{duty.text}</p>}
    </>
  );
}

/** The API's path that takes the same links as a chain of the picture. */
function pathOf(duty: DutyAnswer, chain: Chain): Found | null {
  const ids = chain.steps.map((step) => step.id).join(' ');
  const candidates: readonly Found[] = chain.stopped ? duty.lineage.deadEnds : duty.lineage.paths;
  return (
    candidates.find((path) => path.basis === chain.basis && path.steps.map((step) => step.id).join(' ') === ids) ?? null
  );
}

/** Who says so, and what cannot be checked because its text is not held. */
function Foot({ steps }: { steps: Found['steps'] }) {
  const { t } = useTranslation();
  const sources = new Set(steps.flatMap((step) => step.evidence.map((proof) => proof.document.number)));
  const missing = steps.flatMap((step) =>
    step.to.__typename === 'Document' && !step.to.held ? [step.to.number ?? step.to.type] : [],
  );
  return (
    <p className="evidence-foot">
      {t('evidence.source', { count: steps.length, source: [...sources].join(', ') })}{' '}
      {missing.length > 0 && t('evidence.unchecked', { count: missing.length, names: missing.join(', ') })}
    </p>
  );
}
