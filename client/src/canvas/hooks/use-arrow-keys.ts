import { useCallback, type KeyboardEvent } from 'react';
import { neighbourOf, type Direction } from '../../graph/neighbour.ts';
import type { Layout } from '../../graph/layout/layout.ts';
import type { Picture } from '../../graph/picture.ts';
import type { PlanGraph } from '../../graph/plan-graph.ts';
import type { Visible } from '../../graph/visible.ts';
import { useExplorer } from '../../state/use-explorer.ts';

const DIRECTIONS: Record<string, Direction> = {
  ArrowLeft: 'source',
  ArrowRight: 'work',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Arrow keys walk the lineage: left to the source, right to the work, up and down among siblings; Enter unfolds a section. */
export function useArrowKeys(graph: PlanGraph, picture: Picture, layout: Layout, visible: Visible) {
  const { selected, select, toggleSection } = useExplorer();
  return useCallback(
    (event: KeyboardEvent) => {
      const direction = DIRECTIONS[event.key];
      const at = selected && layout.boxes.has(selected) ? selected : graph.plan.id;
      if (direction) {
        const next = selected ? neighbourOf(at, direction, picture, layout, visible) : at;
        if (next) select(next);
      } else if (event.key === 'Enter' && graph.sections.some((section) => section.id === selected))
        toggleSection(selected as string);
      else return;
      event.preventDefault();
    },
    [graph, picture, layout, visible, selected, select, toggleSection],
  );
}
