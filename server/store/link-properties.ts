import { linkId } from '../graph/link-id.ts';
import type { EvidenceRecord, LinkRecord, LinkType, ReviewRecord } from '../graph/policy-graph.ts';
import { type Properties, properties } from './node-properties.ts';

/** A link as the relationship keeps it. `documents` are those whose text states it; `inferred` and `rejected` are what a walk asks. */
export function linkProperties(link: LinkRecord): Properties {
  const { id, evidence, assignment, review } = link;
  return properties({
    id,
    evidence: evidence.map((each) => JSON.stringify(each)),
    documents: [...new Set(evidence.map((each) => each.document))],
    stated: assignment?.stated,
    via: assignment?.via,
    inferred: inferenceOf(link),
    rejected: review?.state === 'REJECTED' ? true : null,
    reviewState: review?.state,
    reviewReason: review?.reason,
    reviewBy: review?.by,
    reviewAt: review?.at,
  });
}

/** Set where nothing but likeness of wording speaks for a link. */
export function inferenceOf(link: LinkRecord): 'SUGGESTED' | 'CONFIRMED' | null {
  if (link.evidence.some((each) => each.method !== 'MODEL')) return null;
  return link.review?.state === 'CONFIRMED' ? 'CONFIRMED' : 'SUGGESTED';
}

export function linkOf(from: string, type: LinkType, to: string, props: Record<string, unknown>): LinkRecord {
  const role = type === 'LEADS' || type === 'COORDINATES' || type === 'REPORTS_TO' ? type : null;
  return {
    id: (props['id'] as string | undefined) ?? linkId(from, type, to),
    ...{ type, from, to },
    evidence: (props['evidence'] as string[]).map((each) => JSON.parse(each) as EvidenceRecord),
    ...(role && typeof props['stated'] === 'boolean'
      ? { assignment: { role, stated: props['stated'], via: (props['via'] as string | undefined) ?? null } }
      : {}),
    ...(props['reviewState'] ? { review: reviewOf(props) } : {}),
  };
}

function reviewOf(props: Record<string, unknown>): ReviewRecord {
  return {
    state: props['reviewState'] as ReviewRecord['state'],
    reason: (props['reviewReason'] as string | undefined) ?? null,
    by: (props['reviewBy'] as string | undefined) ?? null,
    at: (props['reviewAt'] as string | undefined) ?? null,
  };
}
