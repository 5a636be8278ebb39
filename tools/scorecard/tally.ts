/** Counts what was found against what there is. */
export class Tally {
  hit = 0;
  gold = 0;
  found = 0;

  add(hit: number, gold: number, found: number): void {
    this.hit += hit;
    this.gold += gold;
    this.found += found;
  }

  get precision(): number {
    return this.found > 0 ? this.hit / this.found : this.gold > 0 ? 0 : 1;
  }

  get recall(): number {
    return this.gold > 0 ? this.hit / this.gold : 1;
  }

  get f1(): number {
    const sum = this.precision + this.recall;
    return sum > 0 ? (2 * this.precision * this.recall) / sum : 0;
  }
}

/** Tallies by name, each made when it is first asked for, in that order. */
export class Tallies {
  readonly rows = new Map<string, Tally>();

  of(name: string): Tally {
    const known = this.rows.get(name) ?? new Tally();
    this.rows.set(name, known);
    return known;
  }

  /** Counts two multisets of keys against each other. */
  compare(name: string, gold: readonly string[], found: readonly string[]): void {
    this.of(name).add(overlap(gold, found), gold.length, found.length);
  }
}

function overlap(gold: readonly string[], found: readonly string[]): number {
  const left = new Map<string, number>();
  for (const key of gold) left.set(key, (left.get(key) ?? 0) + 1);
  return found.filter((key) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0;
  }).length;
}
