import cytoscape, { type Core } from 'cytoscape';
import { useEffect, useState } from 'react';

declare global {
  interface Window {
    /** The canvas, for tests and the console. */
    __explorer?: Core;
  }
}

/** Creates the canvas in its container and takes it away with it. */
export function useCytoscape(container: HTMLElement | null): Core | null {
  const [core, setCore] = useState<Core | null>(null);
  useEffect(() => {
    if (!container) return;
    const made = cytoscape({
      container,
      layout: { name: 'preset' },
      autoungrabify: true,
      boxSelectionEnabled: false,
      selectionType: 'single',
      userZoomingEnabled: false,
      minZoom: 0.2,
      maxZoom: 3,
    });
    window.__explorer = made;
    // The instance lives outside React: whoever draws on it must hear that it has come.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setCore(made);
    return () => {
      if (window.__explorer === made) delete window.__explorer;
      made.destroy();
      setCore(null);
    };
  }, [container]);
  return core;
}
