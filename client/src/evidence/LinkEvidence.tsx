import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { usePlan } from '../app/plan-context.ts';
import { LinkEvidenceDocument, ReviewLinkDocument, type Decision, type StepFragment } from '../generated/operations.ts';
import { capitalised } from '../graph/naming.ts';
import { Answer } from './Answer.tsx';
import { DocumentCard } from './DocumentCard.tsx';
import { EvidenceHeader } from './EvidenceHeader.tsx';
import { Proofs } from './Proofs.tsx';
import { useApiLanguage } from './use-language.ts';

/** A link: who says so, where, in which words; and a person's yes or no to it. */
export function LinkEvidence({ id }: { id: string }) {
  const { t } = useTranslation();
  const language = useApiLanguage();
  const [answer] = useQuery({ query: LinkEvidenceDocument, variables: { id, language } });
  return (
    <Answer answer={answer}>
      {({ node }) =>
        node?.__typename === 'Link' ? <Evidence link={node} /> : <p className="failed-note">{t('evidence.gone')}</p>
      }
    </Answer>
  );
}

function Evidence({ link }: { link: StepFragment }) {
  const { t } = useTranslation();
  return (
    <>
      <div className="evidence-top">
        <EvidenceHeader kind={t('kinds.link')} name={capitalised(t(`linkTypes.${link.type}`))} />
        <p className="evidence-sentence">{link.sentence}</p>
      </div>
      <div className="evidence-body">
        {link.from.__typename === 'Document' && <DocumentCard document={link.from} />}
        <div className="chain-step lone">
          <Proofs link={link} of={link.to} />
        </div>
        {link.to.__typename === 'Document' && <DocumentCard document={link.to} />}
        <Review link={link} />
      </div>
    </>
  );
}

function Review({ link }: { link: StepFragment }) {
  const { t } = useTranslation();
  const language = useApiLanguage();
  const { reload } = usePlan();
  const [{ fetching, error }, review] = useMutation(ReviewLinkDocument);
  const state = link.review?.state ?? 'NONE';
  const decide = async (decision: Decision) => {
    const { error: failed } = await review({ id: link.id, decision, language });
    if (!failed) reload();
  };
  return (
    <div className="review">
      <p className="count">{t(`reviews.${state}`)}</p>
      <button
        type="button"
        className="plain-button"
        disabled={fetching || state === 'CONFIRMED'}
        onClick={() => void decide('CONFIRM')}
      >
        <IconCheck size={16} stroke={1.75} aria-hidden />
        {t('reviews.confirm')}
      </button>
      <button
        type="button"
        className="plain-button"
        disabled={fetching || state === 'REJECTED'}
        onClick={() => void decide('REJECT')}
      >
        <IconX size={16} stroke={1.75} aria-hidden />
        {t('reviews.reject')}
      </button>
      {error && <p className="failed-note">{t('reviews.failed')}</p>}
    </div>
  );
}
