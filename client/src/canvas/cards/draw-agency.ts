import { drawPin, measuring, outlineColour, write, writeRight, type CardContent, type CardContext } from './card.ts';
import type { Pen } from './pen.ts';
import { wrapText } from './wrap-text.ts';

/** Right ends of the two columns of figures: led duties, coordinated ones. Headings stand on the same lines. */
const LEAD_COLUMN = 36;
const COORDINATE_COLUMN = 14;
/** Between the lines of a name that needs two, in px. */
const LEADING = 12.5;

/** An agency with the duties it leads and coordinates; a collective has a second outline behind it. */
export function drawAgency(context: CardContext, card: Extract<CardContent, { kind: 'agency' }>): void {
  const { canvas, palette, width, height, state } = context;
  const behind = card.collective ? 3 : 0;
  if (behind > 0) {
    pill(canvas, 1 + behind, 1 + behind, width - 2 - behind, height - 2 - behind);
    stroke(context);
  }
  pill(canvas, 1, 1, width - 2 - behind, height - 2 - behind);
  canvas.fillStyle = state.selected ? palette.accentTint : palette.surface;
  canvas.fill();
  stroke(context);
  const base = height / 2 + 4 - behind / 2;
  const none = '–';
  const measure = measuring(canvas, '700 11px');
  const lead = Math.max(LEAD_COLUMN, COORDINATE_COLUMN + measure(card.coordinates) + 8);
  const figures = lead + Math.max(18, measure(card.leads) + 6);
  const pin = drawPin(context, width - figures + 2, base - 4);
  const lines = wrapText(card.name, width - 14 - figures - pin, 2, measuring(canvas, '500 11px'));
  for (const [place, line] of lines.entries()) {
    const at = base + LEADING * (place - (lines.length - 1) / 2);
    write(canvas, line, 14, at, '500 11px', state.faded ? palette.ink3 : palette.ink);
  }
  writeRight(canvas, card.leads || none, width - lead, base, '700 11px', figure(palette.accent, card.leads));
  writeRight(
    canvas,
    card.coordinates || none,
    width - COORDINATE_COLUMN,
    base,
    '500 11px',
    figure(palette.coordinate, card.coordinates),
  );

  function figure(colour: string, value: string): string {
    return state.faded || value === '' ? palette.ink3 : colour;
  }
}

function pill(canvas: Pen, x: number, y: number, width: number, height: number): void {
  canvas.beginPath();
  canvas.roundRect(x, y, width, height, height / 2);
}

function stroke({ canvas, palette, state }: CardContext): void {
  canvas.strokeStyle = outlineColour(palette, state);
  canvas.lineWidth = state.selected ? 2 : state.hovered || state.lit ? 1.5 : 1;
  canvas.stroke();
}
