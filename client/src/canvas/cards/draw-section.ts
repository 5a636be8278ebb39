import { drawPin, measuring, write, writeRight, type CardContent, type CardContext } from './card.ts';
import { wrapInto, wrapText } from './wrap-text.ts';

const LEFT = 10;
const RIGHT = 8;
const GAP = 6;

/** A section of the plan with its heading from its path on, over two lines, and its count of duties at the end of the second. */
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
  const count = writeRight(
    canvas,
    card.count,
    width - RIGHT,
    35,
    '400 11px',
    state.faded ? palette.ink3 : palette.ink2,
  );
  const bold = measuring(canvas, '700 13px');
  const [path = ''] = wrapText(card.path, right - LEFT, 1, bold);
  write(canvas, path, LEFT, 19, '700 13px', state.faded ? palette.ink3 : palette.ink);
  if (state.faded) return;
  const beside = LEFT + bold(path) + GAP;
  const [first = '', second = ''] = headingLines(
    card.title,
    right - beside,
    width - RIGHT - count - GAP - LEFT,
    context,
  );
  write(canvas, first, beside, 19, '400 11px', palette.ink2);
  write(canvas, second, LEFT, 35, '400 11px', palette.ink2);
}

/** Two lines; where a long path leaves less than a word beside it, the second alone. */
function headingLines(title: string, beside: number, below: number, { canvas }: CardContext): string[] {
  const measure = measuring(canvas, '400 11px');
  const [word = ''] = title.split(' ');
  if (measure(word) > beside) return ['', ...wrapText(title, below, 1, measure)];
  return wrapInto(title, [beside, below], measure);
}
