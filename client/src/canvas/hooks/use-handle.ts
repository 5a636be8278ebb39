import type { Core } from 'cytoscape';
import { useImperativeHandle, useMemo, type Ref } from 'react';
import type { CanvasHandle } from '../handle.ts';
import type { Sheet } from '../sheet/sheet.ts';

const MARGIN = 24;
/** Cards blur no further in than their pictures are drawn for. */
const CLOSEST = 1.6;

/** Lets tools and keys move and print the canvas. */
export function useHandle(
  ref: Ref<CanvasHandle>,
  core: Core | null,
  selected: string | null,
  sheet: () => Sheet,
): CanvasHandle | null {
  const handle = useMemo((): CanvasHandle | null => {
    if (!core) return null;
    const zoomAt = (level: number) =>
      core.zoom({ level, renderedPosition: { x: core.width() / 2, y: core.height() / 2 } });
    return {
      fit: () => core.fit(core.elements(':visible'), 12),
      reset: () => core.viewport({ zoom: 1, pan: { x: 0, y: 0 } }),
      zoomToSelection: () => {
        const own = selected ? core.getElementById(selected) : core.collection();
        const wanted = core.elements('.lineage').union(own).filter(':visible');
        if (wanted.empty()) return;
        core.fit(wanted, MARGIN);
        if (core.zoom() > CLOSEST) {
          zoomAt(CLOSEST);
          core.center(wanted);
        }
      },
      zoomBy: (factor) => zoomAt(core.zoom() * factor),
      sheet,
    };
  }, [core, selected, sheet]);
  useImperativeHandle(ref, () => handle as CanvasHandle, [handle]);
  return handle;
}
