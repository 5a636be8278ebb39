import type { Core, NodeSingular } from 'cytoscape';
import { useEffect, useLayoutEffect, useMemo } from 'react';
import type { Layout } from '../../graph/layout/layout.ts';
import { cardStateOf, type Marks } from '../card-states.ts';
import { CardPictures } from '../cards/card-pictures.ts';
import type { CardContent } from '../cards/card.ts';
import type { Palette } from '../palette.ts';

/** When the cards stood last, for measurements (`npm run bench:client`). */
const DRAWN = 'explorer:drawn';
/**
 * As soon as a card comes this near to the window, in px, all within `AHEAD` of it are drawn at once: every drawn card makes the
 * graph library paint its layers anew, and one a frame would do so in each frame of a pan.
 */
const NEAR = 60;
const AHEAD = 900;
/** Below this zoom cards are a name each: a picture of them could not be read. */
const FAR = 0.45;

/**
 * Draws each card in sight as a picture, anew where its words, size, colours or state change; the others when they come into
 * sight. From afar cards are bare names.
 */
export function useCards(
  core: Core | null,
  contents: ReadonlyMap<string, CardContent>,
  layout: Layout,
  palette: Palette,
  scale: number,
  marks: Marks,
): void {
  const cards = useMemo(() => new CardPictures(palette, scale), [palette, scale]);
  useEffect(() => () => cards.dispose(), [cards]);
  useLayoutEffect(() => {
    if (!core) return;
    const waiting = new Map(contents);
    const draw = (node: NodeSingular) => {
      const id = node.id();
      const [content, box] = [waiting.get(id), layout.boxes.get(id)];
      waiting.delete(id);
      if (!content || !box) return;
      const picture = cards.of(content, box.width, box.height, cardStateOf(id, content.kind, marks));
      if (node.data('picture') !== picture) node.data({ picture, ...fromAfar(content) });
    };
    // Not in the core's scratch, whose every change styles the whole picture anew.
    const named = new Set<string>();
    let wasFar: boolean | null = null;
    const drawInSight = () => {
      const far = core.zoom() < FAR;
      core.batch(() => {
        if (far !== wasFar) core.nodes().toggleClass('far', far);
        wasFar = far;
        if (!far && inSight(core, waiting, layout, NEAR).length === 0) return;
        for (const node of inSight(core, waiting, layout, far ? 0 : AHEAD)) {
          if (!far) draw(node);
          else if (!named.has(node.id())) node.data(fromAfar(contents.get(node.id()) as CardContent)).addClass('far');
          named.add(node.id());
        }
      });
    };
    let frame = 0;
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(drawInSight);
    };
    drawInSight();
    performance.mark(DRAWN);
    core.on('viewport resize', later);
    return () => {
      cancelAnimationFrame(frame);
      core.off('viewport resize', later);
    };
  }, [core, cards, contents, layout, marks]);
}

/** What still waits to be drawn and lies in the window. */
function inSight(core: Core, waiting: ReadonlyMap<string, CardContent>, layout: Layout, ahead: number): NodeSingular[] {
  const { x1, x2, y1, y2 } = core.extent();
  return [...waiting.keys()].flatMap((id) => {
    const box = layout.boxes.get(id);
    if (!box) return [];
    const [reach, rise] = [box.width / 2 + ahead, box.height / 2 + ahead];
    const outside = box.x + reach < x1 || box.x - reach > x2 || box.y + rise < y1 || box.y - rise > y2;
    const node = outside ? null : core.getElementById(id);
    return node?.nonempty() ? [node as NodeSingular] : [];
  });
}

/** What is left of a card from afar: its name, its system, and whether its text is held. */
function fromAfar(card: CardContent): { name: string; system: string; held: string } {
  const facts = card.kind === 'document' ? { system: card.system, held: String(card.held) } : { system: '', held: '' };
  if (card.kind === 'section' || card.kind === 'duty') return { ...facts, name: card.path };
  return { ...facts, name: card.kind === 'more' ? card.label : card.name };
}
