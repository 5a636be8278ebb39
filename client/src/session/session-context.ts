import { createContext, useContext } from 'react';
import type { Session } from './session.ts';

interface SessionState {
  /** Null until the server has answered. */
  readonly session: Session | null;
  /** False once the server has said that we only read. */
  readonly mayWrite: boolean;
  /** Opens the place to give a token. */
  readonly askToSignIn: () => void;
}

export const SessionContext = createContext<SessionState | null>(null);

export function useSession(): SessionState {
  const state = useContext(SessionContext);
  if (!state) throw new Error('useSession needs a SessionProvider above it');
  return state;
}
