import { compareIds } from '../../graph/compare-ids.ts';
import type { AgencyRecord, LinkRecord, NamedDocumentRecord, PolicyGraph } from '../../graph/policy-graph.ts';
import { groupBy } from '../group-by.ts';
import { type Properties, properties } from '../node-properties.ts';

/** What one text says of another document, as DESCRIBES keeps it. */
export interface Description {
  readonly record: NamedDocumentRecord;
  /** The text itself settles which document it means; nothing was looked up. */
  readonly settled: boolean;
}

export function descriptionsIn(graph: PolicyGraph | null): Map<string, Description> {
  const mentions = new Map<string, boolean>();
  for (const { target, lookup } of graph?.citations ?? [])
    if (target !== null) mentions.set(target, (mentions.get(target) ?? false) || lookup === null);
  return new Map(
    (graph?.named ?? [])
      .filter(({ id }) => id !== graph?.document.id)
      .map((record) => [record.id, { record, settled: mentions.get(record.id) ?? true }]),
  );
}

export function descriptionProperties({ record, settled }: Description): Properties {
  return { record: JSON.stringify(record), settled };
}

export function descriptionOf(props: Readonly<Record<string, unknown>>): Description {
  return { record: JSON.parse(props['record'] as string), settled: props['settled'] === true };
}

/** Fullest first: the longest title, then the most fields, then the smallest citation. A total order, so that the order of imports does not show. */
export function compareDescriptions(a: NamedDocumentRecord, b: NamedDocumentRecord): number {
  return (b.title?.length ?? 0) - (a.title?.length ?? 0) || fields(b) - fields(a) || compareIds(a.citation, b.citation);
}

function fields(record: object): number {
  return Object.values(record).filter((value) => value !== null && value !== undefined).length;
}

/** What one text says of an agency, as NAMES keeps it: how it is called, and the duties it leads and coordinates there. */
export interface AgencyMention extends AgencyRecord {
  readonly leads: number;
  readonly coordinates: number;
}

export function agencyMentionsIn(graph: PolicyGraph): Map<string, AgencyMention> {
  const own = new Set(graph.duties.map(({ id }) => id));
  const links = graph.links.filter(({ to, type }) => (type === 'LEADS' || type === 'COORDINATES') && own.has(to));
  const parts = groupBy(links, ({ from, type }) => `${type} ${from}`);
  const count = (agency: string, type: LinkRecord['type']) => parts.get(`${type} ${agency}`)?.length ?? 0;
  return new Map(
    graph.agencies.map((agency) => [
      agency.id,
      { ...agency, leads: count(agency.id, 'LEADS'), coordinates: count(agency.id, 'COORDINATES') },
    ]),
  );
}

export function agencyMentionProperties({ name, kind, level, jurisdiction, leads, coordinates }: AgencyMention) {
  return properties({ name, kind, level, jurisdiction, leads, coordinates });
}

/** Of several wordings of an agency the one that knows its level, then the first by its words. */
export function compareAgencies(a: AgencyRecord, b: AgencyRecord): number {
  const known = (agency: AgencyRecord) => (agency.level === null ? 1 : 0);
  return (
    known(a) - known(b) ||
    compareIds(a.kind, b.kind) ||
    compareIds(a.name, b.name) ||
    compareIds(a.level ?? '', b.level ?? '') ||
    compareIds(a.jurisdiction, b.jurisdiction)
  );
}
