import { NO_DUTIES } from '../graph/coverage.ts';
import { titleIdOf } from '../graph/document-identity.ts';
import type {
  AgencyRecord,
  CitationRecord,
  DeadlineRecord,
  DocumentRecord,
  DutyRecord,
  HeldDocument,
  ProvisionRecord,
} from '../graph/policy-graph.ts';
import type { DutyDeadlineRecord, StoredDocument } from './graph-store.ts';
import { foldForSearch, foldNumber } from './fold-for-search.ts';

/** Properties as an engine keeps them: scalars and lists of one type, nothing null. */
export type Properties = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** The last day that a deadline with a date can have. */
export const LAST_DATE = '9999-12-31';
/** Sorts after every deadline. */
export const NEVER_DUE = 'never';

/** What deadlines sort by: the day, then `every` and the month and day of those that come again, then the others. */
export function dueOf({ date, recurrence, monthDay }: DeadlineRecord): string {
  if (date !== null) return date;
  if (monthDay !== null) return `every ${monthDay}`;
  return recurrence === null ? NEVER_DUE : 'every time';
}

/** A path as it is looked up, however its letters are written; `II.2.đ` stays apart from `II.2.d`. */
export function pathKeyOf(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** Leaves out what is null: an engine has no such property. */
export function properties(record: object): Properties {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== null && value !== undefined),
  ) as Properties;
}

/** Counts that every document carries, kept right by every write. */
export const ZERO_COUNTS = { ...NO_DUTIES, dependants: 0, citations: 0 };

/** Properties by which a document is described; a null takes the property away. */
export function describingProperties(document: DocumentRecord) {
  const { id, undatedId, number, type, title, issuer, issuedOn, issuedYear, level, system, jurisdiction } = document;
  return {
    ...{ id, undatedId, number, type, title, issuer, issuedOn, issuedYear, level, system, jurisdiction },
    dated: issuedOn !== null || issuedYear !== null,
    numberKey: number === null ? null : foldNumber(number),
    search: foldForSearch([type, 'số', number, title].filter((part) => part !== null).join(' ')),
  };
}

/** Properties of a document whose text is held; nulls as above. */
export function heldProperties(document: HeldDocument, duties: number) {
  return {
    ...describingProperties(document),
    titleId: titleIdOf(document),
    held: true,
    signer: document.signer,
    place: document.place,
    recipients: document.recipients,
    notices: document.notices.map((notice) => JSON.stringify(notice)),
    describedBy: null,
    duties,
  };
}

/** What a ghost has none of. */
export const NOT_HELD = {
  held: false,
  titleId: null,
  signer: null,
  place: null,
  recipients: null,
  notices: null,
  duties: null,
};

export function provisionProperties(provision: ProvisionRecord): Properties {
  return properties(provision);
}

export function dutyProperties(duty: DutyRecord) {
  return {
    ...properties(duty),
    pathKey: pathKeyOf(duty.path),
    deadlines: duty.deadlines.map((deadline) => JSON.stringify(deadline)),
    search: foldForSearch(duty.text),
  };
}

export function deadlineProperties(duty: DutyRecord): Properties[] {
  return duty.deadlines.map((deadline, index) =>
    properties({
      id: `${duty.id}@${deadline.start}-${index}`,
      document: duty.document,
      duty: duty.id,
      due: dueOf(deadline),
      deadline: JSON.stringify(deadline),
    }),
  );
}

export function agencyProperties(agency: AgencyRecord) {
  const { id, name, kind, level, jurisdiction } = agency;
  return { id, name, kind, level, jurisdiction, search: foldForSearch(name) };
}

/** `order` is the citation's place among the document's citations. */
export function citationProperties(citation: CitationRecord, order: number): Properties {
  return properties({
    ...citation,
    pinpoint: citation.pinpoint && JSON.stringify(citation.pinpoint),
    order,
  });
}

export function documentOf(node: Record<string, unknown>): StoredDocument {
  return {
    kind: 'Document',
    id: node['id'] as string,
    undatedId: node['undatedId'] as string,
    number: optional(node, 'number'),
    type: node['type'] as string,
    title: optional(node, 'title'),
    issuer: optional(node, 'issuer'),
    issuedOn: optional(node, 'issuedOn'),
    issuedYear: optional(node, 'issuedYear'),
    level: optional(node, 'level'),
    system: optional(node, 'system'),
    jurisdiction: optional(node, 'jurisdiction'),
    held: node['held'] as boolean,
    signer: optional(node, 'signer'),
    place: optional(node, 'place'),
    recipients: optional(node, 'recipients') ?? [],
    notices: list(node['notices']).map((notice) => JSON.parse(notice)),
  };
}

export function provisionOf(node: Record<string, unknown>): ProvisionRecord {
  const { id, document, path, kind, start, end, order } = node as unknown as ProvisionRecord;
  return {
    ...{ id, document, path, parent: optional(node, 'parent'), kind, heading: optional(node, 'heading') },
    ...{ start, end, order },
  };
}

export function dutyOf(node: Record<string, unknown>): DutyRecord {
  const { id, document, provision, path, text, start, end, order, leadership } = node as unknown as DutyRecord;
  return {
    ...{ id, document, provision, path, text, start, end, order, leadership },
    deadlines: list(node['deadlines']).map((deadline) => JSON.parse(deadline) as DeadlineRecord),
  };
}

export function agencyOf(node: Record<string, unknown>): AgencyRecord {
  const { id, name, kind, jurisdiction } = node as unknown as AgencyRecord;
  return { id, name, kind, level: optional(node, 'level'), jurisdiction };
}

export function citationOf(node: Record<string, unknown>): CitationRecord {
  const { id, document, start, end, quote, resolution } = node as unknown as CitationRecord;
  const pinpoint = optional<string>(node, 'pinpoint');
  return {
    ...{ id, document, path: optional(node, 'path'), start, end, quote },
    number: optional(node, 'number'),
    type: optional(node, 'type'),
    issuer: optional(node, 'issuer'),
    issuedOn: optional(node, 'issuedOn'),
    issuedYear: optional(node, 'issuedYear'),
    title: optional(node, 'title'),
    pinpoint: pinpoint === null ? null : JSON.parse(pinpoint),
    resolution,
    target: optional(node, 'target'),
    candidates: list(node['candidates']),
    lookup: optional(node, 'lookup'),
  };
}

export function deadlineOf(duty: DutyRecord, node: Record<string, unknown>): DutyDeadlineRecord {
  return { duty, deadline: JSON.parse(node['deadline'] as string) };
}

function optional<T>(node: Record<string, unknown>, key: string): T | null {
  return (node[key] ?? null) as T | null;
}

function list(value: unknown): readonly string[] {
  return (value ?? []) as readonly string[];
}
