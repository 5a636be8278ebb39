import type { AuditQuery } from '../../generated/operations.ts';
import { dutiesUnder } from '../../graph/duties-under.ts';
import type { DocumentFacts, PlanDuty, PlanGraph } from '../../graph/plan-graph.ts';

type Answer = AuditQuery['coverage']['nodes'][number];

/** A directive with the shown duties that lead to it. */
export interface AuditRow extends Answer {
  readonly duties: readonly PlanDuty[];
  /** Those that state one named lead. */
  readonly led: number;
}

export interface Findings {
  readonly rows: readonly AuditRow[];
  /** Directives without a duty that states one named lead. */
  readonly unled: readonly AuditRow[];
  readonly orphans: readonly PlanDuty[];
  readonly stops: readonly DocumentFacts[];
  readonly ghosts: readonly DocumentFacts[];
  /** Shown duties whose own words lead to no central document. */
  readonly onlyInherited: number;
}

const COUNTED = {
  EXPLICIT: 'explicit',
  INHERITED: 'inherited',
  LEGAL_BASIS: 'legalBasis',
  INFERRED: 'inferred',
  MENTION: 'mention',
} as const;

/** What the audit finds among the duties that the filter shows; of all duties the API's own counts stand. */
export function findingsOf(graph: PlanGraph, answer: AuditQuery, shown: ReadonlySet<string>): Findings {
  const duties = [...graph.duties.values()].filter((duty) => shown.has(duty.id));
  const whole = duties.length === graph.duties.size;
  const rows = answer.coverage.nodes
    .map((row) => {
      const under = dutiesUnder(row.directive.id, duties);
      const counts = whole ? row.counts : countsOf(row, duties);
      return { ...row, counts, duties: under, led: under.filter((duty) => duty.leadership === 'STATED').length };
    })
    .filter((row) => whole || row.duties.length > 0);
  const ends = new Set(
    duties.flatMap((duty) => duty.chains.filter((chain) => chain.stopped).map((chain) => chain.steps.at(-1)?.to)),
  );
  const passed = new Set(duties.flatMap((duty) => duty.chains.flatMap((chain) => chain.steps.map((step) => step.to))));
  const documents = [...graph.documents.values()];
  return {
    rows,
    unled: rows.filter((row) => row.led === 0),
    orphans: answer.orphans.nodes.flatMap(({ id }) => duties.find((duty) => duty.id === id) ?? []),
    stops: documents.filter((document) => ends.has(document.id)),
    ghosts: documents
      .filter((document) => !document.held && (whole || passed.has(document.id)))
      .sort((a, b) => b.dependants - a.dependants),
    onlyInherited: duties.filter((duty) => !duty.chains.some((chain) => chain.basis === 'EXPLICIT' && !chain.stopped))
      .length,
  };
}

/** Distinct duties by basis, as the API counts them; suggestions apart, which it alone knows. */
function countsOf({ directive, counts }: Answer, duties: readonly PlanDuty[]): Answer['counts'] {
  const by = { explicit: 0, inherited: 0, legalBasis: 0, inferred: 0, mention: 0 };
  for (const duty of duties) {
    const reaching = duty.chains.filter((chain) => !chain.stopped && chain.steps.at(-1)?.to === directive.id);
    for (const basis of new Set(reaching.map((chain) => chain.basis))) by[COUNTED[basis]] += 1;
  }
  return { ...counts, ...by };
}
