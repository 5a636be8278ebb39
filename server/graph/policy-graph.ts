import type { Notice, ProvisionKind, Role } from '../parse/parsed-document.ts';

/**
 * The graph of one document, as the store keeps it and the API shows it. Ids are API.md's. A graph holds the document it
 * was read from and a description of every document it names: what one text knows of another.
 */
export interface PolicyGraph {
  readonly document: HeldDocument;
  /** Every document that this text names, once each; the store keeps the fullest description of each. */
  readonly named: readonly NamedDocumentRecord[];
  readonly provisions: readonly ProvisionRecord[];
  readonly duties: readonly DutyRecord[];
  readonly agencies: readonly AgencyRecord[];
  readonly citations: readonly CitationRecord[];
  readonly links: readonly LinkRecord[];
}

export type Level = 'CENTRAL' | 'PROVINCIAL' | 'DISTRICT' | 'COMMUNE';
export type System = 'PARTY' | 'STATE' | 'FRONT' | 'COURT';
export type AgencyKind = 'BODY' | 'COLLECTIVE' | 'PERSON' | 'OUTSIDE';
export type LinkType =
  | 'IMPLEMENTS'
  | 'BASED_ON'
  | 'CITES'
  | 'AMENDS'
  | 'REPLACES'
  | 'REPEALS'
  | 'PART_OF'
  | 'LEADS'
  | 'COORDINATES'
  | 'REPORTS_TO';
export type Resolution = 'RESOLVED' | 'AMBIGUOUS' | 'UNRESOLVED';

/** What identifies and describes a document, held or not. */
export interface DocumentRecord {
  readonly id: string;
  /** The id without its date: what an undated mention is looked up by. */
  readonly undatedId: string;
  readonly number: string | null;
  readonly type: string;
  readonly title: string | null;
  /** Agency id. */
  readonly issuer: string | null;
  readonly issuedOn: string | null;
  readonly issuedYear: number | null;
  readonly level: Level | null;
  readonly system: System | null;
  readonly jurisdiction: string | null;
}

export interface HeldDocument extends DocumentRecord {
  readonly signer: string | null;
  readonly place: string | null;
  /** As received. */
  readonly text: string;
  readonly recipients: readonly string[];
  readonly notices: readonly Notice[];
}

/** A cited document as one text describes it; `citation` is the mention the description is taken from. */
export interface NamedDocumentRecord extends DocumentRecord {
  readonly citation: string;
}

export interface ProvisionRecord {
  readonly id: string;
  readonly document: string;
  readonly path: string;
  readonly parent: string | null;
  readonly kind: ProvisionKind;
  readonly heading: string | null;
  readonly start: number;
  readonly end: number;
  /** Place among the document's provisions, from 0. */
  readonly order: number;
}

export interface DutyRecord {
  readonly id: string;
  readonly document: string;
  readonly provision: string;
  readonly path: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Place among the document's duties, from 0. */
  readonly order: number;
  readonly leadership: Leadership;
  readonly deadlines: readonly DeadlineRecord[];
}
export type Leadership = 'STATED' | 'IMPLIED' | 'SEVERAL' | 'COLLECTIVE_ONLY' | 'NONE';

export interface DeadlineRecord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly date: string | null;
  readonly recurrence: string | null;
  readonly monthDay: string | null;
  /** Agency id. */
  readonly to: string | null;
}

export interface AgencyRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly level: Level | null;
  readonly jurisdiction: string;
}

export interface CitationRecord {
  readonly id: string;
  readonly document: string;
  readonly path: string | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly number: string | null;
  readonly type: string | null;
  readonly issuer: string | null;
  readonly issuedOn: string | null;
  readonly issuedYear: number | null;
  readonly title: string | null;
  readonly pinpoint: {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly path: string;
  } | null;
  readonly resolution: Resolution;
  readonly target: string | null;
  /** Document ids in order; empty unless AMBIGUOUS. */
  readonly candidates: readonly string[];
  /** What this citation was looked up by in the graph; null where its own text settled it. A change under this key calls for a new reading. */
  readonly lookup: string | null;
}

/** One link per (from, type, to); each sentence that states it is one evidence. */
export interface LinkRecord {
  readonly id: string;
  readonly type: LinkType;
  readonly from: string;
  readonly to: string;
  /** At least one; in order of document, start, end. */
  readonly evidence: readonly EvidenceRecord[];
  /** Of LEADS and COORDINATES only. */
  readonly assignment?: { readonly role: Role; readonly stated: boolean; readonly via: string | null };
  readonly review?: ReviewRecord;
}

export interface EvidenceRecord {
  readonly document: string;
  readonly path: string | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly method: 'RULE' | 'MODEL' | 'PERSON';
  readonly score: number | null;
}

export interface ReviewRecord {
  readonly state: 'NONE' | 'CONFIRMED' | 'REJECTED' | 'STALE';
  readonly reason: string | null;
  readonly by: string | null;
  readonly at: string | null;
}
