import type { Sheet } from './sheet/sheet.ts';

/** What the tools beside the canvas and its keys ask of it. */
export interface CanvasHandle {
  fit: () => void;
  /** Back to full size, the source in the left top corner. */
  reset: () => void;
  /** The selected node, and what it lights, as large as they fit. */
  zoomToSelection: () => void;
  /** By a factor, at the middle. */
  zoomBy: (factor: number) => void;
  /** What is on screen, to be drawn on paper. */
  sheet: () => Sheet;
}
