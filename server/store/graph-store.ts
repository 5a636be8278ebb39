import type { CoverageStatus } from '../graph/coverage.ts';
import type { CoverageCounts, Basis, Surroundings } from '../graph/lineage.ts';
import type {
  AgencyKind,
  AgencyRecord,
  CitationRecord,
  DocumentRecord,
  DutyRecord,
  EvidenceRecord,
  HeldDocument,
  Leadership,
  Level,
  LinkRecord,
  LinkType,
  PolicyGraph,
  ProvisionRecord,
  ReviewRecord,
  System,
} from '../graph/policy-graph.ts';

export type { CoverageStatus } from '../graph/coverage.ts';

/**
 * The one door to the graph. Two adapters stand behind it, and one contract suite that both pass with equal results, order
 * included. Reads take many ids at once, so that a page of results costs a constant number of calls. Ids are API.md's; what
 * an engine calls its nodes never leaves the store.
 */
export interface GraphStore {
  readonly engine: 'embedded' | 'neo4j';

  /** Connects, verifies, brings the schema up to date. Throws a StoreError that says what to check. */
  open(): Promise<void>;
  close(): Promise<void>;
  /** Throws when the engine does not answer. */
  ping(): Promise<void>;
  isEmpty(): Promise<boolean>;

  /** Runs `work` as one piece: all of its writes land, or none; no other write interleaves. */
  write<T>(work: (writer: GraphWriter) => Promise<T>): Promise<T>;

  /** In the order of `ids`, null where nothing has that id. An alias leads to its document. */
  nodes(ids: readonly string[]): Promise<(NodeRecord | null)[]>;
  texts(documents: readonly string[]): Promise<(string | null)[]>;

  documents(filter: DocumentFilter, page: PageRequest): Promise<Page<StoredDocument>>;
  duties(filter: DutyFilter, page: PageRequest): Promise<Page<DutyRecord>>;
  agencies(filter: AgencyFilter, page: PageRequest): Promise<Page<AgencyRecord>>;
  /** Numbers in any written form, words with or without marks; best first. Of each kind the likeliest hits are ranked and counted. */
  search(
    text: string,
    kinds: readonly SearchKind[],
    page: PageRequest,
  ): Promise<SearchPage<StoredDocument | DutyRecord | AgencyRecord>>;

  /** One page for each document, in the order of `documents`. */
  provisionsOf(documents: readonly string[], page: PageRequest): Promise<Page<ProvisionRecord>[]>;
  dutiesOf(documents: readonly string[], filter: DutyFilter, page: PageRequest): Promise<Page<DutyRecord>[]>;
  citationsOf(documents: readonly string[], page: PageRequest): Promise<Page<CitationRecord>[]>;
  citationsOfTargets(documents: readonly string[], page: PageRequest): Promise<Page<CitationRecord>[]>;
  linksOf(
    nodes: readonly string[],
    direction: 'OUT' | 'IN' | 'BOTH',
    types: readonly LinkType[],
    page: PageRequest,
  ): Promise<Page<LinkRecord>[]>;
  /** Every LEADS, COORDINATES and REPORTS_TO link of each duty, leads first, in the order of the text. */
  assignmentsOf(duties: readonly string[]): Promise<LinkRecord[][]>;
  dutiesOfAgencies(
    agencies: readonly string[],
    role: 'LEADS' | 'COORDINATES',
    page: PageRequest,
  ): Promise<Page<DutyRecord>[]>;

  /** What the lineage of each duty is walked on: its first steps and the links between documents within `maxDepth` steps. */
  surroundings(duties: readonly string[], maxDepth: number): Promise<Surroundings[]>;
  /** Distinct duties with a path or a dead end through each document, mentions apart. */
  dependants(documents: readonly string[]): Promise<number[]>;

  /** Central documents: most duties under them first, then id. */
  directives(filter: CoverageFilter, page: PageRequest): Promise<Page<StoredDocument>>;
  coverageCounts(directives: readonly string[]): Promise<CoverageCounts[]>;
  coverageStatuses(directives: readonly string[]): Promise<CoverageStatus[]>;
  dutiesUnder(directives: readonly string[], bases: readonly Basis[], page: PageRequest): Promise<Page<DutyRecord>[]>;
  agenciesUnder(directives: readonly string[], page: PageRequest): Promise<Page<AgencyRecord>[]>;
  plansUnder(directives: readonly string[], page: PageRequest): Promise<Page<StoredDocument>[]>;
  provisionsUnder(directives: readonly string[], page: PageRequest): Promise<Page<ProvisionCoverageRecord>[]>;

  /** Duties with no path but mentions and suggestions. */
  orphans(filter: DutyFilter, page: PageRequest): Promise<Page<DutyRecord>>;
  /** Documents cited but not held: by dependants, then citations, then id. */
  ghosts(page: PageRequest): Promise<Page<StoredDocument>>;
  responsibilities(filter: ResponsibilityFilter): Promise<CellRecord[]>;
  deadlines(filter: DeadlineFilter, page: PageRequest): Promise<Page<DutyDeadlineRecord>>;
  /** What people have decided, also on links that have gone since, by link. */
  reviews(states: readonly ReviewRecord['state'][], page: PageRequest): Promise<Page<DecisionRecord>>;
  neighbourhood(
    ids: readonly string[],
    depth: number,
    types: readonly LinkType[],
    limit: number,
  ): Promise<Neighbourhood>;
}

