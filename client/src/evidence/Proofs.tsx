import { useTranslation } from 'react-i18next';
import type { ProofFragment, StepFragment } from '../generated/operations.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { useExplorer } from '../state/use-explorer.ts';
import { markNumber } from './mark-number.ts';

/** The words that state a link, and the way to them in the text. The first of several is shown, the rest on demand. */
export function Proofs({ link, of }: { link: Pick<StepFragment, 'evidence'>; of: StepFragment['to'] }) {
  const { t } = useTranslation();
  const number = of.__typename === 'Document' ? of.number : null;
  const [first, ...rest] = link.evidence;
  if (!first) return null;
  return (
    <>
      <Proof proof={first} number={number ?? null} />
      {rest.length > 0 && (
        <details className="more-proofs">
          <summary>{t('evidence.moreProofs', { count: rest.length })}</summary>
          {rest.map((proof) => (
            <Proof key={`${proof.document.id}${proof.start}`} proof={proof} number={number ?? null} />
          ))}
        </details>
      )}
    </>
  );
}

function Proof({ proof, number }: { proof: ProofFragment; number: string | null }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { select } = useExplorer();
  const [before, marked, after] = markNumber(proof.quote, number);
  return (
    <figure className="proof">
      <button
        type="button"
        className="link-button"
        onClick={() => select(`${proof.document.id}@${proof.start}-${proof.end}`, 'text')}
      >
        {t('evidence.openAt', { offset: formats.number(proof.start) })}
      </button>
      <blockquote>
        “{before}
        {marked && <mark>{marked}</mark>}
        {after}”
      </blockquote>
      {proof.method !== 'RULE' && <figcaption className="tag">{t(`methods.${proof.method}`)}</figcaption>}
    </figure>
  );
}
