import { AsyncLocalStorage } from 'node:async_hooks';
import { StoreError } from './store-error.ts';

const deadline = new AsyncLocalStorage<number>();

/** Runs `work`; from the moment `until` (of `performance.now()`) on, no engine begins a query for it any more. */
export function withDeadline<T>(until: number, work: () => T): T {
  return deadline.run(until, work);
}

/** Milliseconds until the deadline of the work at hand; infinite where it has none, 0 or less once it has passed. */
export function timeLeft(): number {
  return (deadline.getStore() ?? Infinity) - performance.now();
}

/** @throws StoreError TIMED_OUT once the deadline of the work at hand has passed */
export function refuseOverdue(): void {
  if (timeLeft() <= 0) throw new StoreError('TIMED_OUT', 'The time for this work is over.');
}
