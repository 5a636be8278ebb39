import type { Core } from 'cytoscape';
import { useEffect, useState } from 'react';
import type { Column } from '../../graph/layout/layout.ts';

/** The x of the columns that stand whole in the window, as it is panned and zoomed. */
export function useVisibleColumns(core: Core | null, columns: readonly Column[]): ReadonlySet<number> {
  const [visible, setVisible] = useState<ReadonlySet<number>>(new Set());
  useEffect(() => {
    if (!core) return;
    const look = () => {
      const [zoom, pan] = [core.zoom(), core.pan().x];
      const whole = columns.filter(({ x, width }) => x * zoom + pan >= 0 && (x + width) * zoom + pan <= core.width());
      const next = whole.map((column) => column.x);
      setVisible((last) => (next.length === last.size && next.every((x) => last.has(x)) ? last : new Set(next)));
    };
    look();
    core.on('viewport resize', look);
    return () => void core.off('viewport resize', look);
  }, [core, columns]);
  return visible;
}
