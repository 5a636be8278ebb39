import { useEffect, useState } from 'react';
import { loadFonts } from '../../styles/fonts.ts';

/** True once every weight that cards are measured in has been loaded. */
export function useFonts(): boolean {
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    void loadFonts().then(() => setLoaded(true));
  }, []);
  return loaded;
}
