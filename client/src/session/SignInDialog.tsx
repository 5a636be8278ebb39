import { useState, type FormEvent } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { usePlan } from '../app/plan-context.ts';
import { signIn, signOut, type Session, type SignIn } from './session.ts';
import { useSession } from './session-context.ts';
import { useModal } from './use-modal.ts';

/** Says what one may, takes a token, and lets go of it. */
export function SignInDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { session } = useSession();
  const dialog = useModal();
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} className="modal sign-in" aria-labelledby="sign-in-title" onClose={onClose}>
      <h2 id="sign-in-title">{t(session?.name ? 'session.title' : 'session.signIn')}</h2>
      {session && <Standing session={session} />}
      {session?.role !== 'editor' && <TokenForm onTaken={close} />}
      <div className="form-actions">
        {session?.name && (
          <button type="button" className="plain-button" onClick={signOut}>
            {t('session.signOut')}
          </button>
        )}
        <button type="button" className="plain-button" onClick={close}>
          {t('session.close')}
        </button>
        {session?.role !== 'editor' && (
          <button type="submit" form="token-form" className="primary-button">
            {t('session.signIn')}
          </button>
        )}
      </div>
    </dialog>
  );
}

function Standing({ session: { name, role } }: { session: Session }) {
  const { t } = useTranslation();
  if (name === null) return <p>{t(role === null ? 'session.locked' : 'session.openToRead')}</p>;
  return (
    <p>
      <Trans i18nKey={`session.standing_${role}`} values={{ name }} components={{ b: <b /> }} />
    </p>
  );
}

function TokenForm({ onTaken }: { onTaken: () => void }) {
  const { t } = useTranslation();
  const { reload } = usePlan();
  const [token, setToken] = useState('');
  const [answer, setAnswer] = useState<SignIn | null>(null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const said = await signIn(token.trim());
    setAnswer(said);
    if (said !== 'taken') return;
    reload();
    onTaken();
  };
  return (
    <form id="token-form" onSubmit={(event) => void send(event)}>
      <label>
        {t('session.token')}
        <input
          autoFocus
          required
          type="password"
          autoComplete="off"
          spellCheck={false}
          value={token}
          aria-invalid={answer === 'refused'}
          aria-describedby="token-hint"
          onChange={(event) => (setToken(event.target.value), setAnswer(null))}
        />
      </label>
      {(answer === 'refused' || answer === 'offline') && (
        <p className="failed-words" role="alert">
          {t(answer === 'refused' ? 'session.notTaken' : 'state.offline')}
        </p>
      )}
      <p id="token-hint" className="count">
        {t('session.hint')}
      </p>
    </form>
  );
}
