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

  /** A data URL of the card. */
  of(card: CardContent, width: number, height: number, state: CardState): string {
    const key = JSON.stringify([card, width, height, state]);
    const known = this.pictures.get(key);
    if (known) return known;
    const drawn = this.draw(card, width, height, state);
    if (this.pictures.size >= KEPT) this.pictures.delete(this.pictures.keys().next().value as string);
    this.pictures.set(key, drawn);
    return drawn;
  }

  private draw(card: CardContent, width: number, height: number, state: CardState): string {
    const element = document.createElement('canvas');
    element.width = Math.ceil(width * this.scale);
    element.height = Math.ceil(height * this.scale);
    const canvas = element.getContext('2d');
    if (!canvas) return '';
    canvas.scale(this.scale, this.scale);
    canvas.fontKerning = 'normal';
    drawCard({ canvas, palette: this.palette, width, height, state }, card);
    return element.toDataURL();
  }
}

/** Draws a card from its left top corner. */
export function drawCard(context: CardContext, card: CardContent): void {
  if (card.kind === 'document') drawDocument(context, card);
  else if (card.kind === 'section') drawSection(context, card);
  else if (card.kind === 'duty') drawDuty(context, card);
  else if (card.kind === 'agency') drawAgency(context, card);
  else drawMore(context, card);
}
