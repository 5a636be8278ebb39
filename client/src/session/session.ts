import { authorization, keepToken, keptToken } from './token.ts';

/** Who the server takes us for. */
export interface Session {
  /** Null where nobody has signed in. */
  readonly name: string | null;
  /** Null where nothing can be read without a token. */
  readonly role: 'reader' | 'editor' | null;
  /** The server has stopped taking the token that was kept. */
  readonly refused: boolean;
}

export type SignIn = 'taken' | 'refused' | 'offline';

let session: Session | null = null;
let refused = false;
const listeners = new Set<() => void>();

/** Null until the server has answered. */
export function currentSession(): Session | null {
  return session;
}

export function onSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks the server who we are; a token that it takes no more is forgotten, and asked for anew. */
export async function lookAgain(): Promise<void> {
  const token = keptToken();
  const answer = await ask(token);
  // Several refusals at once ask at once: whoever comes second finds the token forgotten.
  if (answer === 'offline' || keptToken() !== token) return;
  if (answer !== 'refused') return put(answer);
  if (token === null) return put({ name: null, role: null });
  keepToken(null);
  refused = true;
  await lookAgain();
}

/** Tries a token, and keeps it where the server takes it. */
export async function signIn(token: string): Promise<SignIn> {
  const answer = await ask(token);
  if (typeof answer === 'string') return answer;
  keepToken(token);
  refused = false;
  put(answer);
  return 'taken';
}

/** Forgets the token and all that was read by it; the address, and so the view, stays. */
export function signOut(): void {
  keepToken(null);
  location.reload();
}

function put(next: Pick<Session, 'name' | 'role'>): void {
  session = { ...next, refused };
  for (const listener of listeners) listener();
}

async function ask(token: string | null): Promise<Pick<Session, 'name' | 'role'> | 'refused' | 'offline'> {
  try {
    const response = await fetch('/session', { headers: authorization(token) });
    if (response.status === 401) return 'refused';
    return response.ok ? ((await response.json()) as Pick<Session, 'name' | 'role'>) : 'offline';
  } catch {
    return 'offline';
  }
}
