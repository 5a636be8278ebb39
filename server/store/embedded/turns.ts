import { refuseOverdue } from '../time-limit.ts';

/**
 * Lets so many pieces of work run at one time and the others wait, first come, first served. The embedded engine cannot stop
 * a query that it has begun; what waits here gives up at its deadline without ever having begun.
 */
export class Turns {
  private free: number;
  private readonly waiting: (() => void)[] = [];

  constructor(atOneTime: number) {
    this.free = atOneTime;
  }

  /** @throws StoreError TIMED_OUT when its deadline passes before its turn comes */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      refuseOverdue();
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free += 1;
    }
  }
}
