import { type LinkRecord } from '../../graph/policy-graph.ts';
import { type GraphStore } from '../../store/graph-store.ts';
import { type Caller } from '../context.ts';
import { NotFound } from '../errors/api-errors.ts';
import { type Decision, type MutationReviewLinkArgs } from '../generated/schema-types.ts';

const STATE = { CONFIRM: 'CONFIRMED', REJECT: 'REJECTED', RESET: 'NONE' } as const satisfies Record<Decision, string>;

/** Records a decision on a link, with who and when. @throws NotFound */
export async function reviewLink(
  { id, decision, reason }: MutationReviewLinkArgs,
  store: GraphStore,
  caller: Caller,
): Promise<LinkRecord> {
  const review = { state: STATE[decision], reason: reason ?? null, by: caller.name, at: now() };
  const link = await store.write((writer) => writer.review(id, review));
  if (!link) throw new NotFound(id);
  return link;
}

function now(): string {
  return `${new Date().toISOString().slice(0, -5)}Z`;
}
