import { type RequestHandler } from 'express';
import { type Environment } from '../environment.ts';
import { Denied } from '../errors/api-errors.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * On the loopback address whoever reaches the server may write, so a page of another site must not: Host and Origin have to be
 * names of this machine, which a rebound name is not.
 */
export function hostGuard({ loopback }: Pick<Environment, 'loopback'>): RequestHandler {
  return (request, _response, next) => {
    if (!loopback) return next();
    const host = nameOf(`http://${request.headers.host ?? ''}`);
    const origin = request.headers.origin === undefined ? host : nameOf(request.headers.origin);
    const foreign = [host, origin].find((name) => !LOOPBACK.has(name));
    next(foreign === undefined ? undefined : new Denied('FOREIGN_HOST', { host: foreign }));
  };
}

function nameOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : address;
}
