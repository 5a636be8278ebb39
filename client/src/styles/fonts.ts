import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/500.css';
import '@fontsource/be-vietnam-pro/600.css';
import '@fontsource/be-vietnam-pro/700.css';

/**
 * Resolves when every weight and subset that the cards are drawn with is loaded: subsets load by the letters asked for,
 * and a text measured before that is cut in the wrong place.
 */
export async function loadFonts(): Promise<void> {
  const weights = [400, 500, 600, 700].map((weight) =>
    document.fonts.load(`${weight} 13px "Be Vietnam Pro"`, 'Aẵệợ Ủđ'),
  );
  await Promise.allSettled(weights);
}