/** Writes inside one transaction. */
export interface GraphWriter {
  /** Ids of dated (or year-dated) documents known under each undated id, or held under such a title: what an undated mention may mean. */
  candidates(undatedIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Held documents with a citation that was looked up under one of these undated ids. */
  waitingFor(undatedIds: readonly string[]): Promise<string[]>;
  texts(documents: readonly string[]): Promise<(string | null)[]>;
  /** Puts a document's graph in place of what was held under its id, and says what that changed. */
  put(graph: PolicyGraph): Promise<GraphChange>;
  /** As `put` for many documents in a fixed number of queries; the change is that of all together, under the first one's id. */
  putAll(graphs: readonly PolicyGraph[]): Promise<GraphChange>;
  /** Takes a document's own graph away; it stays as a ghost where others name it. */
  remove(document: string): Promise<GraphChange>;
  /**
   * Records what a person decided on a link; state NONE takes the decision back, and a link that only people stated away.
   * Null where there is no such link.
   */
  review(link: string, review: ReviewRecord): Promise<LinkRecord | null>;
  /** Adds a sentence that a person points out to a link, which comes into being with its first. Both ends must exist. */
  addEvidence(link: Omit<LinkRecord, 'evidence'>, evidence: EvidenceRecord): Promise<LinkRecord>;
}

/** The difference that a write made. */
export interface GraphChange {
  readonly document: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly addedLinks: readonly LinkRecord[];
  readonly removedLinks: readonly LinkRecord[];
  readonly stale: readonly LinkRecord[];
  /** Undated ids under which a document came into being or vanished: who waits for them must be read again. */
  readonly touched: readonly string[];
}

/** A document as stored: held or a ghost; its text is fetched apart. */
export interface StoredDocument extends DocumentRecord {
  readonly kind: 'Document';
  readonly held: boolean;
  readonly signer: string | null;
  readonly place: string | null;
  readonly recipients: readonly string[];
  readonly notices: HeldDocument['notices'];
}

/** Any node or link; the form of its id says which. */
export type NodeRecord = StoredDocument | ProvisionRecord | DutyRecord | AgencyRecord | CitationRecord | LinkRecord;

/** The first `first` rows after the row that `after` is the sort key of. */
export interface PageRequest {
  readonly first: number;
  readonly after: SortKey | null;
}
export type SortKey = readonly (string | number)[];

/** `totalCount` counts all rows, not the page; `keys` are the sort keys of `rows`, stable under concurrent writes. */
export interface Page<T> {
  readonly totalCount: number;
  readonly rows: readonly T[];
  readonly keys: readonly SortKey[];
  readonly hasNext: boolean;
}

/** `bounded`: there are more hits than are ranked, and \`totalCount\` counts the ranked ones alone. */
export interface SearchPage<T> extends Page<T> {
  readonly bounded: boolean;
}

export interface DocumentFilter {
  readonly number?: string | null;
  readonly jurisdiction?: string | null;
  readonly issuer?: string | null;
  readonly level?: Level | null;
  readonly system?: System | null;
  readonly held?: boolean | null;
}
export interface DutyFilter {
  readonly document?: string | null;
  readonly agency?: string | null;
  readonly directive?: string | null;
  readonly bases?: readonly Basis[] | null;
  readonly leadership?: readonly Leadership[] | null;
}
export interface AgencyFilter {
  readonly kind?: AgencyKind | null;
  readonly level?: Level | null;
  readonly jurisdiction?: string | null;
}
/** `system` is the directive's; document, jurisdiction and level are those of the plans with duties under it. */
export interface CoverageFilter {
  readonly document?: string | null;
  readonly jurisdiction?: string | null;
  readonly level?: Level | null;
  readonly system?: System | null;
  readonly status?: readonly CoverageStatus[] | null;
}
export interface ResponsibilityFilter {
  readonly document?: string | null;
  readonly jurisdiction?: string | null;
  readonly agency?: string | null;
  readonly directive?: string | null;
  readonly bases?: readonly Basis[] | null;
}
export interface DeadlineFilter {
  readonly document?: string | null;
  readonly agency?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}
export type SearchKind = 'DOCUMENT' | 'DUTY' | 'AGENCY';

/** Distinct duties of an agency under a directive on one basis. */
export interface CellRecord {
  readonly agency: string;
  readonly directive: string;
  readonly basis: Basis;
  readonly leads: number;
  readonly coordinates: number;
}
export interface DutyDeadlineRecord {
  readonly duty: DutyRecord;
  readonly deadline: DutyRecord['deadlines'][number];
}
export interface ProvisionCoverageRecord {
  readonly provision: ProvisionRecord;
  readonly status: CoverageStatus;
  readonly counts: CoverageCounts;
}
/** A decision on a link, with the words it was made on. */
export interface DecisionRecord extends ReviewRecord {
  /** The link's id. */
  readonly id: string;
  readonly type: LinkType;
  readonly from: string;
  readonly to: string;
  readonly quotes: readonly string[];
  /** Null once it has gone. */
  readonly link: LinkRecord | null;
}
export interface Neighbourhood {
  readonly nodes: readonly NodeRecord[];
  readonly links: readonly LinkRecord[];
  readonly bounded: boolean;
}
