import type { Basis, LinkType } from '../generated/operations.ts';
import { growthToken, MOST_PAGES, type Grown } from './growth.ts';
import type { Chain, DocumentFacts, PlanAgency, PlanDuty, PlanGraph, Step } from './plan-graph.ts';
import type { Section } from './sections.ts';

/**
 * How a link is drawn: by what states it. LEADS and COORDINATES join sections to agencies; an AMBIGUOUS one leads to a document
 * that a citation may mean.
 */
export type LinkStyle =
  'EXPLICIT' | 'INHERITED' | 'LEGAL_BASIS' | 'INFERRED' | 'MENTION' | 'AMBIGUOUS' | 'LEADS' | 'COORDINATES';

/** One use of a link by a chain of a duty: what filters and traces ask about. */
interface LinkUse {
  readonly duty: string;
  readonly link: string;
  readonly basis: Basis;
  readonly type: LinkType;
  /** The chain stops below a central document. */
  readonly stopped: boolean;
}

export type PictureNode =
  | {
      readonly kind: 'document';
      readonly id: string;
      readonly document: DocumentFacts;
      readonly stopped: boolean;
      /** A citation may mean it, or another. */
      readonly ambiguous: boolean;
    }
  | { readonly kind: 'section'; readonly id: string; readonly section: Section; readonly unfolded: boolean }
  | { readonly kind: 'duty'; readonly id: string; readonly duty: PlanDuty; readonly place: number; readonly of: number }
  | {
      readonly kind: 'agency';
      readonly id: string;
      readonly agency: PlanAgency;
      readonly folded: readonly PlanAgency[];
    }
  | MoreNode;

/** Stands for so many nodes that are not drawn. */
export interface MoreNode {
  readonly kind: 'more';
  readonly id: string;
  readonly of: 'document' | 'duty' | 'agency';
  readonly count: number;
  /** A node that is drawn, in whose column it stands. */
  readonly beside: string;
  /** What a click puts in the URL in place of what; null where no more can be drawn. */
  readonly next: { readonly token: string; readonly instead: string } | null;
}

export interface PictureLink {
  /** The API's id where the line is one link of the API; else `source>target` of a counted bundle. */
  readonly id: string;
  readonly style: LinkStyle;
  readonly source: string;
  readonly target: string;
  readonly uses: readonly LinkUse[];
  /** Not of a duty of this plan: a filter of duties leaves it. */
  readonly free: boolean;
}

export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly links: readonly PictureLink[];
}

/** The id of the node that stands for the collective agencies folded into one. */
const OTHER_COLLECTIVES = 'agencies:collective';
/** A collective that leads fewer duties than this is folded with its like. */
const LEADS_ENOUGH = 3;

/**
 * What is on the canvas: every document on a chain, the sections, the duties that are unfolded, and the agencies. A duty
 * that is not shown lends its links to its section, as one counted bundle for each target.
 */
export function buildPicture(
  graph: PlanGraph,
  unfolded: ReadonlySet<string>,
  shown: string | null,
  pinned: ReadonlySet<string> = new Set(),
): Picture {
  const visible = (duty: PlanDuty) => unfolded.has(duty.section) || duty.id === shown || pinned.has(duty.id);
  const bundles = new Bundles();
  const stopped = new Set<string>();
  for (const duty of graph.duties.values()) {
    for (const chain of duty.chains) {
      if (chain.stopped) stopped.add((chain.steps.at(-1) as Step).to);
      for (const [place, step] of chain.steps.entries()) {
        const source = place > 0 ? step.from : visible(duty) ? duty.id : duty.section;
        bundles.add(source, step.to, styleOf(step, chain, place), {
          duty: duty.id,
          link: step.id,
          basis: chain.basis,
          type: step.type,
          stopped: chain.stopped,
        });
      }
    }
  }
  const agencies = foldAgencies(graph);
  for (const agency of agencies) {
    for (const member of agency.folded.length > 0 ? agency.folded : [agency.agency]) {
      for (const id of member.leads) addAssignment('LEADS', id, agency.id);
      for (const id of member.coordinates) addAssignment('COORDINATES', id, agency.id);
    }
  }
  for (const { duty, citation, candidates } of graph.ambiguous) {
    const owner = duty ? (graph.duties.get(duty) as PlanDuty) : null;
    const source = owner ? (visible(owner) ? owner.id : owner.section) : graph.plan.id;
    const use = {
      duty: duty ?? graph.plan.id,
      link: citation,
      basis: 'MENTION',
      type: 'CITES',
      stopped: false,
    } as const;
    for (const target of candidates) if (target !== source) bundles.add(source, target, 'AMBIGUOUS', use);
  }
  const links = bundles.all();
  return {
    nodes: [
      ...documentNodes(graph, stopped),
      ...sectionNodes(graph, unfolded, visible),
      ...agencies,
      ...graph.grown.flatMap(moreOf),
    ],
    links: [...links, ...grownLinks(graph, links)],
  };

  function addAssignment(style: 'LEADS' | 'COORDINATES', id: string, agency: string) {
    const duty = graph.duties.get(id) as PlanDuty;
    const source = visible(duty) ? duty.id : duty.section;
    const link = `${id}>${agency}`;
    bundles.add(source, agency, style, { duty: id, link, basis: 'EXPLICIT', type: style, stopped: false });
  }
}

