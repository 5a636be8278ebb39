import type { PictureLink } from '../picture.ts';
import type { Box } from './sizes.ts';

/** Room between two ports of a card. */
const APART = 14;
/** Ports stay this far from the middle. */
const FURTHEST = 22;
/** The port of a section's link to its plan, so that it parts from the links that the text states. */
const SPINE_PORT = -10;

/** How far from the middle each link leaves its source and enters its target. */
export interface Ports {
  readonly out: ReadonlyMap<PictureLink, number>;
  readonly into: ReadonlyMap<PictureLink, number>;
}

/**
 * Keeps parallel links apart. The link to the card in the same row takes the middle; links to cards above leave above it,
 * links to cards below leave below it. All links of a section or a duty leave by one port, since they share a trunk.
 */
export function spreadPorts(
  links: readonly PictureLink[],
  boxes: ReadonlyMap<string, Box>,
  isDocument: (id: string) => boolean,
): Ports {
  const out = new Map<PictureLink, number>();
  const into = new Map<PictureLink, number>();
  const y = (id: string) => (boxes.get(id) as Box).y;
  for (const id of new Set(links.map((link) => link.source))) {
    const own = links.filter((link) => link.source === id);
    if (isDocument(id)) spread(own, y(id), (link) => y(link.target), out);
    else
      for (const link of own)
        out.set(link, link.style === 'INHERITED' && (boxes.get(id) as Box).height > 30 ? SPINE_PORT : 0);
  }
  for (const id of new Set(links.map((link) => link.target))) {
    // Mentions are hidden at first: they must not push the others off the middle.
    for (const link of links.filter((other) => other.target === id && other.style === 'MENTION'))
      into.set(link, FURTHEST);
    const own = links.filter((link) => link.target === id && link.style !== 'MENTION');
    const shared = own.filter((link) => !isDocument(link.source));
    const styles = [...new Set(shared.map((link) => link.style))];
    // The sections' links of one style join into one line before they reach the card.
    const ends = [
      ...own.filter((link) => isDocument(link.source)),
      ...styles.map((style) => shared.find((link) => link.style === style) as PictureLink),
    ];
    spread(ends, y(id), (link) => (isDocument(link.source) ? y(link.source) : y(id)), into);
    for (const link of shared)
      into.set(link, into.get(shared.find((other) => other.style === link.style) as PictureLink) ?? 0);
  }
  return { out, into };
}

function spread(
  links: readonly PictureLink[],
  middle: number,
  other: (link: PictureLink) => number,
  ports: Map<PictureLink, number>,
): void {
  const sorted = [...links].sort((a, b) => other(a) - other(b));
  const level = sorted.findIndex((link) => Math.abs(other(link) - middle) < 1);
  const zero = level >= 0 ? level : (sorted.length - 1) / 2;
  const most = Math.max(zero, sorted.length - 1 - zero, 1);
  const apart = Math.min(APART, FURTHEST / most);
  for (const [place, link] of sorted.entries()) ports.set(link, (place - zero) * apart);
}
