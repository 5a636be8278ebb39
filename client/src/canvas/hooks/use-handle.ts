import type { Core } from 'cytoscape';
import { useImperativeHandle, type Ref } from 'react';
import type { CanvasHandle } from '../handle.ts';

/** Lets the toolbar move and print the canvas. */
export function useHandle(ref: Ref<CanvasHandle>, core: Core | null, background: string): void {
  useImperativeHandle(
    ref,
    () => ({
      fit: () => core?.fit(core.elements(':visible'), 12),
      reset: () => core?.viewport({ zoom: 1, pan: { x: 0, y: 0 } }),
      toPng: () => core?.png({ full: true, scale: 2, bg: background }) ?? '',
    }),
    [core, background],
  );
}
