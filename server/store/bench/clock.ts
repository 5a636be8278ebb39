/** What one run measured, in milliseconds where nothing else is said. */
export interface Measurement {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
}

/**
 * Time that some work took, on the wall and on the processor. On a machine that others use as well the second says more; of
 * an engine in another process it does not know.
 */
export class Clock {
  private wall = 0;
  private processor = 0;

  /** Adds what a piece of work takes to the time so far. */
  measure<T>(work: () => T): T {
    const [wall, processor] = [performance.now(), processorTime()];
    const stop = () => {
      this.wall += performance.now() - wall;
      this.processor += processorTime() - processor;
    };
    const result = work();
    if (!(result instanceof Promise)) {
      stop();
      return result;
    }
    return result.finally(stop) as T;
  }

  /** How many a second, on the wall, and for each second of this process's processor time. */
  *rates(what: string, amount: number, unit: string): Generator<Measurement> {
    yield { what, value: Math.round(amount / (this.wall / 1000)), unit };
    yield { what: `${what}, by processor time`, value: Math.round(amount / (this.processor / 1000)), unit };
  }
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
