import { IconArrowBackUp, IconCheck, IconX } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { usePlan } from '../app/plan-context.ts';
import { ReviewLinkDocument, type Decision, type StepFragment } from '../generated/operations.ts';
import { ReadOnlyNote } from '../session/ReadOnlyNote.tsx';
import { useSession } from '../session/session-context.ts';
import { useExplorer } from '../state/use-explorer.ts';
import { useApiLanguage } from './use-language.ts';

/** A person's yes or no to a link; a no says why. A link that a person added goes away when it is taken back. */
export function Review({ link }: { link: StepFragment }) {
  const { t } = useTranslation();
  const language = useApiLanguage();
  const { select } = useExplorer();
  const { reload } = usePlan();
  const [{ fetching, error }, review] = useMutation(ReviewLinkDocument);
  const { mayWrite } = useSession();
  const off = fetching || !mayWrite;
  const [rejecting, setRejecting] = useState(false);
  const state = link.review?.state ?? 'NONE';
  const added = link.evidence.every((proof) => proof.method === 'PERSON');
  const decide = async (decision: Decision, reason: string | null = null) => {
    const { error: failed } = await review({ id: link.id, decision, reason, language });
    if (failed) return;
    setRejecting(false);
    reload();
    if (decision === 'RESET' && added) select(null);
  };
  return (
    <div className="review">
      {state !== 'CONFIRMED' && (
        <button type="button" className="plain-button" disabled={off} onClick={() => void decide('CONFIRM')}>
          <IconCheck size={16} stroke={1.75} aria-hidden />
          {t('reviews.confirm')}
        </button>
      )}
      {state !== 'REJECTED' && (
        <button
          type="button"
          className="plain-button"
          disabled={off}
          aria-expanded={rejecting}
          onClick={() => setRejecting(!rejecting)}
        >
          <IconX size={16} stroke={1.75} aria-hidden />
          {t('reviews.reject')}
        </button>
      )}
      {(state !== 'NONE' || added) && (
        <button type="button" className="plain-button" disabled={off} onClick={() => void decide('RESET')}>
          <IconArrowBackUp size={16} stroke={1.75} aria-hidden />
          {t(added ? 'reviews.remove' : 'reviews.reset')}
        </button>
      )}
      <ReadOnlyNote />
      {rejecting && mayWrite && <Reason busy={fetching} onReject={(reason) => void decide('REJECT', reason)} />}
      {error && (
        <p className="failed-note" role="alert">
          {error.graphQLErrors[0]?.message ?? t('reviews.failed')}
        </p>
      )}
    </div>
  );
}

function Reason({ busy, onReject }: { busy: boolean; onReject: (reason: string) => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    onReject(reason.trim());
  };
  return (
    <form className="reason" onSubmit={send}>
      <label>
        {t('reviews.reason')}
        <input autoFocus required value={reason} onChange={(event) => setReason(event.target.value)} />
      </label>
      <button type="submit" className="primary-button" disabled={busy || reason.trim() === ''}>
        {t('reviews.rejectWith')}
      </button>
    </form>
  );
}
