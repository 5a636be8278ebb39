import type { Picture, PictureLink } from './picture.ts';
import type { Chain, PlanDuty, PlanGraph, Step } from './plan-graph.ts';

/** What a selection lights. */
export interface Trace {
  readonly nodes: ReadonlySet<string>;
  /** Ids of lines of the picture. */
  readonly links: ReadonlySet<string>;
  /** Duties whose chains are lit. */
  readonly duties: ReadonlySet<string>;
}

/** A chain and the duty that it leaves. */
export interface DutyChain {
  readonly duty: PlanDuty;
  readonly chain: Chain;
}

/**
 * The chains that a selection stands on: all of a duty's, of a section's duties and of an agency's; those that run through a
 * document; those that take a link. The plan itself stands on all of them and lights nothing.
 */
export function chainsThrough(graph: PlanGraph, selected: string): DutyChain[] {
  const duties = [...graph.duties.values()];
  const of = (some: readonly PlanDuty[]) => some.flatMap((duty) => duty.chains.map((chain) => ({ duty, chain })));
  const duty = graph.duties.get(selected);
  if (duty) return of([duty]);
  const section = graph.sections.find((candidate) => candidate.id === selected);
  if (section) return of(duties.filter((candidate) => candidate.section === section.id));
  const agency = graph.agencies.get(selected);
  if (agency) return of(duties.filter(({ id }) => agency.leads.includes(id) || agency.coordinates.includes(id)));
  if (selected === graph.plan.id) return [];
  const takes = (step: Step) => step.to === selected || step.id === selected;
  return of(duties).filter(({ chain }) => chain.steps.some(takes));
}

/** What lights up of the picture for these chains. */
export function traceOf(picture: Picture, chains: readonly DutyChain[], selected: string): Trace {
  const taken = new Set(chains.flatMap(({ duty, chain }) => chain.steps.map((step) => key(duty.id, step.id))));
  const duties = new Set(chains.map(({ duty }) => duty.id));
  const lit = picture.links.filter((link) => isLit(link, taken, duties, selected));
  const nodes = new Set(lit.flatMap((link) => [link.source, link.target]));
  for (const { duty } of chains) nodes.add(duty.section).add(duty.id);
  nodes.add(selected);
  return { nodes, links: new Set(lit.map((link) => link.id)), duties };
}

function isLit(link: PictureLink, taken: ReadonlySet<string>, duties: ReadonlySet<string>, selected: string): boolean {
  if (link.style !== 'LEADS' && link.style !== 'COORDINATES')
    return link.uses.some((use) => taken.has(key(use.duty, use.link)));
  // An agency's links say who works, not where the work comes from: they light for their own duty or agency only.
  return link.target === selected || (duties.size === 1 && link.uses.some((use) => duties.has(use.duty)));
}

function key(duty: string, link: string): string {
  return `${duty} ${link}`;
}

/** Chains that are not the beginning of a longer one: what the evidence offers to follow. Order is kept. */
export function wholeChains(chains: readonly Chain[]): Chain[] {
  return chains.filter((chain) => !chains.some((other) => other !== chain && begins(chain, other)));
}

function begins(short: Chain, long: Chain): boolean {
  return (
    short.basis === long.basis &&
    short.steps.length < long.steps.length &&
    short.steps.every((step, place) => step.id === long.steps[place]?.id)
  );
}
