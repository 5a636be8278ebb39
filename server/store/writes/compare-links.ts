import { compareEvidence } from '../../graph/evidence.ts';
import type { EvidenceRecord, LinkRecord } from '../../graph/policy-graph.ts';
import type { Run } from '../engine.ts';
import { findLinks } from '../find-links.ts';
import { groupBy } from '../group-by.ts';
import { labelOf } from '../link-pattern.ts';
import { linkProperties } from '../link-properties.ts';
import { sameProperties } from './node-changes.ts';
import type { Replacement } from './replace-graphs.ts';
import { reviewsOf, withReview } from './reviews.ts';
import type { StoredGraphs } from './stored-graphs.ts';

/** What of some links comes new, changes and goes; `stale` are those whose review or human evidence lost its words. */
export interface LinkChanges {
  readonly created: readonly LinkRecord[];
  readonly changed: readonly { readonly before: LinkRecord; readonly after: LinkRecord }[];
  readonly removed: readonly LinkRecord[];
  readonly stale: readonly LinkRecord[];
}

/**
 * The links as they are to be once the replacements are made. Evidence from other texts stays; so does evidence that a
 * person gave, as long as its words stand in the text.
 */
export async function compareLinks(
  run: Run,
  before: StoredGraphs,
  replacements: readonly Replacement[],
): Promise<LinkChanges> {
  const graphs = new Map(replacements.map(({ id, graph }) => [id, graph]));
  const wanted = groupBy(
    replacements.flatMap(({ graph }) => graph?.links ?? []),
    (link) => link.id,
  );
  const stored = new Map(before.links.map((link) => [link.id, link]));
  const others = [...wanted.values()]
    .flat()
    .filter((link) => !stored.has(link.id) && labelOf(link.from) === 'Document');
  for (const link of await findLinks(run, [...new Set(others.map(idOf))])) stored.set(link.id, link);
  const reviews = await reviewsOf(run, [...new Set([...wanted.keys(), ...stored.keys()])]);
  const parts = new Set(
    replacements.flatMap(({ graph }) => [...(graph?.duties ?? []), ...(graph?.provisions ?? [])].map(idOf)),
  );
  const stands = (id: string) => !graphs.has(id.split(/[#~]/)[0] as string) || !/[#~]/.test(id) || parts.has(id);

  const changes = {
    created: [] as LinkRecord[],
    changed: [] as LinkChanges['changed'][number][],
    removed: [] as LinkRecord[],
    stale: [] as LinkRecord[],
  };
  for (const id of new Set([...stored.keys(), ...wanted.keys()])) {
    const [old, now] = [stored.get(id), wanted.get(id) ?? []];
    const kept = (old?.evidence ?? []).filter((each) => !graphs.has(each.document));
    const people = (old?.evidence ?? []).filter((each) => graphs.has(each.document) && each.method === 'PERSON');
    const moved = people.flatMap((each) => relocate(each, graphs.get(each.document)?.document.text ?? ''));
    const link = now[0] ?? (old as LinkRecord);
    const evidence = unique([...kept, ...moved, ...now.flatMap((each) => each.evidence)]);
    const lost = moved.length < people.length;
    if (evidence.length === 0 || !stands(link.from) || !stands(link.to)) {
      if (old) changes.removed.push(old);
      if (old && (lost || reviews.has(id))) changes.stale.push(old);
      continue;
    }
    const after = withReview({ ...link, evidence }, reviews.get(id));
    if (!old) changes.created.push(after);
    else if (!sameProperties(linkProperties(old), linkProperties(after))) changes.changed.push({ before: old, after });
    const wentStale = after.review?.state === 'STALE' && old?.review?.state !== 'STALE';
    if (lost || wentStale) changes.stale.push(after);
  }
  return changes;
}

/** Evidence of a person in the new text: where it was, or where its words now stand once; none where they are gone. */
function relocate(evidence: EvidenceRecord, text: string): EvidenceRecord[] {
  const { start, end, quote } = evidence;
  if (text.slice(start, end) === quote) return [evidence];
  const found = text.indexOf(quote);
  if (found < 0 || text.indexOf(quote, found + 1) >= 0) return [];
  return [{ ...evidence, start: found, end: found + quote.length }];
}

function unique(evidence: readonly EvidenceRecord[]): EvidenceRecord[] {
  const all = new Map(evidence.map((each) => [`${each.document} ${each.start} ${each.end} ${each.method}`, each]));
  return [...all.values()].sort(compareEvidence);
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
