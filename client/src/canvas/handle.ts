/** What the tools beside the canvas ask of it. */
export interface CanvasHandle {
  fit: () => void;
  /** Back to full size, the source in the left top corner. */
  reset: () => void;
  toPng: () => string;
}
