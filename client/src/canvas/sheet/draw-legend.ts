import type { LinkStyle } from '../../graph/picture.ts';
import type { Pen } from '../cards/pen.ts';
import { DASHES, lineColours, WIDTHS } from '../stylesheet.ts';
import type { LegendSign, Sheet } from './sheet.ts';

export const LEGEND_HEIGHT = 36;
const FONT = '400 11.5px "Be Vietnam Pro", system-ui, sans-serif';

/** One line of signs and words under the picture. */
export function drawLegend(pen: Pen, sheet: Sheet, top: number, width: number): void {
  const { palette, legend } = sheet;
  pen.fillStyle = palette.hairline;
  pen.fillRect(0, top, width, 1);
  let x = 16;
  const middle = top + LEGEND_HEIGHT / 2;
  for (const { sign, words } of legend) {
    x += drawSign(pen, sheet, sign, x, middle) + 6;
    pen.font = FONT;
    pen.textAlign = 'left';
    pen.fillStyle = palette.ink;
    pen.fillText(words, x, middle + 4);
    x += pen.measureText(words).width + 18;
  }
}

/** Returns the width of the sign. */
function drawSign(pen: Pen, sheet: Sheet, sign: LegendSign['sign'], x: number, y: number): number {
  const { palette } = sheet;
  pen.beginPath();
  switch (sign) {
    case 'party':
      for (const [at, [dx, dy]] of OCTAGON.entries())
        if (at === 0) pen.moveTo(x + dx, y + dy);
        else pen.lineTo(x + dx, y + dy);
      pen.closePath();
      pen.fillStyle = palette.party;
      pen.fill();
      return 12;
    case 'state':
      pen.roundRect(x, y - 5, 12, 10, 3);
      pen.fillStyle = palette.state;
      pen.fill();
      return 12;
    case 'ghost':
      pen.roundRect(x + 1, y - 5, 12, 10, 3);
      pen.strokeStyle = palette.ink2;
      pen.lineWidth = 1.4;
      pen.setLineDash([2.5, 1.6]);
      pen.stroke();
      pen.setLineDash([]);
      return 14;
    case 'stopped':
      pen.moveTo(x + 1, y - 5);
      pen.lineTo(x + 1, y + 5);
      pen.moveTo(x + 1, y);
      pen.lineTo(x + 10, y);
      pen.strokeStyle = palette.missing;
      pen.lineWidth = 2;
      pen.stroke();
      return 10;
    default:
      return drawLine(pen, sheet, sign, x, y);
  }
}

const OCTAGON = [
  [3.5, -6],
  [8.5, -6],
  [12, -2.5],
  [12, 2.5],
  [8.5, 6],
  [3.5, 6],
  [0, 2.5],
  [0, -2.5],
] as const;

function drawLine(pen: Pen, { palette }: Sheet, style: LinkStyle, x: number, y: number): number {
  pen.moveTo(x, y);
  pen.lineTo(x + 28, y);
  pen.strokeStyle = lineColours(palette)[style];
  pen.lineWidth = WIDTHS[style];
  pen.setLineDash([...DASHES[style]]);
  pen.lineDashOffset = 0;
  pen.lineCap = style === 'INFERRED' ? 'round' : 'butt';
  pen.stroke();
  pen.setLineDash([]);
  pen.lineCap = 'butt';
  return 28;
}
