/** What can be undone: states of the view, oldest first. Nothing here knows what a state is. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

/** Older states than this are forgotten. */
const LONGEST = 200;

export function begin<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/** Goes on to a new state; what had been undone is gone. */
export function advance<T>(history: History<T>, next: T): History<T> {
  return { past: [...history.past, history.present].slice(-LONGEST), present: next, future: [] };
}

/** The history itself where there is nothing to undo. */
export function undo<T>(history: History<T>): History<T> {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  return { past: history.past.slice(0, -1), present, future: [history.present, ...history.future] };
}

/** The history itself where there is nothing to redo. */
export function redo<T>(history: History<T>): History<T> {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future };
}
