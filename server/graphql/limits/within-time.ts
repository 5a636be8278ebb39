import { type RequestHandler } from 'express';
import { ApiError } from '../errors/api-errors.ts';
import { type GraphStore } from '../../store/graph-store.ts';
import { StoreError } from '../../store/store-error.ts';
import { timeLeft, withDeadline } from '../../store/time-limit.ts';

/** The request took longer than it may. */
class TookTooLong extends ApiError {}

/** How close to the deadline an engine that gives up does so because of it, in milliseconds. */
const CLOSE = 1000;

/** Gives each request so many seconds from now. */
export function timeLimit(seconds: number): RequestHandler {
  return (_request, _response, next) => withDeadline(performance.now() + seconds * 1000, next);
}

/**
 * The store under the deadline of the request that asks it: once that has passed every read fails, those under way too, so that
 * a query that takes too long ends and asks for nothing more. Neo4j stops what it has begun; the embedded engine, which
 * cannot, finishes that one bounded query and begins no other. A write is not left behind half known: it ends as landed or,
 * where it has not committed by the deadline, as rolled back. Outside a request nothing is limited.
 */
export function withinTime(store: GraphStore, seconds: number): GraphStore {
  return new Proxy(store, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return (...args: unknown[]) => {
        const work = () => method.apply(target, args) as Promise<unknown>;
        if (timeLeft() === Infinity) return work();
        return name === 'write' ? told(work, seconds) : told(() => untilDeadline(work, seconds), seconds);
      };
    },
  });
}

async function untilDeadline<T>(work: () => Promise<T>, limit: number): Promise<T> {
  const left = timeLeft();
  if (left <= 0) throw new TookTooLong('TOOK_TOO_LONG', { limit });
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TookTooLong('TOOK_TOO_LONG', { limit })), left);
  });
  try {
    return await Promise.race([work(), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

/** Says an engine's own giving up at the deadline in the API's words. */
async function told<T>(work: () => Promise<T>, limit: number): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const overdue = error instanceof StoreError && error.code === 'TIMED_OUT' && timeLeft() < CLOSE;
    throw overdue ? new TookTooLong('TOOK_TOO_LONG', { limit }) : error;
  }
}
