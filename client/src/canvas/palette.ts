/** The colours that the canvas draws with: the page's tokens, read anew when the scheme changes. */
export interface Palette {
  readonly surface: string;
  readonly canvas: string;
  readonly band: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly control: string;
  readonly hairline: string;
  readonly accent: string;
  readonly accentText: string;
  readonly accentTint: string;
  readonly party: string;
  readonly partyTint: string;
  readonly state: string;
  readonly stateTint: string;
  readonly coordinate: string;
  readonly missing: string;
  readonly link: string;
  readonly linkInherited: string;
  readonly linkMention: string;
  /** Opaque and pale: where many lie on each other they stay as pale as one. */
  readonly linkLead: string;
  readonly linkCoordinate: string;
}

const TOKENS: Record<keyof Palette, string> = {
  surface: '--surface',
  canvas: '--canvas',
  band: '--band',
  ink: '--ink',
  ink2: '--ink2',
  ink3: '--ink3',
  control: '--control',
  hairline: '--hairline',
  accent: '--accent',
  accentText: '--accent-text',
  accentTint: '--accent-tint',
  party: '--party',
  partyTint: '--party-tint',
  state: '--state',
  stateTint: '--state-tint',
  coordinate: '--coordinate',
  missing: '--missing',
  link: '--link',
  linkInherited: '--link-inherited',
  linkMention: '--link-mention',
  linkLead: '--link-lead',
  linkCoordinate: '--link-coordinate',
};

/** A hidden element bears the theme, so that it can be read before the page has taken it on. */
export function readPalette(theme: string): Palette {
  const probe = document.createElement('i');
  probe.dataset.theme = theme;
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const entries = Object.entries(TOKENS).map(([name, token]) => [name, style.getPropertyValue(token).trim()]);
  probe.remove();
  return Object.fromEntries(entries) as unknown as Palette;
}
