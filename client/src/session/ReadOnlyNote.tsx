import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from './session-context.ts';

/** Beside what writes: why one cannot, and the way to sign in. Nothing where one may write. */
export function ReadOnlyNote({ id }: { id?: string }) {
  const { t } = useTranslation();
  const { session, mayWrite, askToSignIn } = useSession();
  if (mayWrite) return null;
  return (
    <p className="read-only" id={id}>
      <IconLock size={15} stroke={1.75} aria-hidden />
      <span>
        {t(session?.name ? 'session.readerOnly' : 'session.readOnly')}{' '}
        <button type="button" className="link-button" onClick={askToSignIn}>
          {t(session?.name ? 'session.otherToken' : 'session.signIn')}
        </button>
      </span>
    </p>
  );
}
