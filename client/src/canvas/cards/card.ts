import type { Palette } from '../palette.ts';
import type { Pen } from './pen.ts';

/** How a card is drawn at this moment. */
export interface CardState {
  readonly faded: boolean;
  readonly lit: boolean;
  readonly selected: boolean;
  readonly hovered: boolean;
  readonly pinned: boolean;
  /** Its place on the chain that is followed; equals the number in the evidence. */
  readonly step: number | null;
}

/** Words and figures of a card, in the language of the page. */
export type CardContent =
  | {
      readonly kind: 'document';
      readonly name: string;
      readonly title: string;
      readonly system: 'party' | 'state';
      readonly held: boolean;
      readonly ambiguous: boolean;
      readonly stopped: boolean;
      readonly count: string;
      readonly shortCount: string;
    }
  | {
      readonly kind: 'section';
      readonly path: string;
      readonly title: string;
      readonly count: string;
      readonly unfolded: boolean;
    }
  | { readonly kind: 'duty'; readonly path: string; readonly text: string; readonly place: string }
  | {
      readonly kind: 'agency';
      readonly name: string;
      readonly leads: string;
      readonly coordinates: string;
      readonly collective: boolean;
    }
  | { readonly kind: 'more'; readonly label: string; readonly opens: boolean };

/** What a card's drawing needs. Coordinates are px from the card's left top corner. */
export interface CardContext {
  readonly canvas: Pen;
  readonly palette: Palette;
  readonly width: number;
  readonly height: number;
  readonly state: CardState;
}

const FONT = '"Be Vietnam Pro", system-ui, sans-serif';

export function write(canvas: Pen, text: string, x: number, y: number, font: string, colour: string): void {
  put(canvas, text, x, y, font, colour, 'left');
}

/** Writes with the text's right end at `x` and returns its width. */
export function writeRight(canvas: Pen, text: string, x: number, y: number, font: string, colour: string): number {
  put(canvas, text, x, y, font, colour, 'right');
  return canvas.measureText(text).width;
}

function put(
  canvas: Pen,
  text: string,
  x: number,
  y: number,
  font: string,
  colour: string,
  align: CanvasTextAlign,
): void {
  canvas.font = `${font} ${FONT}`;
  canvas.fillStyle = colour;
  canvas.textAlign = align;
  canvas.fillText(text, x, y);
}

/** The outline of a duty or agency: lit or selected before hovered, muted while something else is traced. */
export function outlineColour(palette: Palette, state: CardState): string {
  if (state.selected || state.lit) return palette.accent;
  if (state.hovered) return palette.ink;
  return state.faded ? palette.hairline : palette.control;
}

export function measuring(canvas: Pen, font: string): (text: string) => number {
  return (text) => {
    canvas.font = `${font} ${FONT}`;
    return canvas.measureText(text).width;
  };
}

/** Keeps its place on the canvas: a pin before the right edge. Returns the room it takes. */
export function drawPin({ canvas, palette, state }: CardContext, right: number, middle: number): number {
  if (!state.pinned) return 0;
  const colour = state.selected ? palette.accent : palette.ink2;
  canvas.beginPath();
  canvas.arc(right - 5, middle - 2, 3.5, 0, 2 * Math.PI);
  canvas.fillStyle = colour;
  canvas.fill();
  canvas.beginPath();
  canvas.moveTo(right - 5, middle);
  canvas.lineTo(right - 5, middle + 6.5);
  canvas.strokeStyle = colour;
  canvas.lineWidth = 1.5;
  canvas.stroke();
  return 14;
}
