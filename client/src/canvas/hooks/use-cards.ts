import type { Core } from 'cytoscape';
import { useEffect, useLayoutEffect, useMemo } from 'react';
import type { Layout } from '../../graph/layout/layout.ts';
import { cardStateOf, type Marks } from '../card-states.ts';
import { CardPictures } from '../cards/card-pictures.ts';
import type { CardContent } from '../cards/card.ts';
import type { Palette } from '../palette.ts';

/** When the cards stood last, for measurements (`npm run bench:client`). */
const DRAWN = 'explorer:drawn';

/** Draws each node's card as a picture, anew where its words, size, colours or state change. */
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
    core?.batch(() => {
      for (const [id, content] of contents) {
        const box = layout.boxes.get(id);
        const node = core.getElementById(id);
        if (!box || node.empty()) continue;
        const picture = cards.of(content, box.width, box.height, cardStateOf(id, content.kind, marks));
        if (node.data('picture') !== picture) node.data('picture', picture);
      }
    });
    if (core) performance.mark(DRAWN);
  }, [core, cards, contents, layout, marks]);
}
