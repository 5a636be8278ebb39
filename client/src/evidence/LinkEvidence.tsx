import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { LinkEvidenceDocument, type StepFragment } from '../generated/operations.ts';
import { capitalised } from '../graph/naming.ts';
import { Answer } from './Answer.tsx';
import { DocumentCard } from './DocumentCard.tsx';
import { EvidenceHeader } from './EvidenceHeader.tsx';
import { LinkLog } from './LinkLog.tsx';
import { Proofs } from './Proofs.tsx';
import { Review } from './Review.tsx';
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

/** Only a model says so, and nobody has agreed: it counts nowhere. */
function isSuggestion(link: StepFragment): boolean {
  return link.review?.state !== 'CONFIRMED' && link.evidence.every((proof) => proof.method === 'MODEL');
}

function Evidence({ link }: { link: StepFragment }) {
  const { t } = useTranslation();
  return (
    <>
      <div className="evidence-top">
        <EvidenceHeader kind={t('kinds.link')} name={capitalised(t(`linkTypes.${link.type}`))} />
        <p className="evidence-sentence">{link.sentence}</p>
        {isSuggestion(link) && <p className="suggestion">{t('reviews.suggestion')}</p>}
      </div>
      <div className="evidence-body">
        {link.from.__typename === 'Document' && <DocumentCard document={link.from} />}
        <div className="chain-step lone">
          <Proofs link={link} of={link.to} />
        </div>
        {link.to.__typename === 'Document' && <DocumentCard document={link.to} />}
        <LinkLog link={link} />
        <Review link={link} />
      </div>
    </>
  );
}
