import type { DocumentFacts, PlanAgency, PlanDuty, PlanGraph } from '../../graph/plan-graph.ts';
import { basisSwitch, type Filter } from '../../state/filter.ts';

/** Grounds that count as coverage, the strongest first. */
const GROUNDS = ['EXPLICIT', 'INHERITED', 'INFERRED'] as const;
export type Ground = (typeof GROUNDS)[number];

/** What an agency does under a directive: distinct duties led and coordinated, and the strongest ground of any. */
export interface MatrixCell {
  readonly leads: readonly PlanDuty[];
  readonly coordinates: readonly PlanDuty[];
  readonly ground: Ground;
}

export interface MatrixRow {
  readonly agency: PlanAgency;
  /** By directive id. */
  readonly cells: ReadonlyMap<string, MatrixCell>;
}

export interface Matrix {
  /** In order of the most duties led under one directive, then coordinated. */
  readonly rows: readonly MatrixRow[];
  /** The directives that most duties are led under first: the widest columns of work stand beside the names. */
  readonly directives: readonly DocumentFacts[];
}

/** Agencies against directives, of the duties and chains that the filter shows. */
export function matrixOf(graph: PlanGraph, shown: ReadonlySet<string>, filter: Filter): Matrix {
  const rows = new Map<string, Map<string, { leads: PlanDuty[]; coordinates: PlanDuty[]; ground: Ground }>>();
  const weight = new Map<string, number>();
  for (const duty of graph.duties.values()) {
    if (!shown.has(duty.id)) continue;
    for (const [directive, ground] of groundsOf(duty, filter)) {
      weight.set(directive, (weight.get(directive) ?? 0) + duty.leads.length + duty.coordinators.length);
      for (const role of ['leads', 'coordinates'] as const)
        for (const { id } of role === 'leads' ? duty.leads : duty.coordinators) {
          const cells = rows.get(id) ?? new Map();
          rows.set(id, cells);
          const cell = cells.get(directive) ?? { leads: [], coordinates: [], ground };
          cell[role].push(duty);
          cells.set(directive, { ...cell, ground: stronger(cell.ground, ground) });
        }
    }
  }
  const heavy = (id: string) => weight.get(id) ?? 0;
  return {
    rows: [...rows]
      .flatMap(([id, cells]) =>
        graph.agencies.get(id) ? [{ agency: graph.agencies.get(id) as PlanAgency, cells }] : [],
      )
      .sort((a, b) => most(b, 'leads') - most(a, 'leads') || most(b, 'coordinates') - most(a, 'coordinates')),
    directives: [...graph.documents.values()]
      .filter(({ id }) => heavy(id) > 0)
      .sort((a, b) => heavy(b.id) - heavy(a.id)),
  };
}

/** The directives that a duty reaches, each with its strongest ground. */
function groundsOf(duty: PlanDuty, filter: Filter): Map<string, Ground> {
  const grounds = new Map<string, Ground>();
  for (const chain of duty.chains) {
    const ground = GROUNDS.find((candidate) => candidate === chain.basis);
    const directive = chain.steps.at(-1)?.to;
    if (!ground || !directive || chain.stopped || filter.off.has(basisSwitch(ground))) continue;
    grounds.set(directive, stronger(grounds.get(directive) ?? ground, ground));
  }
  return grounds;
}

function stronger(a: Ground, b: Ground): Ground {
  return GROUNDS.indexOf(a) <= GROUNDS.indexOf(b) ? a : b;
}

function most({ cells }: MatrixRow, role: 'leads' | 'coordinates'): number {
  return Math.max(0, ...[...cells.values()].map((cell) => cell[role].length));
}

/** Five steps of shade for 1, 2-3, 4-6, 7-12 and from 13 duties; 0 for none. */
export function shadeOf(count: number): 0 | 1 | 2 | 3 | 4 | 5 {
  if (count === 0) return 0;
  if (count === 1) return 1;
  if (count <= 3) return 2;
  if (count <= 6) return 3;
  return count <= 12 ? 4 : 5;
}
