import { rankSwitch, showsUse, typeSwitch, type Filter } from '../state/filter.ts';
import type { Picture, PictureLink, PictureNode } from './picture.ts';
import { rankOf } from './ranks.ts';

/** What of a picture is on screen. */
export interface Visible {
  readonly nodes: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

/**
 * Applies the filter and what was hidden by hand. Nothing moves: what is left out leaves its place empty. A document is
 * shown while a shown link touches it; the plan always is.
 */
export function visibleOf(
  picture: Picture,
  filter: Filter,
  shownDuties: ReadonlySet<string>,
  hidden: ReadonlySet<string>,
  always: ReadonlySet<string>,
): Visible {
  const allowed = picture.nodes.filter((node) => always.has(node.id) || isAllowed(node, filter, shownDuties, hidden));
  const ids = new Set(allowed.map((node) => node.id));
  const links = picture.links.filter(
    (link) => ids.has(link.source) && ids.has(link.target) && isShown(link, filter, shownDuties),
  );
  const touched = new Set(links.flatMap((link) => [link.source, link.target]));
  const nodes = allowed.filter((node) => node.kind !== 'document' || always.has(node.id) || touched.has(node.id));
  return { nodes: new Set(nodes.map((node) => node.id)), links: new Set(links.map((link) => link.id)) };
}

function isAllowed(
  node: PictureNode,
  filter: Filter,
  duties: ReadonlySet<string>,
  hidden: ReadonlySet<string>,
): boolean {
  if (hidden.has(node.id)) return false;
  if (node.kind === 'more') return true;
  if (node.kind === 'document') {
    const { document } = node;
    const signs = [document.held ? 'held' : 'ghost', rankSwitch(rankOf(document)), systemSwitch(document)];
    return !signs.some((sign) => filter.off.has(sign));
  }
  if (node.kind === 'duty') return duties.has(node.id);
  const own = node.kind === 'section' ? node.section.duties : [...node.agency.leads, ...node.agency.coordinates];
  return own.some((id) => duties.has(id));
}

function systemSwitch({ system }: { readonly system: string | null }): 'party' | 'state' {
  return system === 'PARTY' ? 'party' : 'state';
}

function isShown(link: PictureLink, filter: Filter, duties: ReadonlySet<string>): boolean {
  if (link.style === 'AMBIGUOUS') return !filter.off.has('ambiguous');
  if (link.free) return link.uses.some((use) => !filter.off.has(typeSwitch(use.type)));
  if (link.style === 'LEADS' || link.style === 'COORDINATES')
    return !filter.off.has(typeSwitch(link.style)) && link.uses.some((use) => duties.has(use.duty));
  return link.uses.some((use) => duties.has(use.duty) && showsUse(filter, use));
}
