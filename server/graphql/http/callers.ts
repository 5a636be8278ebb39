import { type Request, type RequestHandler } from 'express';
import { type Environment } from '../environment.ts';
import { type Caller } from '../context.ts';
import { Denied } from '../errors/api-errors.ts';
import { findToken } from '../tokens/token-file.ts';

const callersByRequest = new WeakMap<Request, Caller>();

/** On the loopback address everybody is an editor. */
export const OWN_MACHINE: Caller = { name: null, role: 'editor' };
const ANYBODY: Caller = { name: null, role: 'reader' };

/**
 * Finds out who asks, from the bearer token. A wrong token is refused even where none is needed: whoever sends one means it
 * to count.
 */
export function callers(environment: Environment, ownToken: string | null): RequestHandler {
  const { loopback, ANONYMOUS_READING, DATA_DIR } = environment;
  return async (request, response, next) => {
    const token = /^Bearer +(\S+)$/i.exec(request.get('Authorization') ?? '')?.[1];
    const open = loopback ? OWN_MACHINE : ANONYMOUS_READING || isOpen(request) ? ANYBODY : null;
    const known = async (sent: string) => (sent === ownToken ? OWN_MACHINE : findToken(DATA_DIR, sent));
    const caller = token === undefined ? open : await known(token);
    if (!caller) {
      response.setHeader('WWW-Authenticate', 'Bearer');
      return next(new Denied('NOT_SIGNED_IN'));
    }
    callersByRequest.set(request, caller);
    next();
  };
}

export function callerOf(request: Request): Caller {
  return callersByRequest.get(request) ?? ANYBODY;
}

/** The watch over the process, and the page itself, hold nothing to protect. */
function isOpen({ path }: Request): boolean {
  return !/^\/(graphql|export|import|metrics|session)(\/|$)/.test(path);
}
