import { drawPin, measuring, outlineColour, write, writeRight, type CardContent, type CardContext } from './card.ts';
import { wrapText } from './wrap-text.ts';

/** A duty under its section: filled while selected, so that the eye finds the start of the chain. */
export function drawDuty(context: CardContext, card: Extract<CardContent, { kind: 'duty' }>): void {
  const { canvas, palette, width, height, state } = context;
  canvas.beginPath();
  canvas.roundRect(0.75, 0.75, width - 1.5, height - 1.5, 5);
  canvas.fillStyle = state.selected ? palette.accent : state.lit ? palette.accentTint : palette.surface;
  canvas.fill();
  canvas.strokeStyle = outlineColour(palette, state);
  canvas.lineWidth = state.hovered ? 1.5 : 1;
  canvas.stroke();
  const ink = state.selected ? palette.accentText : state.faded ? palette.ink3 : palette.ink;
  const muted = state.selected ? palette.accentText : state.faded ? palette.ink3 : palette.ink2;
  write(canvas, card.path, 10, 17.5, '700 12px', ink);
  const path = measuring(canvas, '700 12px')(card.path);
  const right = width - 8 - drawPin(context, width - 8, 13);
  if (state.selected) {
    writeRight(canvas, card.place, right, 17.5, '500 11px', muted);
    return;
  }
  const room = right - 10 - path - 8;
  if (room < 40 || state.faded) return;
  const [text = ''] = wrapText(card.text, room, 1, measuring(canvas, '400 11px'));
  write(canvas, text, 18 + path, 17.5, '400 11px', muted);
}
