import { ApiError } from '../errors/api-errors.ts';
import { type GraphStore } from '../../store/graph-store.ts';

/** The request took longer than it may. */
class TookTooLong extends ApiError {}

/**
 * The store for one request: from `seconds` after now every call fails, those under way too, so that a query that takes too
 * long ends, and asks for nothing more. What an engine has begun it finishes by itself; every such query is bounded.
 */
export function withinTime(store: GraphStore, seconds: number): GraphStore {
  const until = performance.now() + seconds * 1000;
  return new Proxy(store, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return (...args: unknown[]) => inTime(() => method.apply(target, args) as Promise<unknown>, until, seconds);
    },
  });
}

async function inTime<T>(work: () => Promise<T>, until: number, limit: number): Promise<T> {
  const left = until - performance.now();
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
