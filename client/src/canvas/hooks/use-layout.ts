import { useEffect, useMemo, useRef, useState } from 'react';
import { layoutInput } from '../../graph/layout/layout-input.ts';
import { layOut, type Layout } from '../../graph/layout/layout.ts';
import type { Picture } from '../../graph/picture.ts';
import type { PlanGraph } from '../../graph/plan-graph.ts';
import type { Size } from './use-size.ts';

/** A picture and where everything in it stands. */
export interface Placed {
  readonly picture: Picture;
  readonly layout: Layout;
}

/** Up to so many nodes a layout takes less than a frame, and a worker would only make the picture flicker. */
const AT_ONCE = 300;

/**
 * Places a picture in a space, large ones in a worker. The last picture stays in its place until the next has its own; null
 * before the first.
 */
export function useLayout(graph: PlanGraph | null, picture: Picture | null, space: Size | null): Placed | null {
  const [width, height] = [space?.width, space?.height];
  const isSmall = picture !== null && picture.nodes.length <= AT_ONCE;
  const input = useMemo(() => (graph && picture ? layoutInput(graph, picture) : null), [graph, picture]);
  const small = useMemo(() => {
    if (!isSmall || !input || !picture || !width || !height) return null;
    return { picture, layout: layOut(input, { width, height }) };
  }, [isSmall, input, picture, width, height]);

  const [large, setLarge] = useState<Placed | null>(null);
  const worker = useRef<Worker | null>(null);
  const asked = useRef(0);
  useEffect(() => () => worker.current?.terminate(), []);
  useEffect(() => {
    if (isSmall || !input || !picture || !width || !height) return;
    worker.current ??= new Worker(new URL('../../graph/layout/layout-worker.ts', import.meta.url), { type: 'module' });
    const own = (asked.current += 1);
    worker.current.onmessage = ({ data }: MessageEvent<{ asked: number; layout: Layout }>) => {
      if (data.asked === own) setLarge({ picture, layout: data.layout });
    };
    worker.current.postMessage({ asked: own, input, viewport: { width, height } });
  }, [isSmall, input, picture, width, height]);

  return isSmall ? small : large;
}