/** The line a step is drawn with. Only the first step of a mention mentions; an inference is dotted all along. */
function styleOf(step: Step, chain: Chain, place: number): LinkStyle {
  if (step.type === 'PART_OF') return 'INHERITED';
  if (step.type === 'CITES') return 'MENTION';
  if (chain.basis === 'INFERRED' && place === 0) return 'INFERRED';
  return step.type === 'BASED_ON' && place > 0 ? 'LEGAL_BASIS' : 'EXPLICIT';
}

/** What was expanded beside the plan, less what its own chains show. */
function grownLinks(graph: PlanGraph, own: readonly PictureLink[]): PictureLink[] {
  const known = new Set(own.flatMap((link) => [link.id, ...link.uses.map((use) => use.link)]));
  const grown = new Map(graph.grown.flatMap((one) => one.links).map((link) => [link.id, link]));
  return [...grown.values()]
    .filter((link) => !known.has(link.id))
    .map(({ id, type, source, target, duties }) => ({
      id,
      style: type === 'CITES' ? 'MENTION' : type === 'BASED_ON' ? 'LEGAL_BASIS' : 'EXPLICIT',
      source,
      target,
      uses: (duties.length > 0 ? duties : [source]).map((duty) => ({
        duty,
        link: id,
        basis: 'EXPLICIT',
        type,
        stopped: false,
      })),
      free: true,
    }));
}

/** The node that says how much of a growth is not drawn. */
function moreOf({ growth, documents, read, total }: Grown): MoreNode[] {
  const instead = growthToken(growth);
  if (total <= read) return [];
  const token = growthToken({ ...growth, pages: growth.pages + 1 });
  return [
    {
      kind: 'more',
      id: `more:${instead}`,
      of: 'document',
      count: total - read,
      beside: documents.at(-1)?.id ?? growth.from,
      next: growth.pages < MOST_PAGES ? { token, instead } : null,
    },
  ];
}

function documentNodes(graph: PlanGraph, stopped: ReadonlySet<string>): PictureNode[] {
  const ambiguous = new Set(graph.ambiguous.flatMap((one) => one.candidates));
  return [...graph.documents.values()].map((document) => ({
    kind: 'document',
    id: document.id,
    document,
    stopped: stopped.has(document.id),
    ambiguous: ambiguous.has(document.id),
  }));
}

function sectionNodes(
  graph: PlanGraph,
  unfolded: ReadonlySet<string>,
  visible: (duty: PlanDuty) => boolean,
): PictureNode[] {
  return graph.sections.flatMap((section): PictureNode[] => [
    { kind: 'section', id: section.id, section, unfolded: unfolded.has(section.id) },
    ...section.duties
      .map((id, place) => ({ duty: graph.duties.get(id) as PlanDuty, place: place + 1 }))
      .filter(({ duty }) => visible(duty))
      .map(({ duty, place }) => ({ kind: 'duty' as const, id: duty.id, duty, place, of: section.duties.length })),
  ]);
}

/** Collectives that lead next to nothing ("các cơ quan liên quan") share one counted node. */
function foldAgencies(graph: PlanGraph): Extract<PictureNode, { kind: 'agency' }>[] {
  const loose = (agency: PlanAgency) => agency.kind === 'COLLECTIVE' && agency.leads.length < LEADS_ENOUGH;
  const all = [...graph.agencies.values()];
  const folded = all.filter(loose);
  const single = all.filter((agency) => folded.length < 2 || !loose(agency)).map((agency) => toNode(agency, []));
  if (folded.length < 2) return single;
  const together: PlanAgency = {
    id: OTHER_COLLECTIVES,
    name: '',
    kind: 'COLLECTIVE',
    leads: [...new Set(folded.flatMap((agency) => agency.leads))],
    coordinates: [...new Set(folded.flatMap((agency) => agency.coordinates))],
  };
  return [...single, toNode(together, folded)];
}

function toNode(agency: PlanAgency, folded: readonly PlanAgency[]): Extract<PictureNode, { kind: 'agency' }> {
  return { kind: 'agency', id: agency.id, agency, folded };
}

class Bundles {
  private readonly bundles = new Map<string, { style: LinkStyle; source: string; target: string; uses: LinkUse[] }>();
  private readonly known = new Set<string>();

  add(source: string, target: string, style: LinkStyle, use: LinkUse): void {
    const key = `${style} ${source} ${target}`;
    const bundle = this.bundles.get(key) ?? { style, source, target, uses: [] };
    this.bundles.set(key, bundle);
    const own = `${key} ${use.duty} ${use.link} ${use.basis} ${use.stopped}`;
    if (this.known.has(own)) return;
    this.known.add(own);
    bundle.uses.push(use);
  }

  all(): PictureLink[] {
    return [...this.bundles.values()].map((bundle) => ({
      ...bundle,
      id: idOf(bundle),
      free: bundle.style === 'AMBIGUOUS',
    }));
  }
}

/** What stands behind these is a citation, or a link of the opposite direction. */
const NEVER_ONE_LINK: readonly LinkStyle[] = ['LEADS', 'COORDINATES', 'AMBIGUOUS'];

function idOf(bundle: { style: LinkStyle; source: string; target: string; uses: readonly LinkUse[] }): string {
  const links = new Set(bundle.uses.map((use) => use.link));
  const only = links.size === 1 ? [...links][0] : undefined;
  return only && !NEVER_ONE_LINK.includes(bundle.style) ? only : `${bundle.style}:${bundle.source}>${bundle.target}`;
}
