import type { Palette } from '../palette.ts';
import type { CardContent, CardContext, CardState } from './card.ts';
import { drawAgency } from './draw-agency.ts';
import { drawDocument } from './draw-document.ts';
import { drawDuty } from './draw-duty.ts';
import { drawMore } from './draw-more.ts';
import { drawSection } from './draw-section.ts';

/** Pictures kept before the oldest are dropped: a few hundred cards in a few states. */
const KEPT = 4000;

/**
 * Draws cards as pictures for the canvas, each once for every content, state and size. A label of the graph library has one
 * weight and no second line; a picture drawn here has all that and goes into exported images too.
 */
export class CardPictures {
  private readonly pictures = new Map<string, string>();

  constructor(
    private readonly palette: Palette,
    /** Device pixels per px. */
    private readonly scale: number,
  ) {}

  /**
   * The address of the card's picture. A short one: the graph library takes a style's words apart letter by letter, whenever
   * they change.
   */
  of(card: CardContent, width: number, height: number, state: CardState): string {
    const key = JSON.stringify([card, width, height, state]);
    const known = this.pictures.get(key);
    if (known) return known;
    const drawn = this.draw(card, width, height, state);
    if (this.pictures.size >= KEPT) this.forget(this.pictures.keys().next().value as string);
    this.pictures.set(key, drawn);
    return drawn;
  }

  /** Gives the memory of all pictures back. */
  dispose(): void {
    for (const key of [...this.pictures.keys()]) this.forget(key);
  }

  private forget(key: string): void {
    URL.revokeObjectURL(this.pictures.get(key) ?? '');
    this.pictures.delete(key);
  }

  private draw(card: CardContent, width: number, height: number, state: CardState): string {
    const element = document.createElement('canvas');
    element.width = Math.ceil(width * this.scale);
    element.height = Math.ceil(height * this.scale);
    // Read back at once: a canvas kept by the graphics card would have to be fetched from it.
    const canvas = element.getContext('2d', { willReadFrequently: true });
    if (!canvas) return '';
    canvas.scale(this.scale, this.scale);
    canvas.fontKerning = 'normal';
    drawCard({ canvas, palette: this.palette, width, height, state }, card);
    return URL.createObjectURL(blobOf(element.toDataURL()));
  }
}

/** At once: what a canvas offers for this answers later, and cards would come after their lines. */
function blobOf(data: string): Blob {
  const bytes = Uint8Array.from(atob(data.slice(data.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: 'image/png' });
}

/** Draws a card from its left top corner. */
export function drawCard(context: CardContext, card: CardContent): void {
  if (card.kind === 'document') drawDocument(context, card);
  else if (card.kind === 'section') drawSection(context, card);
  else if (card.kind === 'duty') drawDuty(context, card);
  else if (card.kind === 'agency') drawAgency(context, card);
  else drawMore(context, card);
}
