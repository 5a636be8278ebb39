import type { Palette } from '../palette.ts';

/** How a card is drawn at this moment. */
export interface CardState {
  readonly faded: boolean;
  readonly lit: boolean;
  readonly selected: boolean;
  readonly hovered: boolean;
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
    };

/** What a card's drawing needs. Coordinates are px from the card's left top corner. */
export interface CardContext {
  readonly canvas: CanvasRenderingContext2D;
  readonly palette: Palette;
  readonly width: number;
  readonly height: number;
  readonly state: CardState;
}

const FONT = '"Be Vietnam Pro", system-ui, sans-serif';

export function write(
  canvas: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  font: string,
  colour: string,
): void {
  put(canvas, text, x, y, font, colour, 'left');
}

/** Writes with the text's right end at `x` and returns its width. */
export function writeRight(
  canvas: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  font: string,
  colour: string,
): number {
  put(canvas, text, x, y, font, colour, 'right');
  return canvas.measureText(text).width;
}

function put(
  canvas: CanvasRenderingContext2D,
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

export function measuring(canvas: CanvasRenderingContext2D, font: string): (text: string) => number {
  return (text) => {
    canvas.font = `${font} ${FONT}`;
    return canvas.measureText(text).width;
  };
}
