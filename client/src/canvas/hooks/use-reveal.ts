import type { Core } from 'cytoscape';
import { useEffect } from 'react';

const MARGIN = 16;

/** Brings the selected node into view where it lies outside, with as little movement as will do. */
export function useReveal(core: Core | null, selected: string | null, ready: unknown): void {
  useEffect(() => {
    if (!core || !selected) return;
    const node = core.getElementById(selected);
    if (node.empty() || !node.isNode()) return;
    const box = node.renderedBoundingBox();
    const x = shift(box.x1, box.x2, core.width());
    const y = shift(box.y1, box.y2, core.height());
    if (x !== 0 || y !== 0) core.panBy({ x, y });
  }, [core, selected, ready]);
}

function shift(start: number, end: number, room: number): number {
  if (start < MARGIN) return MARGIN - start;
  return end > room - MARGIN ? room - MARGIN - end : 0;
}
