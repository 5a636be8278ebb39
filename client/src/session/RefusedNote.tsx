import { IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlan } from '../app/plan-context.ts';
import type { Session } from './session.ts';
import { useSession } from './session-context.ts';

/** Says that the token holds no more, and reads anew what can be read without it. */
export function RefusedNote() {
  const { session } = useSession();
  return session?.refused ? <Note role={session.role} /> : null;
}

function Note({ role }: Pick<Session, 'role'>) {
  const { t } = useTranslation();
  const { askToSignIn } = useSession();
  const [away, setAway] = useState(false);
  useReadingAnew(role !== null);
  if (away) return null;
  return (
    <div className="refused-note" role="alert">
      <p>{t(role === null ? 'session.refusedLocked' : 'session.refused')}</p>
      <button type="button" className="plain-button" onClick={askToSignIn}>
        {t('session.signIn')}
      </button>
      <button type="button" className="icon-button" aria-label={t('session.close')} onClick={() => setAway(true)}>
        <IconX size={16} stroke={1.75} aria-hidden />
      </button>
    </div>
  );
}

/** What failed with the token is read without it; once, since a server may fail for other reasons too. */
function useReadingAnew(may: boolean): void {
  const { error, reload } = usePlan();
  const done = useRef(false);
  useEffect(() => {
    if (!may || !error || done.current) return;
    done.current = true;
    reload();
  }, [may, error, reload]);
}
