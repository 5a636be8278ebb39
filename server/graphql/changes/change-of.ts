import { type GraphChange } from '../../store/graph-store.ts';
import { type ChangeModel } from '../models.ts';

/** What a write changed: in the document itself, and in others whose undated mentions it settled or unsettled. */
export function changeOf({ change, others }: { change: GraphChange; others: readonly GraphChange[] }): ChangeModel {
  const all = [change, ...others];
  const sum = (count: (one: GraphChange) => number) => all.reduce((total, one) => total + count(one), 0);
  return {
    document: change.document,
    added: sum(({ added }) => added),
    changed: sum(({ changed }) => changed),
    removed: sum(({ removed }) => removed),
    addedLinks: all.flatMap(({ addedLinks }) => addedLinks),
    removedLinks: all.flatMap(({ removedLinks }) => removedLinks),
    stale: all.flatMap(({ stale }) => stale),
  };
}
