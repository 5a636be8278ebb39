import type { Box, Point } from '../../graph/layout/sizes.ts';
import { leftOf, SIZES } from '../../graph/layout/sizes.ts';
import type { PictureLink } from '../../graph/picture.ts';
import { drawCard } from '../cards/card-pictures.ts';
import type { Pen } from '../cards/pen.ts';
import { pointsOf, thicknessOf } from '../elements.ts';
import { dashOffset } from '../segments.ts';
import { DASHES, lineColours, WIDTHS } from '../stylesheet.ts';
import { drawLegend, LEGEND_HEIGHT } from './draw-legend.ts';
import type { Sheet } from './sheet.ts';

const HEADINGS = 32;
const SOURCE = 28;
const FONT = '"Be Vietnam Pro", system-ui, sans-serif';

/** The size of a sheet in px: headings, picture, legend, source line. */
export function sizeOf({ layout }: Sheet): { width: number; height: number } {
  return { width: Math.max(layout.width, 640), height: HEADINGS + layout.height + LEGEND_HEIGHT + SOURCE };
}

/** Draws the whole picture, not only what the window shows of it, with the legend and where it comes from. */
export function drawSheet(pen: Pen, sheet: Sheet, source: string): void {
  const { layout, palette, picture, visible } = sheet;
  const { width, height } = sizeOf(sheet);
  pen.fillStyle = palette.canvas;
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = palette.band;
  for (const column of layout.columns) pen.fillRect(column.x - 8, HEADINGS, column.width + 16, layout.height);
  drawHeadings(pen, sheet);
  pen.save();
  pen.translate(0, HEADINGS);
  const links = picture.links.filter((link) => visible.links.has(link.id));
  for (const link of inOrder(links, sheet)) drawLink(pen, sheet, link);
  for (const [id, box] of layout.boxes) if (visible.nodes.has(id)) drawNode(pen, sheet, id, box);
  pen.restore();
  drawLegend(pen, sheet, HEADINGS + layout.height, width);
  text(pen, source, 16, height - 11, '400 11px', palette.ink3);
}

function drawHeadings(pen: Pen, { layout, palette, headings }: Sheet): void {
  for (const column of layout.columns) {
    const name = headings.get(column.x) ?? '';
    text(pen, name, column.x, 20, '600 12px', palette.ink);
    const after = column.x + pen.measureText(name).width + 7;
    text(pen, String(column.count), after, 20, '400 12px', palette.ink3);
  }
}

function drawNode(pen: Pen, sheet: Sheet, id: string, box: Box): void {
  const card = sheet.contents.get(id);
  if (!card) return;
  pen.save();
  pen.translate(leftOf(box), box.y - box.height / 2);
  drawCard(
    { canvas: pen, palette: sheet.palette, width: box.width, height: box.height, state: sheet.stateOf(id) },
    card,
  );
  pen.restore();
}

/** What is lit lies over what is not, as on the canvas. */
function inOrder(links: readonly PictureLink[], { lit }: Sheet): PictureLink[] {
  const weight = (link: PictureLink) => {
    const classes = lit?.get(link.id) ?? [];
    if (classes.includes('current')) return 3;
    if (classes.includes('lineage')) return 2;
    return link.style === 'LEADS' || link.style === 'COORDINATES' ? 0 : 1;
  };
  return [...links].sort((a, b) => weight(a) - weight(b));
}

