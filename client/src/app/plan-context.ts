import { createContext, useContext } from 'react';
import type { PlanGraph } from '../graph/plan-graph.ts';
import type { Picture } from '../graph/picture.ts';
import type { DutyChain, Trace } from '../graph/trace.ts';
import type { Visible } from '../graph/visible.ts';
import type { HeldDocument, Loading } from '../api/read-plan.ts';

/** The plan that is drawn and what the view makes of it. */
export interface Plan {
  readonly graph: PlanGraph | null;
  readonly picture: Picture | null;
  /** Null while nothing is selected that lights a chain. */
  readonly trace: Trace | null;
  readonly visible: Visible | null;
  /** The chains of the selection that the filter shows. */
  readonly chains: readonly DutyChain[];
  /** Ids of duties that the filter shows. */
  readonly shownDuties: ReadonlySet<string>;
  readonly held: readonly HeldDocument[];
  readonly heldTotal: number;
  readonly loading: Loading | null;
  readonly error: Error | null;
  reload: () => void;
}

export const PlanContext = createContext<Plan | null>(null);

export function usePlan(): Plan {
  const plan = useContext(PlanContext);
  if (!plan) throw new Error('usePlan needs a PlanProvider above it');
  return plan;
}

/** The graph, in a part of the page that is only shown once there is one. */
export function useGraph(): PlanGraph {
  const { graph } = usePlan();
  if (!graph) throw new Error('useGraph needs a plan that has been read');
  return graph;
}
