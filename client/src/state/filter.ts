import type { Basis, Leadership, LinkType } from '../generated/operations.ts';
import type { Chain, PlanDuty } from '../graph/plan-graph.ts';
import type { Rank } from '../graph/ranks.ts';

/** What a filter can leave out. The URL holds what is off, so that a link to the plain picture is short. */
export const HELD_SWITCHES = ['held', 'ghost'] as const;
export type Switch =
  | Lowercase<Basis>
  | Lowercase<Exclude<Leadership, 'NONE'>>
  | 'no_lead'
  | (typeof HELD_SWITCHES)[number]
  | 'party'
  | 'state'
  | Lowercase<Rank>
  | Lowercase<LinkType>
  | 'ambiguous'
  | 'stopped';

/** Mentions and coordination are many and lead to no directive: they are off, and counted, until asked for. */
export const OFF_AT_FIRST: readonly string[] = ['mention', 'coordinates'];

const AGENCY = 'agency=';

export interface Filter {
  readonly off: ReadonlySet<string>;
  /** Only duties that this agency leads or coordinates. */
  readonly agency: string | null;
}

export function readFilter(tokens: readonly string[]): Filter {
  const agency = tokens.find((token) => token.startsWith(AGENCY));
  return {
    off: new Set(tokens.filter((token) => !token.startsWith(AGENCY))),
    agency: agency ? agency.slice(AGENCY.length) : null,
  };
}

export function writeFilter(filter: Filter): string[] {
  return [...[...filter.off].sort(), ...(filter.agency ? [AGENCY + filter.agency] : [])];
}

export function toggled(filter: Filter, name: Switch): Filter {
  const off = new Set(filter.off);
  if (!off.delete(name)) off.add(name);
  return { ...filter, off };
}

export function basisSwitch(basis: Basis): Switch {
  return basis.toLowerCase() as Switch;
}

export function leadSwitch(leadership: Leadership): Switch {
  return leadership === 'NONE' ? 'no_lead' : (leadership.toLowerCase() as Switch);
}

function showsBasis(filter: Filter, basis: Basis): boolean {
  return !filter.off.has(basisSwitch(basis));
}

export function typeSwitch(type: LinkType): Switch {
  return type.toLowerCase() as Switch;
}

export function rankSwitch(rank: Rank): Switch {
  return rank.toLowerCase() as Switch;
}

/** One use of a line: shown while its basis and its relation are, and chains that stop where it stops. */
export function showsUse(
  filter: Filter,
  use: { readonly basis: Basis; readonly type: LinkType; readonly stopped: boolean },
): boolean {
  return (
    showsBasis(filter, use.basis) &&
    !filter.off.has(typeSwitch(use.type)) &&
    !(use.stopped && filter.off.has('stopped'))
  );
}

/** A chain is shown while its basis and every relation on it is. */
export function showsChain(filter: Filter, chain: Chain): boolean {
  return chain.steps.every((step) => showsUse(filter, { basis: chain.basis, type: step.type, stopped: chain.stopped }));
}

/** A duty is shown while its lead is, its agency is the one asked for, and some basis that it has is on. */
export function showsDuty(filter: Filter, duty: PlanDuty): boolean {
  if (filter.off.has(leadSwitch(duty.leadership))) return false;
  if (filter.agency && ![...duty.leads, ...duty.coordinators].some((agency) => agency.id === filter.agency))
    return false;
  return duty.chains.length === 0 || duty.chains.some((chain) => showsChain(filter, chain));
}
