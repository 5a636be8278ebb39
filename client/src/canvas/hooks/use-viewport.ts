import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import type { Layout } from '../../graph/layout/layout.ts';

/** Hands the canvas's pan and zoom to the page, where bands and headings stand on the same x. */
export function useSharedViewport(core: Core | null, host: HTMLElement | null): void {
  useEffect(() => {
    if (!core || !host) return;
    const share = () => {
      const { x, y } = core.pan();
      host.style.setProperty('--pan-x', `${x}px`);
      host.style.setProperty('--pan-y', `${y}px`);
      host.style.setProperty('--zoom', String(core.zoom()));
    };
    share();
    core.on('viewport', share);
    return () => void core.off('viewport', share);
  }, [core, host]);
}

/** The wheel scrolls as everywhere else on a page; with Ctrl it zooms at the pointer. */
export function useWheel(core: Core | null, container: HTMLElement | null): void {
  useEffect(() => {
    if (!core || !container) return;
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      const box = container.getBoundingClientRect();
      if (event.ctrlKey || event.metaKey) {
        const level = core.zoom() * Math.exp(-event.deltaY * 0.0025);
        core.zoom({ level, renderedPosition: { x: event.clientX - box.left, y: event.clientY - box.top } });
      } else core.panBy(event.shiftKey ? { x: -event.deltaY, y: 0 } : { x: -event.deltaX, y: -event.deltaY });
    };
    container.addEventListener('wheel', turn, { passive: false });
    return () => container.removeEventListener('wheel', turn);
  }, [core, container]);
}

/** Keeps the picture in reach: it cannot be pushed off the screen. */
export function useBounds(core: Core | null, layout: Layout): void {
  useEffect(() => {
    if (!core) return;
    let at = false;
    const keep = () => {
      if (at) return;
      const [zoom, pan] = [core.zoom(), core.pan()];
      const x = clamp(pan.x, core.width() - layout.width * zoom);
      const y = clamp(pan.y, core.height() - layout.height * zoom);
      if (x === pan.x && y === pan.y) return;
      at = true;
      core.pan({ x, y });
      at = false;
    };
    keep();
    core.on('viewport resize', keep);
    return () => void core.off('viewport resize', keep);
  }, [core, layout]);
}

function clamp(value: number, least: number): number {
  return Math.min(0, Math.max(Math.min(0, least), value));
}
