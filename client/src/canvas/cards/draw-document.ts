import { drawPin, measuring, write, writeRight, type CardContent, type CardContext } from './card.ts';
import type { Pen } from './pen.ts';
import { wrapText } from './wrap-text.ts';

type DocumentCard = Extract<CardContent, { kind: 'document' }>;

const BAND = 5;
const CUT = 9;
const LEFT = 13;
const RIGHT = 8;

/** Number in bold, two lines of title, the duties that depend on it; Party has cut corners, a ghost a dashed outline. */
export function drawDocument(context: CardContext, card: DocumentCard): void {
  const { canvas, palette, height, state } = context;
  const colour = card.system === 'party' ? palette.party : palette.state;
  const tint = card.system === 'party' ? palette.partyTint : palette.stateTint;
  outline(context, card.system, 0.5);
  canvas.fillStyle = state.selected ? palette.accentTint : card.held && !state.faded ? tint : palette.surface;
  canvas.fill();
  if (!state.faded) {
    canvas.save();
    canvas.clip();
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, BAND, height);
    canvas.restore();
  }
  outline(context, card.system, card.held || state.selected || state.hovered ? 1 : 0.75);
  canvas.strokeStyle = state.selected
    ? palette.accent
    : state.hovered
      ? palette.ink
      : state.faded
        ? palette.hairline
        : colour;
  canvas.lineWidth = state.selected ? 2 : state.hovered ? 1.5 : card.held ? 1.75 : 1.25;
  canvas.setLineDash(card.held ? [] : [4, 3]);
  canvas.stroke();
  canvas.setLineDash([]);
  const right = drawSigns(context, card);
  drawName(context, card, drawRight(context, card, right));
  if (!state.faded) drawTitle(context, card);
}

function outline({ canvas, width, height }: CardContext, system: 'party' | 'state', inset: number): void {
  const [right, bottom] = [width - inset, height - inset];
  canvas.beginPath();
  if (system === 'state') {
    canvas.roundRect(inset, inset, width - 2 * inset, height - 2 * inset, 8);
    return;
  }
  canvas.moveTo(inset + CUT, inset);
  canvas.lineTo(right - CUT, inset);
  canvas.lineTo(right, inset + CUT);
  canvas.lineTo(right, bottom - CUT);
  canvas.lineTo(right - CUT, bottom);
  canvas.lineTo(inset + CUT, bottom);
  canvas.lineTo(inset, bottom - CUT);
  canvas.lineTo(inset, inset + CUT);
  canvas.closePath();
}

/** Signs that stand before the right edge: pinned; several documents could be meant. Returns where the figures may end. */
function drawSigns(context: CardContext, card: DocumentCard): number {
  const right = context.width - RIGHT - drawPin(context, context.width - RIGHT, 14);
  if (!card.ambiguous) return right;
  drawQuestion(context, right - 7);
  return right - 19;
}

/** The step's disc, or the count of duties with a bar where a chain stops. Returns how far the number may reach. */
function drawRight({ canvas, palette, state }: CardContext, card: DocumentCard, right: number): number {
  if (state.step !== null) {
    canvas.beginPath();
    canvas.arc(right - 9, 15, 8, 0, 2 * Math.PI);
    canvas.fillStyle = palette.accent;
    canvas.fill();
    canvas.textAlign = 'center';
    canvas.font = '700 11px "Be Vietnam Pro", system-ui, sans-serif';
    canvas.fillStyle = palette.accentText;
    canvas.fillText(String(state.step), right - 9, 19);
    return right - 20;
  }
  if (state.faded) return right;
  const name = measuring(canvas, '700 13px')(card.name);
  const measure = measuring(canvas, '400 11px');
  const room = right - LEFT - name - 6 - (card.stopped ? 14 : 0);
  const label = [card.count, card.shortCount].find((text) => measure(text) <= room) ?? '';
  const used = label === '' ? 0 : writeRight(canvas, label, right, 19, '400 11px', palette.ink2);
  if (card.stopped) drawStop(canvas, right - used - (used > 0 ? 14 : 10), palette.missing);
  return right - used - (card.stopped ? 16 : 0) - 4;
}

/** The bar that says: the chain stops here. */
function drawStop(canvas: Pen, x: number, colour: string): void {
  canvas.beginPath();
  canvas.moveTo(x + 1, 10);
  canvas.lineTo(x + 1, 20);
  canvas.moveTo(x + 1, 15);
  canvas.lineTo(x + 10, 15);
  canvas.strokeStyle = colour;
  canvas.lineWidth = 2;
  canvas.stroke();
}

function drawName({ canvas, palette, state }: CardContext, card: DocumentCard, right: number): void {
  const [name = ''] = wrapText(card.name, right - LEFT, 1, measuring(canvas, '700 13px'));
  write(canvas, name, LEFT, 19, '700 13px', state.faded ? palette.ink3 : palette.ink);
}

function drawTitle({ canvas, palette, width }: CardContext, card: DocumentCard): void {
  const lines = wrapText(card.title, width - LEFT - RIGHT, 2, measuring(canvas, '400 11px'));
  for (const [place, line] of lines.entries()) write(canvas, line, LEFT, 35 + 15 * place, '400 11px', palette.ink2);
}

/** The disc of 14 px around `x`. */
function drawQuestion({ canvas, palette }: CardContext, x: number): void {
  canvas.beginPath();
  canvas.arc(x, 14.5, 7, 0, 2 * Math.PI);
  canvas.fillStyle = palette.missing;
  canvas.fill();
  canvas.textAlign = 'center';
  canvas.font = '700 11px "Be Vietnam Pro", system-ui, sans-serif';
  canvas.fillStyle = palette.surface;
  canvas.fillText('?', x, 18.5);
}
