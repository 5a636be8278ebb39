/** Random numbers from a seed, the same on every machine (mulberry32). */
export class RandomNumbers {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** From 0 up to 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0 up to, not including, a bound. */
  below(bound: number): number {
    return Math.floor(this.next() * bound);
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  /** As `pick`, but the first items far more often than the last: a heavy tail, as real citations have it. */
  pickEarly<T>(items: readonly T[], exponent = 3): T {
    return items[Math.floor(this.next() ** exponent * items.length)] as T;
  }
}
