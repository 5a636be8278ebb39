import { useMemo, useRef, useState, type ReactNode } from 'react';
import { buildPicture } from '../graph/picture.ts';
import type { PlanGraph } from '../graph/plan-graph.ts';
import { chainsThrough, traceOf } from '../graph/trace.ts';
import { visibleOf } from '../graph/visible.ts';
import { showsBasis, showsDuty } from '../state/filter.ts';
import { useExplorer } from '../state/use-explorer.ts';
import { PlanContext, type Plan } from './plan-context.ts';
import { usePlanGraph } from './use-plan-graph.ts';
import { useHeldDocuments, usePlanId } from './use-plan-id.ts';

/** Reads the plan that the URL asks for and derives the picture, what the filter shows and what the selection lights. */
export function PlanProvider({ children }: { children: ReactNode }) {
  const { selected, expanded, filter, hidden } = useExplorer();
  const [reloads, setReloads] = useState(0);
  const { held, total, error: heldError, fetching, refetch } = useHeldDocuments();
  const [drawn, setDrawn] = useState<PlanGraph | null>(null);
  const id = usePlanId(held, (node) => drawn !== null && isOf(drawn, node), drawn?.plan.id ?? null);
  const { graph, loading, error } = usePlanGraph(id, reloads);
  if (graph !== drawn) setDrawn(graph);

  const unfolded = useMemo(() => {
    const asked = graph?.sections.filter((section) => expanded.has(section.id) || expanded.has(section.path)) ?? [];
    return new Set(asked.map((section) => section.id));
  }, [graph, expanded]);
  const picture = useMemo(() => (graph ? buildPicture(graph, unfolded, selected) : null), [graph, unfolded, selected]);
  const shownDuties = useMemo(() => {
    const duties = graph ? [...graph.duties.values()].filter((duty) => showsDuty(filter, duty)) : [];
    return new Set(duties.map((duty) => duty.id));
  }, [graph, filter]);
  const chains = useMemo(() => {
    if (!graph || !selected) return [];
    return chainsThrough(graph, selected).filter(
      ({ duty, chain }) => duty.id === selected || (shownDuties.has(duty.id) && showsBasis(filter, chain.basis)),
    );
  }, [graph, selected, shownDuties, filter]);
  const trace = useMemo(
    () => (picture && selected && chains.length > 0 ? traceOf(picture, chains, selected) : null),
    [picture, selected, chains],
  );

  const visible = useMemo(() => {
    if (!graph || !picture) return null;
    const always = [graph.plan.id, ...(selected ? [selected, ...(trace?.nodes ?? [])] : [])];
    return visibleOf(picture, filter, shownDuties, hidden, always);
  }, [graph, picture, filter, shownDuties, hidden, selected, trace]);

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
      error: heldError ?? error,
      reload: () => {
        refetchHeld.current({ requestPolicy: 'network-only' });
        setReloads((count) => count + 1);
      },
    }),
    [graph, picture, trace, visible, chains, shownDuties, held, total, fetching, id, loading, heldError, error],
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
