import { useLayoutEffect, useState } from 'react';
import { readPalette, type Palette } from '../palette.ts';

/** The page's colours; they change after the theme's attribute has reached the page. */
export function usePalette(theme: string): Palette {
  const [palette, setPalette] = useState(readPalette);
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
    setPalette(readPalette());
  }, [theme]);
  return palette;
}
