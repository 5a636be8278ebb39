import { drawPin, measuring, write, writeRight, type CardContent, type CardContext } from './card.ts';
import { wrapText } from './wrap-text.ts';

const LEFT = 10;
const RIGHT = 8;

/** A section of the plan with its count of duties, on one line of its heading. */
export function drawSection(context: CardContext, card: Extract<CardContent, { kind: 'section' }>): void {
  const { canvas, palette, width, height, state } = context;
  canvas.beginPath();
  canvas.roundRect(1, 1, width - 2, height - 2, 6);
  canvas.fillStyle = state.selected || (state.lit && card.unfolded) ? palette.accentTint : palette.surface;
  canvas.fill();
  canvas.strokeStyle = state.selected
    ? palette.accent
    : state.hovered
      ? palette.ink
      : state.lit
        ? palette.accent
        : state.faded
          ? palette.hairline
          : palette.control;
  canvas.lineWidth = state.selected ? 2 : state.hovered || state.lit ? 1.5 : 1;
  canvas.stroke();
  const right = width - RIGHT - drawPin(context, width - RIGHT, 14);
  const count = writeRight(canvas, card.count, right, 19, '400 11px', state.faded ? palette.ink3 : palette.ink2);
  const [path = ''] = wrapText(card.path, right - LEFT - count - 6, 1, measuring(canvas, '700 13px'));
  write(canvas, path, LEFT, 19, '700 13px', state.faded ? palette.ink3 : palette.ink);
  if (state.faded) return;
  const [title = ''] = wrapText(card.title, width - LEFT - RIGHT, 1, measuring(canvas, '400 11px'));
  write(canvas, title, LEFT, 35, '400 11px', palette.ink2);
}
