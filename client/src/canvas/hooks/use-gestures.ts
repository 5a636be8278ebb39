import type { Core, EventObject } from 'cytoscape';
import { useEffect } from 'react';

/** What a pointer does on the canvas. */
export interface Gestures {
  select: (id: string | null) => void;
  /** A click on a section. */
  unfold: (id: string) => void;
  /** A click on a node that stands for others. */
  more: (id: string) => void;
  hover: (id: string | null, at: { x: number; y: number }) => void;
  openMenu: (id: string, at: { x: number; y: number }) => void;
}

export function useGestures(core: Core | null, gestures: Gestures): void {
  useEffect(() => {
    if (!core) return;
    const tap = (event: EventObject) => {
      if (event.target === core) gestures.select(null);
      else if (event.target.data('kind') === 'section') gestures.unfold(event.target.id());
      else if (event.target.data('kind') === 'more') gestures.more(event.target.id());
      else gestures.select(event.target.id());
    };
    const over = (event: EventObject) => gestures.hover(event.target.id(), event.renderedPosition);
    const out = () => gestures.hover(null, { x: 0, y: 0 });
    const menu = (event: EventObject) => {
      const onNode = event.target !== core && event.target.isNode() && event.target.data('kind') !== 'more';
      if (onNode) gestures.openMenu(event.target.id(), event.renderedPosition);
    };
    core.on('tap', tap).on('mouseover', 'node, edge', over).on('mouseout', 'node, edge', out).on('cxttap', menu);
    return () =>
      void core
        .off('tap', tap)
        .off('mouseover', 'node, edge', over)
        .off('mouseout', 'node, edge', out)
        .off('cxttap', menu);
  }, [core, gestures]);
}
