import type { LayoutInput } from './layout-input.ts';
import { layOut, type Viewport } from './layout.ts';

/** Lays out large pictures beside the page's own thread; each answer bears the number of its question. */
addEventListener('message', ({ data }: MessageEvent<{ asked: number; input: LayoutInput; viewport: Viewport }>) => {
  postMessage({ asked: data.asked, layout: layOut(data.input, data.viewport) });
});
