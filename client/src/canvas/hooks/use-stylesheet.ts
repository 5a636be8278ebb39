import type { Core } from 'cytoscape';
import { useLayoutEffect } from 'react';
import type { Palette } from '../palette.ts';
import { stylesheetOf } from '../stylesheet.ts';

/** Restyles the canvas when the colour scheme changes. */
export function useStylesheet(core: Core | null, palette: Palette, dark: boolean): void {
  useLayoutEffect(() => {
    core?.style(stylesheetOf(palette, dark));
  }, [core, palette, dark]);
}
