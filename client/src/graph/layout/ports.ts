import { groupBy } from './group-by.ts';
import type { LaidLink } from './layout-input.ts';
import type { Box } from './sizes.ts';

/** Room between two ports of a card. */
const APART = 14;
/** Ports stay this far from the middle. */
const FURTHEST = 22;
/** The port of a section's link to its plan, so that it parts from the links that the text states. */
const SPINE_PORT = -10;

/** How far from the middle each link leaves its source and enters its target. */
export interface Ports {
  readonly out: ReadonlyMap<LaidLink, number>;
  readonly into: ReadonlyMap<LaidLink, number>;
}

/**
 * Keeps parallel links apart. The link to the card in the same row takes the middle; links to cards above leave above it,
 * links to cards below leave below it. All links of a section or a duty leave by one port, since they share a trunk.
 */
export function spreadPorts(
  links: readonly LaidLink[],
  boxes: ReadonlyMap<string, Box>,
  isDocument: (id: string) => boolean,
): Ports {
  const out = new Map<LaidLink, number>();
  const into = new Map<LaidLink, number>();
  const y = (id: string) => (boxes.get(id) as Box).y;
  for (const [id, own] of groupBy(links, (link) => link.source)) {
    if (isDocument(id)) spread(own, y(id), (link) => y(link.target), out);
    else
      for (const link of own)
        out.set(link, link.style === 'INHERITED' && (boxes.get(id) as Box).height > 30 ? SPINE_PORT : 0);
  }
  for (const [id, arriving] of groupBy(links, (link) => link.target)) {
    // Mentions are hidden at first: they must not push the others off the middle.
    for (const link of arriving.filter((other) => other.style === 'MENTION')) into.set(link, FURTHEST);
    const own = arriving.filter((link) => link.style !== 'MENTION');
    const isShared = (link: LaidLink) => link.free || !isDocument(link.source);
    const shared = own.filter(isShared);
    const styles = [...new Set(shared.map((link) => link.style))];
    // Links of one style from sections, or to what was expanded, join into one line before they reach the card.
    const ends = [
      ...own.filter((link) => !isShared(link)),
      ...styles.map((style) => shared.find((link) => link.style === style) as LaidLink),
    ];
    spread(ends, y(id), (link) => (isShared(link) ? y(id) : y(link.source)), into);
    for (const link of shared)
      into.set(link, into.get(shared.find((other) => other.style === link.style) as LaidLink) ?? 0);
  }
  return { out, into };
}

function spread(
  links: readonly LaidLink[],
  middle: number,
  other: (link: LaidLink) => number,
  ports: Map<LaidLink, number>,
): void {
  const sorted = [...links].sort((a, b) => other(a) - other(b));
  const level = sorted.findIndex((link) => Math.abs(other(link) - middle) < 1);
  const zero = level >= 0 ? level : (sorted.length - 1) / 2;
  const most = Math.max(zero, sorted.length - 1 - zero, 1);
  const apart = Math.min(APART, FURTHEST / most);
  for (const [place, link] of sorted.entries()) ports.set(link, (place - zero) * apart);
}
