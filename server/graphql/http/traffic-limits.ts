import { type RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { type Environment } from '../environment.ts';
import { TooCostly } from '../errors/api-errors.ts';

const MINUTE_MS = 60_000;
/** Requests a minute from one client of a server that other machines reach, unless RATE_LIMIT says otherwise. */
const USUAL_RATE = 600;

/** At most so many requests a minute from one client; each answer says how many are left. */
export function rateLimitOf({ RATE_LIMIT, loopback }: Pick<Environment, 'RATE_LIMIT' | 'loopback'>): RequestHandler {
  const limit = RATE_LIMIT ?? (loopback ? 0 : USUAL_RATE);
  if (limit === 0) return (_request, _response, next) => next();
  return rateLimit({
    windowMs: MINUTE_MS,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, _response, next) => next(new TooCostly('TOO_MANY_REQUESTS', { limit })),
  });
}

/** At most so many requests at one time; more are asked to come back, which costs less than to let all of them wait. */
export function concurrencyLimitOf({
  CONCURRENCY_LIMIT: limit,
}: Pick<Environment, 'CONCURRENCY_LIMIT'>): RequestHandler {
  let underWay = 0;
  return (_request, response, next) => {
    if (underWay >= limit) {
      response.setHeader('Retry-After', '1');
      return next(new TooCostly('BUSY', { limit }));
    }
    underWay += 1;
    response.once('close', () => (underWay -= 1));
    next();
  };
}
