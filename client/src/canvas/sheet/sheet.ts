import type { Layout } from '../../graph/layout/layout.ts';
import type { Lit } from '../../graph/lit.ts';
import type { LinkStyle, Picture } from '../../graph/picture.ts';
import type { Visible } from '../../graph/visible.ts';
import type { CardContent, CardState } from '../cards/card.ts';
import type { Palette } from '../palette.ts';

/** What is on screen, with the words beside it, as it goes on paper. */
export interface Sheet {
  readonly picture: Picture;
  readonly layout: Layout;
  readonly visible: Visible;
  readonly contents: ReadonlyMap<string, CardContent>;
  readonly stateOf: (id: string) => CardState;
  readonly lit: ReadonlyMap<string, readonly Lit[]> | null;
  readonly palette: Palette;
  readonly dark: boolean;
  /** Name of each column, by its x. */
  readonly headings: ReadonlyMap<number, string>;
  /** Signs of the picture and what they mean. */
  readonly legend: readonly LegendSign[];
}

export interface LegendSign {
  readonly sign: LinkStyle | 'party' | 'state' | 'ghost' | 'stopped';
  readonly words: string;
}
