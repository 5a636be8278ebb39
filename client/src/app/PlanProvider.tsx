import { useMemo, useRef, useState, type ReactNode } from 'react';
import { foldSiblings, MOST_NODES } from '../graph/fold-siblings.ts';
import { withGrowth } from '../graph/growth.ts';
import { buildPicture } from '../graph/picture.ts';
import type { PlanGraph } from '../graph/plan-graph.ts';
import { chainsThrough, traceOf } from '../graph/trace.ts';
import { visibleOf } from '../graph/visible.ts';
import { showsChain, showsDuty } from '../state/filter.ts';
import { useExplorer } from '../state/use-explorer.ts';
import { PlanContext, type Plan } from './plan-context.ts';
import { useGrowth } from './use-growth.ts';
import { usePlanGraph } from './use-plan-graph.ts';
import { useHeldDocuments, usePlanId } from './use-plan-id.ts';

/** Reads the plan that the URL asks for and derives the picture, what the filter shows and what the selection lights. */
export function PlanProvider({ children }: { children: ReactNode }) {
  const { selected, expanded, filter, hidden, pinned, grown: tokens } = useExplorer();
  const [reloads, setReloads] = useState(0);
  const { held, total, error: heldError, fetching, refetch } = useHeldDocuments();
  const [drawn, setDrawn] = useState<PlanGraph | null>(null);
  const id = usePlanId(held, (node) => drawn !== null && isOf(drawn, node), drawn?.plan.id ?? null);
  const { graph: read, loading, error } = usePlanGraph(id, reloads);
  const { grown, error: growthError } = useGrowth(read, tokens);
  const graph = useMemo(() => (read ? withGrowth(read, grown) : null), [read, grown]);
  if (graph !== drawn) setDrawn(graph);

  const unfolded = useMemo(() => {
    const asked = graph?.sections.filter((section) => expanded.has(section.id) || expanded.has(section.path)) ?? [];
    return new Set(asked.map((section) => section.id));
  }, [graph, expanded]);
  // Only a duty that is folded away changes the picture by being selected.
  const shown = selected && graph?.duties.has(selected) ? selected : null;
  const picture = useMemo(() => {
    if (!graph) return null;
    const keep = new Set([graph.plan.id, ...pinned, ...(shown ? [shown] : [])]);
    return foldSiblings(buildPicture(graph, unfolded, shown, pinned), MOST_NODES, keep);
  }, [graph, unfolded, shown, pinned]);
  const shownDuties = useMemo(() => {
    const duties = graph ? [...graph.duties.values()].filter((duty) => showsDuty(filter, duty)) : [];
    return new Set(duties.map((duty) => duty.id));
  }, [graph, filter]);
  const chains = useMemo(() => {
    if (!graph || !selected) return [];
    return chainsThrough(graph, selected).filter(
      ({ duty, chain }) => duty.id === selected || (shownDuties.has(duty.id) && showsChain(filter, chain)),
    );
  }, [graph, selected, shownDuties, filter]);
  const trace = useMemo(
    () => (picture && selected && chains.length > 0 ? traceOf(picture, chains, selected) : null),
    [picture, selected, chains],
  );

  const visible = useMemo(() => {
    if (!graph || !picture) return null;
    const always = new Set([graph.plan.id, ...pinned, ...(selected ? [selected, ...(trace?.nodes ?? [])] : [])]);
    return visibleOf(picture, filter, shownDuties, hidden, always);
  }, [graph, picture, filter, shownDuties, hidden, pinned, selected, trace]);

  const refetchHeld = useRef(refetch);
  const plan = useMemo(
    (): Plan => ({
      graph,
      picture,
      trace,
      visible,
      chains,
      shownDuties,
      held,
      heldTotal: total,
      loading: fetching && !graph ? { read: 0, total: 0 } : id ? loading : null,
      error: heldError ?? error ?? growthError,
      reload: () => {
        refetchHeld.current({ requestPolicy: 'network-only' });
        setReloads((count) => count + 1);
      },
    }),
    [
      graph,
      picture,
      trace,
      visible,
      chains,
      shownDuties,
      held,
      total,
      fetching,
      id,
      loading,
      heldError,
      error,
      growthError,
    ],
  );
  return <PlanContext value={plan}>{children}</PlanContext>;
}

function isOf(graph: PlanGraph, id: string): boolean {
  return (
    graph.duties.has(id) ||
    graph.documents.has(id) ||
    graph.agencies.has(id) ||
    graph.sections.some((section) => section.id === id)
  );
}
