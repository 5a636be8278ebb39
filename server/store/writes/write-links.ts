import type { EvidenceRecord, LinkRecord, PolicyGraph, ReviewRecord } from '../../graph/policy-graph.ts';
import { cypher } from '../cypher-library.ts';
import type { Row, Run } from '../engine.ts';
import { groupBy } from '../group-by.ts';
import { labelOf, linkPattern } from '../link-pattern.ts';
import { compareEvidence, linkOf, linkProperties } from '../link-properties.ts';
import type { StoredGraph } from './stored-graph.ts';
import { sameProperties } from './node-changes.ts';

/** What of some links comes new, changes and goes; `stale` are those whose review or human evidence lost its words. */
export interface LinkChanges {
  readonly created: readonly LinkRecord[];
  readonly changed: readonly { readonly before: LinkRecord; readonly after: LinkRecord }[];
  readonly removed: readonly LinkRecord[];
  readonly stale: readonly LinkRecord[];
}

/**
 * The links as they are to be once `graph` is put in place of what the store has of its document (null: once its text is
 * gone). Evidence from other texts stays; so does evidence that a person gave, as long as its words stand in the text.
 */
export async function compareLinks(
  run: Run,
  document: string,
  before: StoredGraph,
  graph: PolicyGraph | null,
): Promise<LinkChanges> {
  const wanted = new Map((graph?.links ?? []).map((link) => [link.id, link]));
  const stored = new Map(before.links.map((link) => [link.id, link]));
  const others = [...wanted.values()].filter((link) => !stored.has(link.id) && labelOf(link.from) === 'Document');
  for (const link of await findLinks(
    run,
    others.map((link) => link.id),
  ))
    stored.set(link.id, link);
  const reviews = await reviewsOf(run, [...new Set([...wanted.keys(), ...stored.keys()])]);
  const parts = new Set([document, ...(graph?.duties ?? []).map(idOf), ...(graph?.provisions ?? []).map(idOf)]);
  const stands = (id: string) =>
    !id.startsWith(`${document}#`) && !id.startsWith(`${document}~`) ? true : parts.has(id);

  const changes = {
    created: [] as LinkRecord[],
    changed: [] as LinkChanges['changed'][number][],
    removed: [] as LinkRecord[],
    stale: [] as LinkRecord[],
  };
  for (const id of new Set([...stored.keys(), ...wanted.keys()])) {
    const [old, now] = [stored.get(id), wanted.get(id)];
    const kept = (old?.evidence ?? []).filter((each) => each.document !== document);
    const people = (old?.evidence ?? []).filter((each) => each.document === document && each.method === 'PERSON');
    const moved = people.flatMap((each) => (graph ? relocate(each, graph.document.text) : []));
    const link = now ?? (old as LinkRecord);
    const evidence = unique([...kept, ...moved, ...(now?.evidence ?? [])]);
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

export async function writeLinks(run: Run, changes: LinkChanges): Promise<void> {
  await writeRows(run, 'write/delete-links', changes.removed);
  await writeRows(run, 'write/create-links', changes.created);
  await writeRows(
    run,
    'write/update-links',
    changes.changed.map(({ after }) => after),
  );
  if (changes.removed.length > 0) await run(cypher('write/delete-nodes', 'Link'), { ids: changes.removed.map(idOf) });
  if (changes.created.length > 0)
    await run(cypher('write/create-nodes', 'Link'), {
      rows: changes.created.map(({ id, from, type, to }) => ({ id, from, type, to })),
    });
}

/** Links by id, in no order; none where nothing has that id. One query for the ids, one for each kind of link among them. */
export async function findLinks(run: Run, ids: readonly string[]): Promise<LinkRecord[]> {
  if (ids.length === 0) return [];
  const found = await run(cypher('read/nodes', 'Link'), { ids });
  const ends = found.map((row) => row['node'] as Pick<LinkRecord, 'id' | 'from' | 'type' | 'to'>);
  const links: LinkRecord[] = [];
  for (const [query, members] of byPattern(ends, 'read/links-between'))
    for (const row of await run(query, { rows: members.map(({ near, far }) => ({ near, far })) })) {
      const { outwards, type } = members[0] as Placed;
      const [from, to] = (outwards ? [row['near'], row['far']] : [row['far'], row['near']]) as [string, string];
      links.push(linkOf(from, type, to, row['props'] as Row));
    }
  return links;
}

/** The link under the review that people gave it: it holds as long as one of the sentences it was given on still stands. */
export function withReview(link: LinkRecord, review: StoredReview | undefined): LinkRecord {
  const { review: _, ...bare } = link;
  if (!review) return bare;
  const stands = link.evidence.some((each) => review.quotes.includes(each.quote));
  const { state, reason, by, at } = review;
  return { ...bare, review: { state: stands ? state : 'STALE', reason, by, at } };
}

/** A person's decision on a link; it outlives the link, and reattaches when the link comes back with its words. */
export interface StoredReview extends ReviewRecord {
  readonly quotes: readonly string[];
}

export async function reviewsOf(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, StoredReview>> {
  const [row] = await run(cypher('read/reviews-exist'));
  if (Number(row?.['reviews'] ?? 0) === 0) return new Map();
  const rows = await run(cypher('read/nodes', 'Review'), { ids });
  return new Map(
    rows.map(({ node }) => {
      const { id, state, reason = null, by = null, at = null, quotes } = node as StoredReview & { id: string };
      return [id, { state, reason, by, at, quotes }];
    }),
  );
}

type Placed = {
  readonly near: string;
  readonly far: string;
  readonly outwards: boolean;
  readonly type: LinkRecord['type'];
};

function byPattern(links: readonly Pick<LinkRecord, 'from' | 'type' | 'to'>[], query: string) {
  const placed = links.map((link) => {
    const { variant, outwards } = linkPattern(link.from, link.type, link.to);
    const [near, far] = outwards ? [link.from, link.to] : [link.to, link.from];
    return { query: cypher(query, ...variant), link, near, far, outwards, type: link.type };
  });
  return groupBy(placed, (each) => each.query);
}

async function writeRows(run: Run, query: string, links: readonly LinkRecord[]): Promise<void> {
  for (const [variant, members] of byPattern(links, query))
    await run(variant, {
      rows: members.map(({ near, far, link }) => ({ near, far, props: linkProperties(link as LinkRecord) })),
    });
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
