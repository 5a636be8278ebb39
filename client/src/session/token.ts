/** Kept for this tab only, and forgotten with it. */
const KEY = 'token';

export function keptToken(): string | null {
  return sessionStorage.getItem(KEY);
}

/** Null forgets it. */
export function keepToken(token: string | null): void {
  if (token === null) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, token);
}

/** What a request says of who asks: nothing while nobody has signed in. */
export function authorization(token = keptToken()): Record<string, string> {
  return token === null ? {} : { Authorization: `Bearer ${token}` };
}
