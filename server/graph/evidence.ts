import type { SourceText } from '../text/source-text.ts';
import type { Span } from '../text/span.ts';
import { compareIds } from './compare-ids.ts';
import { linkId } from './link-id.ts';
import type { EvidenceRecord, LinkRecord, LinkType } from './policy-graph.ts';

/** A link that one sentence states. */
export interface StatedLink {
  readonly from: string;
  readonly type: LinkType;
  readonly to: string;
  readonly evidence: EvidenceRecord;
  readonly assignment?: LinkRecord['assignment'];
}

/** The words of a rule's finding. */
export function evidenceOf(
  source: SourceText,
  document: string,
  path: string | null,
  { start, end }: Span,
): EvidenceRecord {
  return { document, path, start, end, quote: source.received.slice(start, end), method: 'RULE', score: null };
}

/** One link for each from, type and to, with every sentence that states it once, in order. Links in order of id. */
export function gatherLinks(stated: readonly StatedLink[]): LinkRecord[] {
  const links = new Map<string, LinkRecord & { evidence: EvidenceRecord[] }>();
  for (const { from, type, to, evidence, assignment } of stated) {
    const id = linkId(from, type, to);
    const link = links.get(id);
    if (!link) links.set(id, { id, type, from, to, evidence: [evidence], ...(assignment ? { assignment } : {}) });
    else if (!link.evidence.some((known) => compareEvidence(known, evidence) === 0)) link.evidence.push(evidence);
  }
  for (const link of links.values()) link.evidence.sort(compareEvidence);
  return [...links.values()].sort((a, b) => compareIds(a.id, b.id));
}

/** Order of evidence: document, start, end, then who says so. */
export function compareEvidence(a: EvidenceRecord, b: EvidenceRecord): number {
  return compareIds(a.document, b.document) || a.start - b.start || a.end - b.end || compareIds(a.method, b.method);
}
