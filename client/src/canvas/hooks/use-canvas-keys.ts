import { useCallback, type KeyboardEvent } from 'react';
import type { Layout } from '../../graph/layout/layout.ts';
import { neighbourOf, type Direction } from '../../graph/neighbour.ts';
import type { Picture } from '../../graph/picture.ts';
import type { PlanGraph } from '../../graph/plan-graph.ts';
import type { Visible } from '../../graph/visible.ts';
import { useExplorer } from '../../state/use-explorer.ts';
import type { CanvasHandle } from '../handle.ts';

const DIRECTIONS: Record<string, Direction> = {
  ArrowLeft: 'source',
  ArrowRight: 'work',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Of the view itself, wherever it stands. */
const VIEW_KEYS: Record<string, (handle: CanvasHandle) => void> = {
  '+': (handle) => handle.zoomBy(1.25),
  '=': (handle) => handle.zoomBy(1.25),
  '-': (handle) => handle.zoomBy(0.8),
  '0': (handle) => handle.reset(),
  f: (handle) => handle.fit(),
  z: (handle) => handle.zoomToSelection(),
};

/**
 * Everything that a pointer does, by key, while the canvas has the focus. Arrow keys walk the lineage: left to the source, right
 * to the work, up and down among siblings; Enter unfolds a section; P pins, H hides, the menu key opens the menu.
 */
export function useCanvasKeys(
  graph: PlanGraph,
  picture: Picture,
  layout: Layout,
  visible: Visible,
  handle: CanvasHandle | null,
  openMenu: (id: string) => void,
) {
  const { selected, select, toggleSection, togglePin, hide } = useExplorer();
  return useCallback(
    (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const node = selected && layout.boxes.has(selected) ? selected : null;
      const direction = DIRECTIONS[event.key];
      const onView = VIEW_KEYS[event.key.toLowerCase()];
      const onNode: Record<string, (id: string) => void> = {
        Enter: (id) => graph.sections.some((section) => section.id === id) && toggleSection(id),
        p: togglePin,
        h: hide,
        Delete: hide,
        m: openMenu,
        ContextMenu: openMenu,
        F10: (id) => event.shiftKey && openMenu(id),
      };
      if (direction) {
        const next = node ? neighbourOf(node, direction, picture, layout, visible) : graph.plan.id;
        if (next) select(next);
      } else if (onView && handle) onView(handle);
      else if (node && onNode[event.key]) onNode[event.key]?.(node);
      else return;
      event.preventDefault();
    },
    [graph, picture, layout, visible, handle, openMenu, selected, select, toggleSection, togglePin, hide],
  );
}
