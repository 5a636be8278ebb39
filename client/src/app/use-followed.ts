import { useMemo } from 'react';
import { followedChain, type Followed } from '../graph/followed.ts';
import { useExplorer } from '../state/use-explorer.ts';
import { usePlan } from './plan-context.ts';

/** The chain that is followed while a duty is selected. */
export function useFollowed(): Followed | null {
  const { graph } = usePlan();
  const { selected, chain } = useExplorer();
  return useMemo(() => {
    const duty = selected ? graph?.duties.get(selected) : undefined;
    return duty ? followedChain(duty, chain) : null;
  }, [graph, selected, chain]);
}
