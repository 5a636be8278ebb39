import type { Basis } from '../generated/operations.ts';
import type { Chain, PlanDuty } from './plan-graph.ts';
import { wholeChains } from './trace.ts';

/** A tab of the evidence: the chains of one basis, or those that stop below a central document. */
type TabName = Lowercase<Basis> | 'stopped';
export interface ChainTab {
  readonly name: TabName;
  readonly chains: readonly Chain[];
  /** Distinct documents that the chains reach; of `stopped`, at which they stop. */
  readonly documents: number;
}

const ORDER: readonly TabName[] = ['explicit', 'inherited', 'legal_basis', 'inferred', 'mention', 'stopped'];

/** A duty's chains by basis, empty tabs left out; in a tab the longest come first, since they hold the others. */
export function tabsOf(duty: PlanDuty): ChainTab[] {
  return ORDER.map((name) =>
    toTab(
      name,
      duty.chains.filter((chain) => tabOf(chain) === name),
    ),
  ).filter((tab) => tab.chains.length > 0);
}

function toTab(name: TabName, chains: readonly Chain[]): ChainTab {
  const ends = new Set(chains.map((chain) => chain.steps.at(-1)?.to));
  const whole = wholeChains(chains).sort((a, b) => b.steps.length - a.steps.length);
  return { name, chains: whole, documents: ends.size };
}

function tabOf(chain: Chain): TabName {
  return chain.stopped ? 'stopped' : (chain.basis.toLowerCase() as Lowercase<Basis>);
}

export interface Followed {
  readonly tabs: readonly ChainTab[];
  readonly tab: ChainTab;
  readonly place: number;
  readonly chain: Chain;
}

/** The chain that is followed: the one the URL names (`explicit.0`), else the first of the strongest basis. Null for a duty without chains. */
export function followedChain(duty: PlanDuty, asked: string | null): Followed | null {
  const tabs = tabsOf(duty);
  const [name, at] = (asked ?? '').split('.');
  const tab = tabs.find((candidate) => candidate.name === name) ?? tabs[0];
  if (!tab) return null;
  const place = tab.chains[Number(at)] ? Number(at) : 0;
  return { tabs, tab, place, chain: tab.chains[place] as Chain };
}

/** Numbers of the documents on a chain, from the duty's side: on the cards and in the evidence alike. */
export function stepNumbers(chain: Chain | null): Map<string, number> {
  return new Map((chain?.steps ?? []).map((step, place) => [step.to, place + 1]));
}
