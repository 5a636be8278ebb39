import { outlineColour, type CardContent, type CardContext } from './card.ts';

/** Says how many nodes are not drawn here. */
export function drawMore(context: CardContext, card: Extract<CardContent, { kind: 'more' }>): void {
  const { canvas, palette, width, height, state } = context;
  const high = Math.min(height, 34);
  const top = (height - high) / 2;
  canvas.beginPath();
  canvas.roundRect(1, top + 1, width - 2, high - 2, (high - 2) / 2);
  canvas.fillStyle = palette.canvas;
  canvas.fill();
  canvas.strokeStyle = outlineColour(palette, state);
  canvas.lineWidth = state.hovered ? 1.5 : 1;
  canvas.setLineDash([1, 3]);
  canvas.lineCap = 'round';
  canvas.stroke();
  canvas.setLineDash([]);
  canvas.lineCap = 'butt';
  canvas.font = '600 11px "Be Vietnam Pro", system-ui, sans-serif';
  canvas.textAlign = 'center';
  canvas.fillStyle = card.opens ? palette.accent : palette.ink2;
  canvas.fillText(card.label, width / 2, height / 2 + 4);
}
