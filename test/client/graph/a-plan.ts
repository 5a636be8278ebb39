import type { Basis, LinkType } from '../../../client/src/generated/operations.ts';
import {
  buildPlanGraph,
  documentsOf,
  type DocumentFacts,
  type DutyRow,
  type PlanGraph,
} from '../../../client/src/graph/plan-graph.ts';

/** A document of a small graph: `P` Party or `S` State, at the centre or in the province. */
export type Place = 'centre P' | 'centre S' | 'province P' | 'province S';

/** A chain as the API answers it: basis, then the documents from the duty on; `[]` is nothing. */
interface ChainSketch {
  readonly basis: Basis;
  readonly to: readonly string[];
  readonly stopped?: boolean;
}
export interface DutySketch {
  readonly path: string;
  readonly chains: readonly ChainSketch[];
  readonly leads?: readonly string[];
}

/** Draws up a plan graph as the API would answer it: the plan is `plan`, of the province's State unless told. */
export function aPlan(places: Readonly<Record<string, Place>>, duties: readonly DutySketch[]): PlanGraph {
  const all: Record<string, Place> = { plan: 'province S', ...places };
  const rows = duties.map((duty, place) => toRow(duty, place));
  const ids = documentsOf('plan', rows);
  return buildPlanGraph(
    facts('plan', all.plan as Place),
    rows,
    ids.map((id) => facts(id, all[id] ?? 'centre S')),
  );
}

export function facts(id: string, place: Place): DocumentFacts {
  return {
    __typename: 'Document',
    id,
    number: id,
    type: 'Nghị quyết',
    title: null,
    issuedOn: null,
    issuedYear: null,
    level: place.startsWith('centre') ? 'CENTRAL' : 'PROVINCIAL',
    system: place.endsWith('P') ? 'PARTY' : 'STATE',
    held: id === 'plan',
    dependants: 0,
    issuer: null,
  };
}

function toRow(duty: DutySketch, place: number): DutyRow {
  const steps = (chain: ChainSketch) =>
    chain.to.map((to, at) =>
      step(at === 0 ? `#${duty.path}` : (chain.to[at - 1] as string), to, typeOf(chain, at), place * 100 + at),
    );
  const chains = duty.chains.map((chain) => ({ ...chain, steps: steps(chain) }));
  return {
    id: `#${duty.path}`,
    path: duty.path,
    text: `Nhiệm vụ ${duty.path}`,
    start: place * 100,
    end: place * 100 + 50,
    leadership: 'STATED',
    provision: provisionOf(duty.path, place),
    leads: (duty.leads ?? []).map((name) => ({ id: `agency:${name}`, name, kind: 'BODY' as const })),
    coordinators: [],
    lineage: {
      totalCount: chains.length,
      bounded: false,
      paths: chains.filter((chain) => !chain.stopped).map(({ basis, steps: own }) => ({ basis, steps: own })),
      deadEnds: chains
        .filter((chain) => chain.stopped)
        .map(({ basis, steps: own }) => ({ basis, steps: own, reason: 'TEXT_NOT_HELD' as const })),
    },
  };
}

function typeOf(chain: ChainSketch, at: number): LinkType {
  if (at > 0) return chain.basis === 'LEGAL_BASIS' ? 'BASED_ON' : 'IMPLEMENTS';
  if (chain.basis === 'MENTION') return 'CITES';
  return chain.basis === 'INHERITED' || chain.basis === 'LEGAL_BASIS' ? 'PART_OF' : 'IMPLEMENTS';
}

function step(from: string, to: string, type: LinkType, end: number) {
  return {
    id: `link:${from}>${to}`,
    type,
    from: { id: from },
    to: { __typename: 'Document' as const, id: to },
    evidence: [{ end }],
  };
}

function provisionOf(path: string, start: number): DutyRow['provision'] {
  const parts = path.split('.');
  const at = (length: number) => ({
    id: `~${parts.slice(0, length).join('.')}`,
    path: parts.slice(0, length).join('.'),
    heading: null,
    start,
  });
  const parent = (length: number): NonNullable<DutyRow['provision']['parent']> | null =>
    length === 0
      ? null
      : ({ ...at(length), parent: parent(length - 1) } as NonNullable<DutyRow['provision']['parent']>);
  return { ...at(parts.length), parent: parent(parts.length - 1) };
}
