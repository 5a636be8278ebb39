import { type LinkType } from '../graph/policy-graph.ts';

export type NodeLabel = 'Document' | 'Provision' | 'Duty' | 'Agency' | 'Citation' | 'Link';

/** What an id names, from its form alone (API.md "Ids"). */
export function labelOf(id: string): NodeLabel {
  if (id.startsWith('link:')) return 'Link';
  if (id.startsWith('agency:')) return 'Agency';
  if (id.includes('#')) return 'Duty';
  if (id.includes('~')) return 'Provision';
  return id.includes('@') ? 'Citation' : 'Document';
}

/** How a kind of link stands in the graph: a variant of the link queries, which start from the end with few relationships. */
export interface LinkPattern {
  readonly variant: readonly [near: NodeLabel, link: string, far: NodeLabel];
  /** Whether the near end is the link's `from`. */
  readonly outwards: boolean;
}

export function linkPattern(from: string, type: LinkType, to: string): LinkPattern {
  if (type === 'LEADS' || type === 'COORDINATES')
    return { variant: [labelOf(to), `<-[r:${type}]-`, labelOf(from)], outwards: false };
  return { variant: [labelOf(from), `-[r:${type}]->`, labelOf(to)], outwards: true };
}
