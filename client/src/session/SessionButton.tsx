import { IconLock, IconPencil, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from './session-context.ts';

/** Who one is here and what one may; on one's own machine there is nothing to say. */
export function SessionButton() {
  const { t } = useTranslation();
  const { session, askToSignIn } = useSession();
  if (!session || (session.name === null && session.role === 'editor')) return null;
  const Icon = session.role === 'editor' ? IconPencil : session.name === null ? IconLock : IconUser;
  const may = t(`session.may_${session.role ?? 'nothing'}`);
  return (
    <button type="button" className="text-button session-button" onClick={askToSignIn} title={t('session.open')}>
      <Icon size={16} stroke={1.75} aria-hidden />
      {session.name && <b>{session.name}</b>}
      <span>{may}</span>
    </button>
  );
}
