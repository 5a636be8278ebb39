import type { Core } from 'cytoscape';
import { useLayoutEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Layout } from '../../graph/layout/layout.ts';
import type { Picture } from '../../graph/picture.ts';
import type { Trace } from '../../graph/trace.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { CardPictures } from '../cards/card-pictures.ts';
import { contentOf } from '../content-of.ts';
import type { Palette } from '../palette.ts';

/** What the cards show beyond their words. */
export interface Marks {
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly trace: Trace | null;
  /** Document id to its number on the chain that is followed. */
  readonly steps: ReadonlyMap<string, number>;
}

/** Draws each node's card as a picture, anew where its words, size, colours or state change. */
export function useCards(
  core: Core | null,
  picture: Picture,
  layout: Layout,
  palette: Palette,
  scale: number,
  marks: Marks,
): void {
  const { t, i18n } = useTranslation();
  const { number } = useFormats();
  const cards = useMemo(() => new CardPictures(palette, scale), [palette, scale]);
  const contents = useMemo(
    () => new Map(picture.nodes.map((node) => [node.id, contentOf(node, t, number)])),
    // The words change with the language, which `t` alone does not tell.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [picture, t, number, i18n.language],
  );
  useLayoutEffect(() => {
    core?.batch(() => {
      for (const [id, content] of contents) {
        const box = layout.boxes.get(id);
        const node = core.getElementById(id);
        if (!box || node.empty()) continue;
        const lit = marks.trace?.nodes.has(id) ?? false;
        const state = {
          faded: marks.trace !== null && !lit,
          lit: lit && content.kind !== 'document',
          selected: marks.selected === id,
          hovered: marks.hovered === id,
          step: marks.steps.get(id) ?? null,
        };
        node.data('picture', cards.of(content, box.width, box.height, state));
      }
    });
  }, [core, cards, contents, layout, marks]);
}
