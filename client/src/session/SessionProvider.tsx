import './session.css';
import { useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { currentSession, onSession } from './session.ts';
import { SessionContext } from './session-context.ts';
import { SignInDialog } from './SignInDialog.tsx';

/** Tells the page who the server takes us for, and holds the place to sign in. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const session = useSyncExternalStore(onSession, currentSession);
  const [asked, setAsked] = useState(false);
  const state = useMemo(
    () => ({
      session,
      mayWrite: session === null || session.role === 'editor',
      askToSignIn: () => setAsked(true),
    }),
    [session],
  );
  return (
    <SessionContext value={state}>
      {children}
      {asked && <SignInDialog onClose={() => setAsked(false)} />}
    </SessionContext>
  );
}
