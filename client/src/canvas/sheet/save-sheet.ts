import { drawSheet, sizeOf } from './draw-sheet.ts';
import type { Sheet } from './sheet.ts';
import { SvgPen } from './svg-pen.ts';

/** Dots per px: 288 to the inch at the size of the screen, sharp in print. */
const PRINT_SCALE = 3;
/** Browsers draw no larger canvas. */
const MOST_SIDE = 16_000;
const MOST_DOTS = 180_000_000;

/** The sheet as PNG, as sharp as the browser can draw it. */
export function sheetAsPng(sheet: Sheet, source: string): Promise<Blob> {
  const { width, height } = sizeOf(sheet);
  const scale = Math.min(PRINT_SCALE, MOST_SIDE / Math.max(width, height), Math.sqrt(MOST_DOTS / (width * height)));
  const { element, context } = canvasOf(Math.ceil(width * scale), Math.ceil(height * scale));
  context.scale(scale, scale);
  drawSheet(context, sheet, source);
  return new Promise((resolve, reject) => {
    element.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error(`${element.width} x ${element.height}`))),
      'image/png',
    );
  });
}

/** The sheet as SVG, with its fonts inside, so that it looks the same everywhere. */
export async function sheetAsSvg(sheet: Sheet, source: string): Promise<Blob> {
  const { width, height } = sizeOf(sheet);
  const pen = new SvgPen(canvasOf(1, 1).context);
  drawSheet(pen, sheet, source);
  return new Blob([pen.document(width, height, await fontsInside())], { type: 'image/svg+xml' });
}

function canvasOf(width: number, height: number) {
  const element = document.createElement('canvas');
  [element.width, element.height] = [width, height];
  const context = element.getContext('2d');
  if (!context) throw new Error('2d');
  return { element, context };
}

/** The page's own font faces with their files as data. */
async function fontsInside(): Promise<string> {
  const faces = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule);
  const inside = faces.map(async (face) => {
    const [, address] = /url\("?([^")]+\.woff2)"?\)/.exec(face.style.getPropertyValue('src')) ?? [];
    if (!address) return '';
    const sheet = face.parentStyleSheet?.href ?? location.href;
    const file = await fetch(new URL(address, sheet));
    const rest = ['font-family', 'font-weight', 'font-style', 'unicode-range'].map(
      (name) => `${name}:${face.style.getPropertyValue(name)};`,
    );
    return `@font-face{${rest.join('')}src:url(${await asData(await file.blob())}) format("woff2")}`;
  });
  return (await Promise.all(inside)).join('');
}

function asData(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('read'));
    reader.readAsDataURL(blob);
  });
}
