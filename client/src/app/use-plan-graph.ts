import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { readPlan, type Loading } from '../api/read-plan.ts';
import type { PlanGraph } from '../graph/plan-graph.ts';

export interface PlanState {
  /** The last plan that was read; it stays on screen while another is read or after a failure. */
  readonly graph: PlanGraph | null;
  readonly loading: Loading | null;
  readonly error: Error | null;
}

const NOTHING: PlanState = { graph: null, loading: { read: 0, total: 0 }, error: null };

/** Reads a plan page by page; `reload` counts how often it was asked for anew. */
export function usePlanGraph(id: string | null, reload: number): PlanState {
  const client = useClient();
  const [state, setState] = useState<PlanState>(NOTHING);
  useEffect(() => {
    if (!id) return;
    let wanted = true;
    const put = (next: (last: PlanState) => PlanState) => wanted && setState(next);
    put((last) => ({ ...last, loading: { read: 0, total: 0 }, error: null }));
    readPlan(client, id, reload > 0 ? 'network-only' : 'cache-first', (loading) =>
      put((last) => ({ ...last, loading })),
    )
      .then((graph) => put(() => ({ graph, loading: null, error: null })))
      .catch((error: Error) => put((last) => ({ ...last, loading: null, error })));
    return () => {
      wanted = false;
    };
  }, [client, id, reload]);
  return state;
}
