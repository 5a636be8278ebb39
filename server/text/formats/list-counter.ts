import { listLabel } from './list-label.ts';

/** One level of an automatic list. */
export interface ListLevel {
  /** A format of `listLabel`, or `bullet`. */
  readonly format: string;
  /** What stands before the paragraph, with `%1` to `%9` for the numbers of the levels: `%1.%2.`, `%1)`. */
  readonly pattern: string;
  readonly start: number;
}

export interface List {
  /** Lists of one counter go on counting together. */
  readonly counter: string;
  readonly levels: readonly (ListLevel | undefined)[];
}

/** Counts the automatic lists of a Word document, which holds their numbers only as rules. */
export class ListCounter {
  private readonly lists: ReadonlyMap<string, List>;
  private readonly counters = new Map<string, number[]>();

  constructor(lists: ReadonlyMap<string, List>) {
    this.lists = lists;
  }

  /** The label of the next paragraph of a list, `1.`, `a)`, `II.`, `-`; empty for none. Call it once a paragraph, in order. */
  label(id: string, at: number): string {
    const list = this.lists.get(id);
    const level = list?.levels[at];
    if (list === undefined || level === undefined) return '';
    if (level.format === 'bullet') return bullet(level.pattern);
    const numbers = this.advance(list.counter, at, level.start);
    return level.pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const upper = list.levels[Number(digit) - 1];
      return listLabel(upper?.format ?? 'decimal', numbers[Number(digit) - 1] ?? upper?.start ?? 1);
    });
  }

  /** Counts on at a level, where all deeper ones begin anew. */
  private advance(counter: string, at: number, start: number): readonly (number | undefined)[] {
    const numbers = this.counters.get(counter) ?? [];
    const number = numbers[at];
    numbers.length = Math.min(numbers.length, at + 1);
    numbers[at] = number === undefined ? start : number + 1;
    this.counters.set(counter, numbers);
    return numbers;
  }
}

/** Bullets are signs of symbol fonts in most files; a dash says the same in plain text. */
function bullet(pattern: string): string {
  return /^[+*•–—-]$/.test(pattern) ? pattern : '-';
}
