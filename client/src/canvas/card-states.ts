import type { Trace } from '../graph/trace.ts';
import type { CardContent, CardState } from './cards/card.ts';

/** What the cards show beyond their words. */
export interface Marks {
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly pinned: ReadonlySet<string>;
  readonly trace: Trace | null;
  /** Document id to its number on the chain that is followed. */
  readonly steps: ReadonlyMap<string, number>;
}

/** How a card is drawn while this is selected, traced and pointed at. */
export function cardStateOf(id: string, kind: CardContent['kind'], marks: Marks): CardState {
  const lit = marks.trace?.nodes.has(id) ?? false;
  return {
    faded: marks.trace !== null && !lit,
    lit: lit && kind !== 'document',
    selected: marks.selected === id,
    hovered: marks.hovered === id,
    pinned: marks.pinned.has(id),
    step: marks.steps.get(id) ?? null,
  };
}
