import type { PlanDuty } from './plan-graph.ts';

/** Duties that lead to a directive, mentions and legal bases apart: they are never coverage. */
export function dutiesUnder(directive: string, duties: readonly PlanDuty[]): PlanDuty[] {
  return duties.filter((duty) =>
    duty.chains.some(
      (chain) =>
        !chain.stopped &&
        chain.basis !== 'MENTION' &&
        chain.basis !== 'LEGAL_BASIS' &&
        chain.steps.at(-1)?.to === directive,
    ),
  );
}