function drawLink(pen: Pen, sheet: Sheet, link: PictureLink): void {
  const { layout, palette, dark } = sheet;
  const [source, target] = [layout.boxes.get(link.source), layout.boxes.get(link.target)];
  if (!source || !target) return;
  const route = layout.routes.get(link.id);
  const points = pointsOf(source, target, route);
  const classes = sheet.lit?.get(link.id) ?? [];
  const isLit = classes.includes('lineage');
  const current = classes.includes('current');
  const weaker = classes.includes('lit-INHERITED')
    ? 'INHERITED'
    : classes.includes('lit-LEGAL_BASIS')
      ? 'LEGAL_BASIS'
      : null;
  const dash = current ? [] : DASHES[weaker ?? link.style];
  const colour = isLit ? palette.accent : lineColours(palette)[link.style];
  const faded = classes.includes('faded') ? (dark ? 0.2 : 0.16) : 1;
  pen.strokeStyle = withAlpha(colour, faded);
  pen.fillStyle = pen.strokeStyle;
  pen.lineWidth = current ? 3.5 : route ? (weaker ? 1.75 : WIDTHS[link.style]) : thicknessOf(link);
  pen.setLineDash([...dash]);
  const period = dash.reduce((sum, part) => sum + part, 0);
  pen.lineDashOffset = period > 0 && route ? dashOffset(points, SIZES.corner, period) : 0;
  pen.lineCap = link.style === 'INFERRED' ? 'round' : 'butt';
  pen.beginPath();
  if (route) trace(pen, points, SIZES.corner);
  else curve(pen, points);
  pen.stroke();
  pen.setLineDash([]);
  pen.lineCap = 'butt';
  if (route) arrow(pen, points);
  if (link.style === 'AMBIGUOUS') question(pen, points, palette.missing, palette.surface);
}

/** Level and upright stretches with rounded corners, short of the arrow's point. */
function trace(pen: Pen, points: readonly Point[], radius: number): void {
  const [first, ...rest] = points as [Point, ...Point[]];
  pen.moveTo(first.x, first.y);
  let from = first;
  for (const [at, to] of rest.entries()) {
    const next = rest[at + 1];
    if (!next) {
      const short = towards(to, from, 5);
      pen.lineTo(short.x, short.y);
      return;
    }
    const reach = Math.min(radius, distance(from, to) / 2, distance(to, next) / 2);
    const [before, after] = [towards(to, from, reach), towards(to, next, reach)];
    pen.lineTo(before.x, before.y);
    pen.quadraticCurveTo(to.x, to.y, after.x, after.y);
    from = to;
  }
}

function curve(pen: Pen, points: readonly Point[]): void {
  const [from, out, into, to] = points as [Point, Point, Point, Point];
  pen.moveTo(from.x, from.y);
  pen.bezierCurveTo(out.x, out.y, into.x, into.y, to.x, to.y);
}

function arrow(pen: Pen, points: readonly Point[]): void {
  const [before, tip] = points.slice(-2) as [Point, Point];
  const back = towards(tip, before, 8);
  const [dx, dy] = [(tip.x - back.x) / 8, (tip.y - back.y) / 8];
  pen.beginPath();
  pen.moveTo(tip.x, tip.y);
  pen.lineTo(back.x - dy * 4, back.y + dx * 4);
  pen.lineTo(back.x + dy * 4, back.y - dx * 4);
  pen.closePath();
  pen.fill();
}

function question(pen: Pen, points: readonly Point[], ground: string, ink: string): void {
  const middle = points[Math.floor((points.length - 1) / 2)] as Point;
  const next = points[Math.floor((points.length - 1) / 2) + 1] as Point;
  const [x, y] = [(middle.x + next.x) / 2, (middle.y + next.y) / 2];
  pen.beginPath();
  pen.arc(x, y, 7, 0, 2 * Math.PI);
  pen.fillStyle = ground;
  pen.fill();
  pen.textAlign = 'center';
  pen.font = `700 11px ${FONT}`;
  pen.fillStyle = ink;
  pen.fillText('?', x, y + 4);
}

function text(pen: Pen, words: string, x: number, y: number, font: string, colour: string): void {
  pen.font = `${font} ${FONT}`;
  pen.textAlign = 'left';
  pen.fillStyle = colour;
  pen.fillText(words, x, y);
}

function towards(from: Point, to: Point, reach: number): Point {
  const length = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) / length) * reach, y: from.y + ((to.y - from.y) / length) * reach };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Colours of the palette are `#rrggbb`. */
function withAlpha(colour: string, alpha: number): string {
  return alpha >= 1
    ? colour
    : `${colour}${Math.round(alpha * 255)
        .toString(16)
        .padStart(2, '0')}`;
}
