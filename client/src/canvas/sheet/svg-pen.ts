import type { Pen } from '../cards/pen.ts';

/** Draws as SVG what cards and sheets draw on a canvas. Words stay words, so that they can be found and stay sharp. */
export class SvgPen implements Pen {
  fillStyle: string = '#000';
  strokeStyle: string = '#000';
  font = '10px sans-serif';
  lineCap: CanvasLineCap = 'butt';
  lineDashOffset = 0;
  lineWidth = 1;
  textAlign: CanvasTextAlign = 'left';

  private readonly parts: string[] = [];
  private path: string[] = [];
  private dash: readonly number[] = [];
  private at = { x: 0, y: 0 };
  private clips: string | null = null;
  private count = 0;
  private readonly saved: { at: { x: number; y: number }; clips: string | null }[] = [];

  /** @param measure a canvas's measure: widths of text depend on the font alone */
  constructor(private readonly measure: CanvasRenderingContext2D) {}

  /** The document, with the fonts that its words are set in. */
  document(width: number, height: number, fonts: string): string {
    const style = fonts ? `<style>${fonts}</style>` : '';
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${style}${this.parts.join('')}</svg>\n`;
  }

  save(): void {
    this.saved.push({ at: this.at, clips: this.clips });
  }
  restore(): void {
    const last = this.saved.pop();
    if (last) ({ at: this.at, clips: this.clips } = last);
  }
  translate(x: number, y: number): void {
    this.at = { x: this.at.x + x, y: this.at.y + y };
  }

  beginPath(): void {
    this.path = [];
  }
  closePath(): void {
    this.path.push('Z');
  }
  moveTo(x: number, y: number): void {
    this.path.push(`M${this.point(x, y)}`);
  }
  lineTo(x: number, y: number): void {
    this.path.push(`L${this.point(x, y)}`);
  }
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.path.push(`Q${this.point(cx, cy)} ${this.point(x, y)}`);
  }
  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    this.path.push(`C${this.point(ax, ay)} ${this.point(bx, by)} ${this.point(x, y)}`);
  }
  /** Whole circles only: nothing else is drawn. */
  arc(x: number, y: number, radius: number): void {
    const r = round(radius);
    this.path.push(
      `M${this.point(x - radius, y)}A${r} ${r} 0 1 1 ${this.point(x + radius, y)}A${r} ${r} 0 1 1 ${this.point(x - radius, y)}Z`,
    );
  }
  roundRect(x: number, y: number, width: number, height: number, radii?: unknown): void {
    const r = Math.min(Number(radii ?? 0), width / 2, height / 2);
    const corner = (px: number, py: number) => `A${round(r)} ${round(r)} 0 0 1 ${this.point(px, py)}`;
    this.path.push(
      `M${this.point(x + r, y)}L${this.point(x + width - r, y)}${corner(x + width, y + r)}` +
        `L${this.point(x + width, y + height - r)}${corner(x + width - r, y + height)}` +
        `L${this.point(x + r, y + height)}${corner(x, y + height - r)}L${this.point(x, y + r)}${corner(x + r, y)}Z`,
    );
  }

  clip(): void {
    const id = `clip${(this.count += 1)}`;
    this.parts.push(`<clipPath id="${id}"><path d="${this.path.join('')}"/></clipPath>`);
    this.clips = id;
  }
  fill(): void {
    this.parts.push(`<path d="${this.path.join('')}" fill="${this.fillStyle}"${this.clipped()}/>`);
  }
  stroke(): void {
    const dash =
      this.dash.length > 0
        ? ` stroke-dasharray="${this.dash.join(' ')}" stroke-dashoffset="${this.lineDashOffset}"`
        : '';
    this.parts.push(
      `<path d="${this.path.join('')}" fill="none" stroke="${this.strokeStyle}" stroke-width="${this.lineWidth}" stroke-linecap="${this.lineCap}"${dash}${this.clipped()}/>`,
    );
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    const [left, top] = this.point(x, y).split(' ');
    this.parts.push(
      `<rect x="${left}" y="${top}" width="${round(width)}" height="${round(height)}" fill="${this.fillStyle}"${this.clipped()}/>`,
    );
  }
  setLineDash(segments: Iterable<number>): void {
    this.dash = [...segments];
  }

  fillText(words: string, x: number, y: number): void {
    const [, weight = '400', size = '11', family = 'sans-serif'] = /^(\d+) ([\d.]+)px (.+)$/.exec(this.font) ?? [];
    const anchor = this.textAlign === 'right' ? 'end' : this.textAlign === 'center' ? 'middle' : 'start';
    const [left, top] = this.point(x, y).split(' ');
    this.parts.push(
      `<text x="${left}" y="${top}" font-family="${escaped(family)}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${this.fillStyle}">${escaped(words)}</text>`,
    );
  }
  measureText(words: string): TextMetrics {
    this.measure.font = this.font;
    return this.measure.measureText(words);
  }

  private point(x: number, y: number): string {
    return `${round(this.at.x + x)} ${round(this.at.y + y)}`;
  }
  private clipped(): string {
    return this.clips ? ` clip-path="url(#${this.clips})"` : '';
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
