import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AnyNode, Found, DocumentModel, ProvisionRecord, CitationModel, DutyRecord, AgencyRecord, LinkRecord, EvidenceRecord, ReviewRecord, PinpointModel, NoticeModel, AssignmentModel, DeadlineModel, SuccessorModel, LineageModel, LineagePathModel, DeadEndModel, CoverageModel, ProvisionCoverageRecord, ResponsibilitiesModel, CellRecord, ComparisonModel, ComparisonRowModel, ComparisonCellModel, NeighbourhoodModel, ChangeModel, DecisionRecord, PreviewModel } from '../models.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day of the Gregorian calendar, `yyyy-mm-dd`. */
  Date: { input: string; output: string; }
  /** A moment in UTC, ISO 8601 with seconds: `2026-11-24T13:40:00Z`. */
  DateTime: { input: string; output: string; }
};

/** A body, collective, office or outsider that issues documents, does work, or is reported to. */
export type Agency = Node & {
  readonly __typename?: 'Agency';
  /** Duties in which it coordinates, by document id, then in the order of the text. */
  readonly coordinates: DutyConnection;
  /** `agency:` jurisdiction `/` folded name. */
  readonly id: Scalars['ID']['output'];
  /** Its jurisdiction as in ids: `vn`, `lang.son`. */
  readonly jurisdiction?: Maybe<Scalars['String']['output']>;
  /** What kind of actor it is. */
  readonly kind: AgencyKind;
  /** Duties that it leads, by document id, then in the order of the text. */
  readonly leads: DutyConnection;
  /** How far its word reaches; null for a collective and where unknown. */
  readonly level?: Maybe<Level>;
  /** Its canonical name: `Sở Khoa học và Công nghệ`. */
  readonly name: Scalars['String']['output'];
  /**
   * Who holds its functions on a day, today unless told: one row a function, since a dissolved department has several heirs.
   * Empty while it holds all of them itself, and where the dated facts do not say.
   */
  readonly successors: ReadonlyArray<Successor>;
};


/** A body, collective, office or outsider that issues documents, does work, or is reported to. */
export type AgencyCoordinatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body, collective, office or outsider that issues documents, does work, or is reported to. */
export type AgencyLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body, collective, office or outsider that issues documents, does work, or is reported to. */
export type AgencySuccessorsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of agencies. */
export type AgencyConnection = {
  readonly __typename?: 'AgencyConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<AgencyEdge>;
  /** The agencies of this page. */
  readonly nodes: ReadonlyArray<Agency>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** All agencies, not only this page's. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An agency in a list. */
export type AgencyEdge = {
  readonly __typename?: 'AgencyEdge';
  /** Give it as `after` to go on behind this agency. */
  readonly cursor: Scalars['String']['output'];
  /** The agency. */
  readonly node: Agency;
};

/** Which agencies; conditions left out or null do not restrict, the others hold together. */
export type AgencyFilter = {
  /** Jurisdiction as in ids: `vn`, `lang.son`. */
  readonly jurisdiction?: InputMaybe<Scalars['String']['input']>;
  /** What kind of actor. */
  readonly kind?: InputMaybe<AgencyKind>;
  /** How far its word reaches. */
  readonly level?: InputMaybe<Level>;
};

/** What kind of actor an agency is. */
export type AgencyKind =
  /** One named body. */
  | 'BODY'
  /** A collective ("các sở, ban, ngành"). */
  | 'COLLECTIVE'
  /** Someone outside State and Party: enterprises, schools, citizens. */
  | 'OUTSIDE'
  /** An office held by a person ("Chủ tịch Ủy ban nhân dân"). */
  | 'PERSON';

/** One agency's part in one duty. */
export type Assignment = {
  readonly __typename?: 'Assignment';
  /** The agency. */
  readonly agency: Agency;
  /** The words that give it this part, at least one. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its part. */
  readonly role: Role;
  /** True where the text says "chủ trì" or "phối hợp"; false where the agency is merely the subject. */
  readonly stated: Scalars['Boolean']['output'];
  /** The body that passes the duty down to it; null when the document assigns it directly. */
  readonly via?: Maybe<Agency>;
};

/** On what ground a duty leads to a directive, strongest first. A duty has every basis it has; they are counted apart. */
export type Basis =
  /** The duty's own words, or a heading or lead-in above it, name a document as what it carries out or acts under. */
  | 'EXPLICIT'
  /** A likeness of wording; counts only once a person has confirmed it. */
  | 'INFERRED'
  /** The duty's document as a whole implements it. */
  | 'INHERITED'
  /** The duty's document only rests on it. Never coverage. */
  | 'LEGAL_BASIS'
  /** The duty names it as the object of its work ("tuyên truyền về Nghị quyết X"). Never coverage. */
  | 'MENTION';

/** The duties of one agency under one directive on one basis. */
export type Cell = {
  readonly __typename?: 'Cell';
  /** The agency. */
  readonly agency: Agency;
  /** The ground. */
  readonly basis: Basis;
  /** Distinct duties in which it coordinates. */
  readonly coordinates: Scalars['Int']['output'];
  /** The directive. */
  readonly directive: Document;
  /** Distinct duties that the agency leads. */
  readonly leads: Scalars['Int']['output'];
};

/** What a write changed. Counts are of documents, provisions, duties, agencies, citations and links together. */
export type Change = {
  readonly __typename?: 'Change';
  /** Things that came into being. */
  readonly added: Scalars['Int']['output'];
  /** Links that came into being, in order of id. */
  readonly addedLinks: ReadonlyArray<Link>;
  /** Things that were there and differ now. */
  readonly changed: Scalars['Int']['output'];
  /** The document written; null once it is gone altogether. */
  readonly document?: Maybe<Document>;
  /** What a reader should look at, in the order of the text. */
  readonly notices: ReadonlyArray<Notice>;
  /** Things that went away. */
  readonly removed: Scalars['Int']['output'];
  /** Links that went away, as they were, in order of id. */
  readonly removedLinks: ReadonlyArray<Link>;
  /** Reviewed links whose quote has changed or gone: their review is STALE now. */
  readonly stale: ReadonlyArray<Link>;
};

/** A span of a text that names a document. */
export type Citation = Node & {
  readonly __typename?: 'Citation';
  /** The documents it may mean, in order of id; empty unless AMBIGUOUS. */
  readonly candidates: ReadonlyArray<Document>;
  /** The document whose text cites. */
  readonly document: Document;
  /** Where it ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Document id `@` start `-` end. */
  readonly id: Scalars['ID']['output'];
  /** The date as cited; null where the span shows none. */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** The year as cited, also where the day is not. */
  readonly issuedYear?: Maybe<Scalars['Int']['output']>;
  /** The issuer as the text words it; null where the span shows none. */
  readonly issuer?: Maybe<Scalars['String']['output']>;
  /** The number as normalised; null for a law cited by its title. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Path of the innermost provision around it; null in title, preamble and foot. */
  readonly path?: Maybe<Scalars['String']['output']>;
  /** The place inside the cited document ("khoản 2 Điều 5"); null when the whole document is meant. */
  readonly pinpoint?: Maybe<Pinpoint>;
  /** The slice of the text from `start` to `end`. */
  readonly quote: Scalars['String']['output'];
  /** Whether it leads to one document, to several, or to none. */
  readonly resolution: Resolution;
  /** Where it begins in the citing text, in UTF-16 units. */
  readonly start: Scalars['Int']['output'];
  /** The document it names; null unless RESOLVED. */
  readonly target?: Maybe<Document>;
  /** What follows "về", or a law's name; null where the text says neither. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The type in words, as cited; null where the span shows none. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** A page of citations. */
export type CitationConnection = {
  readonly __typename?: 'CitationConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<CitationEdge>;
  /** The citations of this page. */
  readonly nodes: ReadonlyArray<Citation>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** All citations, not only this page's. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A citation in a list. */
export type CitationEdge = {
  readonly __typename?: 'CitationEdge';
  /** Give it as `after` to go on behind this citation. */
  readonly cursor: Scalars['String']['output'];
  /** The citation. */
  readonly node: Citation;
};

/** Several plans under one directive, side by side. */
export type Comparison = {
  readonly __typename?: 'Comparison';
  /** The directive. */
  readonly directive: Document;
  /** The plans, in the order asked for. */
  readonly plans: ReadonlyArray<Document>;
  /**
   * One row for each provision of the directive that assigns work, when its text is held; then the duties that name no
   * provision, by theme: the plans' own headings, those that say the same in one row. In the order of the texts.
   */
  readonly rows: ReadonlyArray<ComparisonRow>;
};

/** The duties of one plan in one row. */
export type ComparisonCell = {
  readonly __typename?: 'ComparisonCell';
  /** Its duties here, in the order of its text; empty when it has none. */
  readonly duties: ReadonlyArray<Duty>;
  /** The plan. */
  readonly plan: Document;
};

/** One line of a comparison. */
export type ComparisonRow = {
  readonly __typename?: 'ComparisonRow';
  /** One for each plan, in the order asked for; one without duties is what that plan lacks. */
  readonly cells: ReadonlyArray<ComparisonCell>;
  /** The directive's provision; null in a row by theme. */
  readonly provision?: Maybe<Provision>;
  /** The heading shared by the plans; null in a row by provision. */
  readonly theme?: Maybe<Scalars['String']['output']>;
};

/** What stands under a central document. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** Agencies that lead or coordinate a duty under it, mentions apart, in order of id. */
  readonly agencies: AgencyConnection;
  /** Distinct duties by basis. */
  readonly counts: CoverageCounts;
  /** The central document. */
  readonly directive: Document;
  /** Duties under it on these grounds, or all, by document id, then in the order of the text. */
  readonly duties: DutyConnection;
  /** Documents with a duty under it, mentions apart, in order of id. */
  readonly plans: DocumentConnection;
  /** Its own provisions that assign work, in the order of its text; empty when its text is not held. */
  readonly provisions: ProvisionCoverageConnection;
  /** The strongest basis of any duty under it; null when there is none. */
  readonly reach?: Maybe<Basis>;
  /** Whether its own provisions are covered. */
  readonly status: CoverageStatus;
};


/** What stands under a central document. */
export type CoverageAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What stands under a central document. */
export type CoverageDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  bases?: InputMaybe<ReadonlyArray<Basis>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What stands under a central document. */
export type CoveragePlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What stands under a central document. */
export type CoverageProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of coverages. */
export type CoverageConnection = {
  readonly __typename?: 'CoverageConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<CoverageEdge>;
  /** The coverages of this page. */
  readonly nodes: ReadonlyArray<Coverage>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** All directives, not only this page's. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Distinct duties, each once under every basis it has. */
export type CoverageCounts = {
  readonly __typename?: 'CoverageCounts';
  /** By its own words or those of a heading above it. */
  readonly explicit: Scalars['Int']['output'];
  /** By a suggestion that a person has confirmed. */
  readonly inferred: Scalars['Int']['output'];
  /** Because its document implements the directive. */
  readonly inherited: Scalars['Int']['output'];
  /** Because its document rests on the directive. */
  readonly legalBasis: Scalars['Int']['output'];
  /** As the object of its work. */
  readonly mention: Scalars['Int']['output'];
  /** By a suggestion that nobody has confirmed; in no other count. */
  readonly suggested: Scalars['Int']['output'];
};

/** A coverage in a list. */
export type CoverageEdge = {
  readonly __typename?: 'CoverageEdge';
  /** Give it as `after` to go on behind this directive. */
  readonly cursor: Scalars['String']['output'];
  /** The coverage. */
  readonly node: Coverage;
};

/** Which directives; the first three conditions are about the plans with duties under them. Conditions left out or null do not restrict, the others hold together. */
export type CoverageFilter = {
  /** Id of a document: only directives that its duties reach. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Only directives with duties in plans of this jurisdiction, as in ids: `lang.son`. */
  readonly jurisdiction?: InputMaybe<Scalars['String']['input']>;
  /** Only directives with duties in plans of this level. */
  readonly level?: InputMaybe<Level>;
  /** How covered it is. */
  readonly status?: InputMaybe<ReadonlyArray<CoverageStatus>>;
  /** Hierarchy of the directive's issuer. */
  readonly system?: InputMaybe<System>;
};

/** How much of a directive has a duty under it that names it. */
export type CoverageStatus =
  /** All of its provisions that assign work have a duty that is explicit or confirmed. */
  | 'COVERED'
  /** Some have. */
  | 'PARTLY_COVERED'
  /** Its text is not in the database, so its provisions are unknown: never the same as uncovered. */
  | 'TEXT_NOT_HELD'
  /** None has, or it assigns no work and no duty names it. */
  | 'UNCOVERED';

/** A chain that stops below a central document. */
export type DeadEnd = {
  readonly __typename?: 'DeadEnd';
  /** The ground, decided by the first step. */
  readonly basis: Basis;
  /** Where it stops. */
  readonly document: Document;
  /** Why it stops. */
  readonly reason: DeadEndReason;
  /** The chain as one sentence. */
  readonly sentence: Scalars['String']['output'];
  /** From the duty to that document; at least one. */
  readonly steps: ReadonlyArray<Link>;
};


/** A chain that stops below a central document. */
export type DeadEndSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** Why a chain stops below a central document. */
export type DeadEndReason =
  /** Its text is held and implements nothing further. */
  | 'CITES_NOTHING'
  /** Nobody has loaded the text that would tell. */
  | 'TEXT_NOT_HELD';

/** A time by which, or at which, something is due. */
export type Deadline = {
  readonly __typename?: 'Deadline';
  /** The day; null where the words give none, or only a recurring one. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** The duty it is set for. */
  readonly duty?: Maybe<Duty>;
  /** Where they end, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** `mm-dd` of an annual deadline; null where the words name no day. */
  readonly monthDay?: Maybe<Scalars['String']['output']>;
  /** How often: `annual`, `semiannual`, `quarterly`, `monthly`, `weekly`; null when once. */
  readonly recurrence?: Maybe<Scalars['String']['output']>;
  /** Where they begin in the document's text, in UTF-16 units. */
  readonly start: Scalars['Int']['output'];
  /** The words: `trước ngày 15 tháng 11 hằng năm`. */
  readonly text: Scalars['String']['output'];
  /** To whom one reports by then; null where nobody is named. */
  readonly to?: Maybe<Agency>;
};

/** A page of deadlines. */
export type DeadlineConnection = {
  readonly __typename?: 'DeadlineConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<DeadlineEdge>;
  /** The deadlines of this page. */
  readonly nodes: ReadonlyArray<Deadline>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** All deadlines, not only this page's. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A deadline in a list. */
export type DeadlineEdge = {
  readonly __typename?: 'DeadlineEdge';
  /** Give it as `after` to go on behind this deadline. */
  readonly cursor: Scalars['String']['output'];
  /** The deadline. */
  readonly node: Deadline;
};

/** Which deadlines; conditions left out or null do not restrict, the others hold together. */
export type DeadlineFilter = {
  /** Id of an agency that leads, coordinates, or is reported to. */
  readonly agency?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the document that sets them. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Due on this day or later; a recurring deadline passes when it recurs in the span asked for. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Due on this day or earlier. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** A person's decision, with the words it was made on. */
export type Decided = {
  readonly __typename?: 'Decided';
  /** When. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** Who decided; null on a machine of one's own, where nobody signs in. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** Id of where it starts, or started. */
  readonly from: Scalars['ID']['output'];
  /** The id of the link decided on, also where it has gone since. */
  readonly id: Scalars['ID']['output'];
  /** The link; null once it has gone. */
  readonly link?: Maybe<Link>;
  /** The words it was made on. */
  readonly quotes: ReadonlyArray<Scalars['String']['output']>;
  /** Why, in that person's words; null when none was given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The decision as it holds now: STALE where the words it was made on are gone. */
  readonly state: ReviewState;
  /** Id of where it ends, or ended. */
  readonly to: Scalars['ID']['output'];
  /** Which relation it is, or was. */
  readonly type: LinkType;
};

/** A page of decisions. */
export type DecidedConnection = {
  readonly __typename?: 'DecidedConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<DecidedEdge>;
  /** The decisions of this page. */
  readonly nodes: ReadonlyArray<Decided>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** All decisions, not only this page's. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A decision in a list. */
export type DecidedEdge = {
  readonly __typename?: 'DecidedEdge';
  /** Give it as `after` to go on behind this decision. */
  readonly cursor: Scalars['String']['output'];
  /** The decision. */
  readonly node: Decided;
};

/** A person's decision about a link. */
export type Decision =
  /** The words do state the relation. */
  | 'CONFIRM'
  /** They do not: no lineage will walk the link. */
  | 'REJECT'
  /** Take the decision back; a link that a person added goes away. */
  | 'RESET';

/** Which way to look along links. */
export type Direction =
  /** Links that end here. */
  | 'IN'
  /** Links that start here. */
  | 'OUT';

/**
 * A document of State or Party: held, with its text, or a ghost that others cite and whose text is not in the database.
 * Identified by jurisdiction, date and number alone.
 */
export type Document = Node & {
  readonly __typename?: 'Document';
  /** The citations its text holds, in the order of the text. */
  readonly citations: CitationConnection;
  /** The citations in held texts that resolve to it, by citing document, then place. */
  readonly citedBy: CitationConnection;
  /** How well it is covered by duties; null unless it is a central document. */
  readonly coverage?: Maybe<Coverage>;
  /** Distinct duties with a path or a dead end through this document, mentions apart. */
  readonly dependants: Scalars['Int']['output'];
  /** Its duties that pass the filter, in the order of the text. */
  readonly duties: DutyConnection;
  /** True when its text is in the database; false for a ghost. */
  readonly held: Scalars['Boolean']['output'];
  /** `urn:lex:` jurisdiction `:` series `:` type `:` date `;` number. */
  readonly id: Scalars['ID']['output'];
  /** The day it was signed; null where unknown. */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** The year it was signed, also where the day is unknown. */
  readonly issuedYear?: Maybe<Scalars['Int']['output']>;
  /** The body that issued it; null where the text and its number leave that open. */
  readonly issuer?: Maybe<Agency>;
  /** The level of its issuer; null where the issuer is unknown. */
  readonly level?: Maybe<Level>;
  /** Links from it (OUT), to it (IN), or both when no direction is given; of these types, or all. */
  readonly links: LinkConnection;
  /** What a reader should look at, in the order of the text. */
  readonly notices: ReadonlyArray<Notice>;
  /** Its number and code as normalised: `52-NQ/TW`, `153-CTr/TU`; null for a law that goes by its title and for a text that shows none. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Where it was signed, as worded; null for a ghost and where the text shows none. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Its tree, parents before their children, in the order of the text. */
  readonly provisions: ProvisionConnection;
  /** Whom the text lists as recipients (Nơi nhận), in its order; empty for a ghost. */
  readonly recipients: ReadonlyArray<Scalars['String']['output']>;
  /** Who signed it; null for a ghost and where the text shows nobody. */
  readonly signer?: Maybe<Scalars['String']['output']>;
  /** The hierarchy of its issuer; null where the issuer is unknown. */
  readonly system?: Maybe<System>;
  /** The text as received, in which all offsets count; null for a ghost. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** What it is about (trích yếu); for a ghost what follows "về" in its fullest mention. Null where no text says so. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Its type in words: `Nghị quyết`, `Kế hoạch`. */
  readonly type: Scalars['String']['output'];
  /** Whether it was in force on a day, today unless told, as far as held documents amend, replace or repeal it. */
  readonly validity: Validity;
};


/**
 * A document of State or Party: held, with its text, or a ghost that others cite and whose text is not in the database.
 * Identified by jurisdiction, date and number alone.
 */
export type DocumentCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A document of State or Party: held, with its text, or a ghost that others cite and whose text is not in the database.
 * Identified by jurisdiction, date and number alone.
 */
export type DocumentCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A document of State or Party: held, with its text, or a ghost that others cite and whose text is not in the database.
 * Identified by jurisdiction, date and number alone.
 */
export type DocumentDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DutyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A document of State or Party: held, with its text, or a ghost that others cite and whose text is not in the database.
 * Identified by jurisdiction, date and number alone.
 */
export type DocumentLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/**
 * A document of State or Party: held, with its text, or a ghost that others cite and whose text is not in the database.
 * Identified by jurisdiction, date and number alone.
 */
export type DocumentProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A document of State or Party: held, with its text, or a ghost that others cite and whose text is not in the database.
 * Identified by jurisdiction, date and number alone.
 */
export type DocumentValidityArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of documents. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The documents of this page. */
  readonly nodes: ReadonlyArray<Document>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** All documents, not only this page's. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A document in a list. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** Give it as `after` to go on behind this document. */
  readonly cursor: Scalars['String']['output'];
  /** The document. */
  readonly node: Document;
};

/** Which documents; conditions left out or null do not restrict, the others hold together. */
export type DocumentFilter = {
  /** True: with text; false: ghosts. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** Agency id of the issuer. */
  readonly issuer?: InputMaybe<Scalars['ID']['input']>;
  /** Jurisdiction as in ids: `vn`, `lang.son`. */
  readonly jurisdiction?: InputMaybe<Scalars['String']['input']>;
  /** Level of the issuer. */
  readonly level?: InputMaybe<Level>;
  /** The number in any written form: `52-NQ/TW`, `52 nq tw`. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Hierarchy of the issuer. */
  readonly system?: InputMaybe<System>;
};

/** A paragraph that assigns work. */
export type Duty = Node & {
  readonly __typename?: 'Duty';
  /** Every agency's part with the words that give it: leads first, then in the order of the text. */
  readonly assignments: ReadonlyArray<Assignment>;
  /** Who coordinates (phối hợp), in the order of the text. */
  readonly coordinators: ReadonlyArray<Agency>;
  /** By when, in the order of the text; empty when no time is set. */
  readonly deadlines: ReadonlyArray<Deadline>;
  /** The document that assigns it. */
  readonly document: Document;
  /** Where it ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Document id `#` path. */
  readonly id: Scalars['ID']['output'];
  /** How clear it is who leads. */
  readonly leadership: Leadership;
  /** Who leads (chủ trì), in the order of the text: stated in words, or implied by being the subject. */
  readonly leads: ReadonlyArray<Agency>;
  /**
   * The paths from this duty to central documents, and where chains stop below one. `maxDepth` counts steps, the first
   * included (at most 20); `maxPaths` bounds the paths returned (at most 1000); `bases` keeps only these grounds. In order of
   * basis, length, then ids.
   */
  readonly lineage: Lineage;
  /**
   * The links by which another held document amends, replaces or repeals a document that this duty rests on (mentions
   * apart), each with the quote that says so; the later documents come first. Empty when nothing held says so.
   */
  readonly outdated: ReadonlyArray<Link>;
  /** Its place in the document: `II.3.a.1`. Unique among the document's duties. */
  readonly path: Scalars['String']['output'];
  /** The innermost provision that holds it. */
  readonly provision: Provision;
  /** To whom its outcome is reported, in the order of the text. */
  readonly reportsTo: ReadonlyArray<Agency>;
  /** Where it begins in the document's text, in UTF-16 units. */
  readonly start: Scalars['Int']['output'];
  /** Its words: the slice of the document's text from `start` to `end`. */
  readonly text: Scalars['String']['output'];
};


/** A paragraph that assigns work. */
export type DutyLineageArgs = {
  bases?: InputMaybe<ReadonlyArray<Basis>>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  maxPaths?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of duties. */
export type DutyConnection = {
  readonly __typename?: 'DutyConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<DutyEdge>;
  /** The duties of this page. */
  readonly nodes: ReadonlyArray<Duty>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** All duties, not only this page's. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A duty in a list. */
export type DutyEdge = {
  readonly __typename?: 'DutyEdge';
  /** Give it as `after` to go on behind this duty. */
  readonly cursor: Scalars['String']['output'];
  /** The duty. */
  readonly node: Duty;
};

/** Which duties; conditions left out or null do not restrict, the others hold together. */
export type DutyFilter = {
  /** Id of an agency that leads or coordinates them. */
  readonly agency?: InputMaybe<Scalars['ID']['input']>;
  /** Grounds of that reach; without `directive`, the grounds of any path the duty has. */
  readonly bases?: InputMaybe<ReadonlyArray<Basis>>;
  /** Id of a document that their lineage reaches. */
  readonly directive?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the document that assigns them. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** How clear the lead is. */
  readonly leadership?: InputMaybe<ReadonlyArray<Leadership>>;
};

/** Words that state a relation. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** The document in whose text they stand. */
  readonly document: Document;
  /** Where they end, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Who says so. */
  readonly method: Method;
  /** Path of the innermost provision around them; null in title, preamble and foot. */
  readonly path?: Maybe<Scalars['String']['output']>;
  /** The slice of the text from `start` to `end`. */
  readonly quote: Scalars['String']['output'];
  /** How sure a model was, 0 to 1; null for rules and people. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** Where they begin in that text, in UTF-16 units. */
  readonly start: Scalars['Int']['output'];
};

/** Words marked by a person. */
export type EvidenceInput = {
  /** Id of the held document in whose text they stand. */
  readonly document: Scalars['ID']['input'];
  /** Where they end, exclusive; after `start`. */
  readonly end: Scalars['Int']['input'];
  /** Where they begin, in UTF-16 units. */
  readonly start: Scalars['Int']['input'];
};

/** A text to be read. */
export type ImportInput = {
  /** Its name, for messages. */
  readonly fileName: Scalars['String']['input'];
  /** The text, whole; offsets in answers count in it. */
  readonly text: Scalars['String']['input'];
};

/** The languages in which sentences and messages can be had. */
export type Language =
  /** English. */
  | 'EN'
  /** Vietnamese. */
  | 'VI';

/** How clear it is who leads a duty. */
export type Leadership =
  /** Only a collective leads ("các sở, ban, ngành"). */
  | 'COLLECTIVE_ONLY'
  /** A named body is merely the subject of the sentence. */
  | 'IMPLIED'
  /** Nobody is named. */
  | 'NONE'
  /** Several bodies lead. */
  | 'SEVERAL'
  /** A named body is said to lead ("chủ trì"). */
  | 'STATED';

/** How far an issuing body's word reaches. */
export type Level =
  /** A national body, of Party or State: its documents are the central directives. */
  | 'CENTRAL'
  /** A commune, ward or township. */
  | 'COMMUNE'
  /** A district, town or provincial city. */
  | 'DISTRICT'
  /** A province or a city under central authority. */
  | 'PROVINCIAL';

/** Where a duty comes from. */
export type Lineage = {
  readonly __typename?: 'Lineage';
  /** True exactly when a bound cut something. */
  readonly bounded: Scalars['Boolean']['output'];
  /** Chains that stop below a central document, in the same order. */
  readonly deadEnds: ReadonlyArray<DeadEnd>;
  /** Paths to central documents, in order of basis, length, then ids. */
  readonly paths: ReadonlyArray<LineagePath>;
  /** All paths found, also those that `maxPaths` left out. */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * One way from a duty to a central document: a first step from the duty, then IMPLEMENTS links between documents, no document
 * twice.
 */
export type LineagePath = {
  readonly __typename?: 'LineagePath';
  /** The ground, decided by the first step. */
  readonly basis: Basis;
  /** The central document where it ends. */
  readonly directive: Document;
  /** The path as one sentence. */
  readonly sentence: Scalars['String']['output'];
  /** From the duty to the directive; at least one. */
  readonly steps: ReadonlyArray<Link>;
};


/**
 * One way from a duty to a central document: a first step from the duty, then IMPLEMENTS links between documents, no document
 * twice.
 */
export type LineagePathSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One relation between two things. There is one link for each pair and type; each sentence that states it is one evidence. */
export type Link = Node & {
  readonly __typename?: 'Link';
  /** Every sentence that states it, at least one, by document, then place. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Where it starts: the later document, the duty, or the agency that leads or coordinates. */
  readonly from: Node;
  /** `link:` and 26 characters made of from, type and to. */
  readonly id: Scalars['ID']['output'];
  /** What people have decided about it; null when nobody has. */
  readonly review?: Maybe<Review>;
  /** The relation as one sentence, since readers confuse directions. */
  readonly sentence: Scalars['String']['output'];
  /** Where it ends: the earlier document, the duty, or the agency reported to. */
  readonly to: Node;
  /** Which relation. */
  readonly type: LinkType;
};


/** One relation between two things. There is one link for each pair and type; each sentence that states it is one evidence. */
export type LinkSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** A page of links. */
export type LinkConnection = {
  readonly __typename?: 'LinkConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<LinkEdge>;
  /** The links of this page. */
  readonly nodes: ReadonlyArray<Link>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** All links, not only this page's. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A link in a list. */
export type LinkEdge = {
  readonly __typename?: 'LinkEdge';
  /** Give it as `after` to go on behind this link. */
  readonly cursor: Scalars['String']['output'];
  /** The link. */
  readonly node: Link;
};

/** The relations. Between documents each runs from the later document to the earlier; the names follow ELI. */
export type LinkType =
  /** Amends or supplements (sửa đổi, bổ sung). */
  | 'AMENDS'
  /** Rests on (căn cứ, theo): eli:based_on. */
  | 'BASED_ON'
  /** Names: eli:cites. */
  | 'CITES'
  /** An agency coordinates in a duty (phối hợp); from the agency to the duty. */
  | 'COORDINATES'
  /** Carries out (thực hiện, triển khai, cụ thể hóa): eli:ensures_implementation_of. */
  | 'IMPLEMENTS'
  /** An agency leads a duty (chủ trì); from the agency to the duty. */
  | 'LEADS'
  /** A duty belongs to its document. */
  | 'PART_OF'
  /** Repeals, in whole or in part (bãi bỏ). */
  | 'REPEALS'
  /** Replaces (thay thế). */
  | 'REPLACES'
  /** A duty's outcome is reported to an agency (báo cáo về); from the duty to the agency. */
  | 'REPORTS_TO';

/** Who says so. */
export type Method =
  /** A model, by likeness of wording; a suggestion. */
  | 'MODEL'
  /** A person. */
  | 'PERSON'
  /** A rule of the reading, from the words themselves. */
  | 'RULE';

/**
 * Writes. On the loopback address they are open, since it is one's own machine; elsewhere they need a token with the role
 * editor. Each is one piece: all of it lands, or none.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Adds a link that the reading missed, with the words a person marks; it survives re-import while they are unchanged. */
  readonly addLink: Link;
  /** Reads a text and puts it in place of what was held under the same id. The same text twice changes nothing. */
  readonly importDocument: Change;
  /** Reads a text and says what importing it would add and change; writes nothing. */
  readonly previewImport: Preview;
  /** Takes a document's text and all it states away; it stays as a ghost where others name it. `NOT_FOUND` when it is not held. */
  readonly removeDocument: Change;
  /** Confirms or rejects a link, or takes that back; the decision survives re-import while its quote is unchanged. */
  readonly reviewLink: Link;
};


/**
 * Writes. On the loopback address they are open, since it is one's own machine; elsewhere they need a token with the role
 * editor. Each is one piece: all of it lands, or none.
 */
export type MutationAddLinkArgs = {
  evidence: EvidenceInput;
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  type: LinkType;
};


/**
 * Writes. On the loopback address they are open, since it is one's own machine; elsewhere they need a token with the role
 * editor. Each is one piece: all of it lands, or none.
 */
export type MutationImportDocumentArgs = {
  input: ImportInput;
};


/**
 * Writes. On the loopback address they are open, since it is one's own machine; elsewhere they need a token with the role
 * editor. Each is one piece: all of it lands, or none.
 */
export type MutationPreviewImportArgs = {
  input: ImportInput;
};


/**
 * Writes. On the loopback address they are open, since it is one's own machine; elsewhere they need a token with the role
 * editor. Each is one piece: all of it lands, or none.
 */
export type MutationRemoveDocumentArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Writes. On the loopback address they are open, since it is one's own machine; elsewhere they need a token with the role
 * editor. Each is one piece: all of it lands, or none.
 */
export type MutationReviewLinkArgs = {
  decision: Decision;
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The surroundings of some nodes. */
export type Neighbourhood = {
  readonly __typename?: 'Neighbourhood';
  /** True when more was there than one answer may hold. */
  readonly bounded: Scalars['Boolean']['output'];
  /** Links among these nodes, in order of id. */
  readonly links: ReadonlyArray<Link>;
  /** The nodes asked for, then those reached, in order of id. */
  readonly nodes: ReadonlyArray<Node>;
};

/**
 * Anything with an id. Ids are opaque, stable, equal on every machine and both engines; compare them in Unicode NFC and
 * percent-encode them in URLs.
 */
export type Node = {
  /** The stable id, opaque to callers. */
  readonly id: Scalars['ID']['output'];
};

/** Something in a text that a reader should look at. */
export type Notice = {
  readonly __typename?: 'Notice';
  /** What kind of thing it is, in capitals; stable. */
  readonly code: Scalars['String']['output'];
  /** Where it ends, exclusive; null when it is about the whole document. */
  readonly end?: Maybe<Scalars['Int']['output']>;
  /** What to do about it; null where there is nothing to do. */
  readonly hint?: Maybe<Scalars['String']['output']>;
  /** What is the matter, in one sentence. */
  readonly message: Scalars['String']['output'];
  /** The slice of the text; null when it is about the whole document. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** Where it begins in the document's text, in UTF-16 units; null when it is about the whole document. */
  readonly start?: Maybe<Scalars['Int']['output']>;
};


/** Something in a text that a reader should look at. */
export type NoticeHintArgs = {
  language?: InputMaybe<Language>;
};


/** Something in a text that a reader should look at. */
export type NoticeMessageArgs = {
  language?: InputMaybe<Language>;
};

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last row, to be given as `after` for the next page; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True when rows follow the last row of this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when this page was asked for with `after`, hence rows stand before it. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A place inside a cited document, as the citing text words it. */
export type Pinpoint = {
  readonly __typename?: 'Pinpoint';
  /** Where they end, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The path in the cited document: `Điều 5.2`. */
  readonly path: Scalars['String']['output'];
  /** The provision itself; null unless the cited document is held and has that path. */
  readonly provision?: Maybe<Provision>;
  /** Where the words begin in the citing text, in UTF-16 units. */
  readonly start: Scalars['Int']['output'];
  /** The words: `khoản 2 Điều 5`. */
  readonly text: Scalars['String']['output'];
};

/** What a text would bring, had it been imported; nothing is written. */
export type Preview = {
  readonly __typename?: 'Preview';
  /** What importing it would change. */
  readonly change: Change;
  /** Its citations with what each would resolve to, in the order of the text. */
  readonly citations: ReadonlyArray<Citation>;
  /** Its header as read. */
  readonly document: Document;
  /** Its duties, in the order of the text. */
  readonly duties: ReadonlyArray<Duty>;
  /** The links it states, in order of id. */
  readonly links: ReadonlyArray<Link>;
  /** What a reader should look at, in the order of the text. */
  readonly notices: ReadonlyArray<Notice>;
};

/** A heading, article, clause, point or paragraph of a document, with all that stands under it. */
export type Provision = Node & {
  readonly __typename?: 'Provision';
  /** The document it belongs to. */
  readonly document: Document;
  /** Where it ends, exclusive: the end of the last thing under it. */
  readonly end: Scalars['Int']['output'];
  /** Its heading or lead-in without its label; null for a point that has only a text. */
  readonly heading?: Maybe<Scalars['String']['output']>;
  /** Document id `~` path. */
  readonly id: Scalars['ID']['output'];
  /** The provision around it; null at the top. */
  readonly parent?: Maybe<Provision>;
  /** Its place in the document's tree: `II.3.a`, `Điều 2.1`. Unique in the document. */
  readonly path: Scalars['String']['output'];
  /** Where it begins in the document's text, in UTF-16 units, its label included. */
  readonly start: Scalars['Int']['output'];
};

/** A page of provisions. */
export type ProvisionConnection = {
  readonly __typename?: 'ProvisionConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<ProvisionEdge>;
  /** The provisions of this page. */
  readonly nodes: ReadonlyArray<Provision>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** All provisions, not only this page's. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What stands under one provision of a directive. */
export type ProvisionCoverage = {
  readonly __typename?: 'ProvisionCoverage';
  /** Distinct duties of other documents that name this provision or one around it, by basis. */
  readonly counts: CoverageCounts;
  /** The provision, which assigns work. */
  readonly provision: Provision;
  /** COVERED where a duty that is explicit or confirmed names this provision, or one around it; else UNCOVERED. */
  readonly status: CoverageStatus;
};

/** A page of provisions with their coverage. */
export type ProvisionCoverageConnection = {
  readonly __typename?: 'ProvisionCoverageConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<ProvisionCoverageEdge>;
  /** The provisions of this page. */
  readonly nodes: ReadonlyArray<ProvisionCoverage>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** All of the directive's provisions that assign work, not only this page's. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A provision with its coverage in a list. */
export type ProvisionCoverageEdge = {
  readonly __typename?: 'ProvisionCoverageEdge';
  /** Give it as `after` to go on behind this provision. */
  readonly cursor: Scalars['String']['output'];
  /** The provision with its coverage. */
  readonly node: ProvisionCoverage;
};

/** A provision in a list. */
export type ProvisionEdge = {
  readonly __typename?: 'ProvisionEdge';
  /** Give it as `after` to go on behind this provision. */
  readonly cursor: Scalars['String']['output'];
  /** The provision. */
  readonly node: Provision;
};

/**
 * Every list that may grow is a Relay connection: `first` is 50 unless told and at most 100 (more is the error
 * `BAD_USER_INPUT`, never a silent cut), `totalCount` counts all rows and not the page, the order is defined with each field
 * and equal on both engines, and cursors stay good while others write.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** Agencies that pass the filter, in order of id. */
  readonly agencies: AgencyConnection;
  /** The agency with this id; null when there is none. */
  readonly agency?: Maybe<Agency>;
  /** The duties of several plans (2 to 10) under one directive. */
  readonly compare: Comparison;
  /** Central documents with their coverage: most distinct duties under them first, then id. */
  readonly coverage: CoverageConnection;
  /** Deadlines that pass the filter: dated ones by date, then recurring ones by month and day, then the others; then by duty. */
  readonly deadlines: DeadlineConnection;
  /** The document with this id, also by an earlier id; null when there is none. */
  readonly document?: Maybe<Document>;
  /** Documents that pass the filter, held and ghosts, in order of id. */
  readonly documents: DocumentConnection;
  /** Duties that pass the filter, by document id, then in the order of the text. */
  readonly duties: DutyConnection;
  /** The duty with this id; null when there is none. */
  readonly duty?: Maybe<Duty>;
  /** Documents that are cited but not held: by dependants, then by citations, both descending, then id. */
  readonly ghosts: DocumentConnection;
  /**
   * Everything within `depth` links (at most 3) of these nodes (at most 100), along these types or all. At most 2,000 nodes;
   * beyond it `bounded` is true.
   */
  readonly neighbourhood: Neighbourhood;
  /** The thing with this id, also by an earlier id of a document that has since gained its date; null when there is none. */
  readonly node?: Maybe<Node>;
  /** The things with these ids, in the order asked for, null where there is none. At most 100 ids. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Duties with no path but mentions and unconfirmed suggestions, by document id, then in the order of the text. */
  readonly orphans: DutyConnection;
  /** Agencies against directives. */
  readonly responsibilities: Responsibilities;
  /** People's decisions in these states, or all, in order of link id: `[STALE]` is what waits for a new look. */
  readonly reviews: DecidedConnection;
  /**
   * Finds by number in any written form ("nq 52", "52-NQ/TW", "Nghị quyết số 52") and by words with or without marks: best
   * first, then id. Text without a letter or digit finds nothing.
   */
  readonly search: SearchConnection;
};


/**
 * Every list that may grow is a Relay connection: `first` is 50 unless told and at most 100 (more is the error
 * `BAD_USER_INPUT`, never a silent cut), `totalCount` counts all rows and not the page, the order is defined with each field
 * and equal on both engines, and cursors stay good while others write.
 */
export type QueryAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgencyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every list that may grow is a Relay connection: `first` is 50 unless told and at most 100 (more is the error
 * `BAD_USER_INPUT`, never a silent cut), `totalCount` counts all rows and not the page, the order is defined with each field
 * and equal on both engines, and cursors stay good while others write.
 */
export type QueryAgencyArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every list that may grow is a Relay connection: `first` is 50 unless told and at most 100 (more is the error
 * `BAD_USER_INPUT`, never a silent cut), `totalCount` counts all rows and not the page, the order is defined with each field
 * and equal on both engines, and cursors stay good while others write.
 */
export type QueryCompareArgs = {
  directive: Scalars['ID']['input'];
  plans: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Every list that may grow is a Relay connection: `first` is 50 unless told and at most 100 (more is the error
 * `BAD_USER_INPUT`, never a silent cut), `totalCount` counts all rows and not the page, the order is defined with each field
 * and equal on both engines, and cursors stay good while others write.
 */
export type QueryCoverageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CoverageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every list that may grow is a Relay connection: `first` is 50 unless told and at most 100 (more is the error
 * `BAD_USER_INPUT`, never a silent cut), `totalCount` counts all rows and not the page, the order is defined with each field
 * and equal on both engines, and cursors stay good while others write.
 */
export type QueryDeadlinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeadlineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every list that may grow is a Relay connection: `first` is 50 unless told and at most 100 (more is the error
 * `BAD_USER_INPUT`, never a silent cut), `totalCount` counts all rows and not the page, the order is defined with each field
 * and equal on both engines, and cursors stay good while others write.
 */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every list that may grow is a Relay connection: `first` is 50 unless told and at most 100 (more is the error
 * `BAD_USER_INPUT`, never a silent cut), `totalCount` counts all rows and not the page, the order is defined with each field
 * and equal on both engines, and cursors stay good while others write.
 */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every list that may grow is a Relay connection: `first` is 50 unless told and at most 100 (more is the error
 * `BAD_USER_INPUT`, never a silent cut), `totalCount` counts all rows and not the page, the order is defined with each field
 * and equal on both engines, and cursors stay good while others write.
 */
export type QueryDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DutyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every list that may grow is a Relay connection: `first` is 50 unless told and at most 100 (more is the error
 * `BAD_USER_INPUT`, never a silent cut), `totalCount` counts all rows and not the page, the order is defined with each field
 * and equal on both engines, and cursors stay good while others write.
 */
export type QueryDutyArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every list that may grow is a Relay connection: `first` is 50 unless told and at most 100 (more is the error
 * `BAD_USER_INPUT`, never a silent cut), `totalCount` counts all rows and not the page, the order is defined with each field
 * and equal on both engines, and cursors stay good while others write.
 */
export type QueryGhostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every list that may grow is a Relay connection: `first` is 50 unless told and at most 100 (more is the error
 * `BAD_USER_INPUT`, never a silent cut), `totalCount` counts all rows and not the page, the order is defined with each field
 * and equal on both engines, and cursors stay good while others write.
 */
export type QueryNeighbourhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/**
 * Every list that may grow is a Relay connection: `first` is 50 unless told and at most 100 (more is the error
 * `BAD_USER_INPUT`, never a silent cut), `totalCount` counts all rows and not the page, the order is defined with each field
 * and equal on both engines, and cursors stay good while others write.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Every list that may grow is a Relay connection: `first` is 50 unless told and at most 100 (more is the error
 * `BAD_USER_INPUT`, never a silent cut), `totalCount` counts all rows and not the page, the order is defined with each field
 * and equal on both engines, and cursors stay good while others write.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Every list that may grow is a Relay connection: `first` is 50 unless told and at most 100 (more is the error
 * `BAD_USER_INPUT`, never a silent cut), `totalCount` counts all rows and not the page, the order is defined with each field
 * and equal on both engines, and cursors stay good while others write.
 */
export type QueryOrphansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DutyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Every list that may grow is a Relay connection: `first` is 50 unless told and at most 100 (more is the error
 * `BAD_USER_INPUT`, never a silent cut), `totalCount` counts all rows and not the page, the order is defined with each field
 * and equal on both engines, and cursors stay good while others write.
 */
export type QueryResponsibilitiesArgs = {
  filter?: InputMaybe<ResponsibilityFilter>;
};


/**
 * Every list that may grow is a Relay connection: `first` is 50 unless told and at most 100 (more is the error
 * `BAD_USER_INPUT`, never a silent cut), `totalCount` counts all rows and not the page, the order is defined with each field
 * and equal on both engines, and cursors stay good while others write.
 */
export type QueryReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<ReadonlyArray<ReviewState>>;
};


/**
 * Every list that may grow is a Relay connection: `first` is 50 unless told and at most 100 (more is the error
 * `BAD_USER_INPUT`, never a silent cut), `totalCount` counts all rows and not the page, the order is defined with each field
 * and equal on both engines, and cursors stay good while others write.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  text: Scalars['String']['input'];
};

/** How sure it is which document a citation names. */
export type Resolution =
  /** Several known documents fit; all stand under `candidates`, and there is no target. */
  | 'AMBIGUOUS'
  /** Exactly one document fits; it is the target. */
  | 'RESOLVED'
  /** The words name neither a number nor a title to look by. */
  | 'UNRESOLVED';

/** Who answers for what: agencies against directives. */
export type Responsibilities = {
  readonly __typename?: 'Responsibilities';
  /** The rows: agencies with a cell, in order of id. */
  readonly agencies: ReadonlyArray<Agency>;
  /** One for each agency, directive and basis that occur, in that order. */
  readonly cells: ReadonlyArray<Cell>;
  /** The columns: directives with a cell, in order of id. */
  readonly directives: ReadonlyArray<Document>;
};

/** Which cells; conditions left out or null do not restrict, the others hold together. */
export type ResponsibilityFilter = {
  /** Id of an agency. */
  readonly agency?: InputMaybe<Scalars['ID']['input']>;
  /** Grounds; all but LEGAL_BASIS and MENTION count as coverage. */
  readonly bases?: InputMaybe<ReadonlyArray<Basis>>;
  /** Id of a directive. */
  readonly directive?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the document whose duties count. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Jurisdiction of the agency as in ids: `lang.son`. */
  readonly jurisdiction?: InputMaybe<Scalars['String']['input']>;
};

/** A person's decision about a link. */
export type Review = {
  readonly __typename?: 'Review';
  /** When. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** Who decided; null on a machine of one's own, where nobody signs in. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** Why, in that person's words; null when none was given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The decision. */
  readonly state: ReviewState;
};

/** What people have decided about a link. */
export type ReviewState =
  /** A person agreed. */
  | 'CONFIRMED'
  /** Nothing. */
  | 'NONE'
  /** A person disagreed; the link is kept, and no lineage walks it. */
  | 'REJECTED'
  /** The words it was decided on have since changed or gone; it waits for a new look. */
  | 'STALE';

/** An agency's part in a duty. */
export type Role =
  /** Phối hợp. */
  | 'COORDINATES'
  /** Chủ trì. */
  | 'LEADS'
  /** Báo cáo về. */
  | 'REPORTS_TO';

/** A page of what was found. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** More was found than is ranked: the words are too common. Give more of them, or rarer ones. */
  readonly bounded: Scalars['Boolean']['output'];
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** What was found, on this page. */
  readonly nodes: ReadonlyArray<SearchResult>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** All that was ranked, not only this page's. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Something found, in a list. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Give it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** What was found. */
  readonly node: SearchResult;
};

/** What to search among. */
export type SearchKind =
  /** Agencies, by name. */
  | 'AGENCY'
  /** Documents, by number, type and title. */
  | 'DOCUMENT'
  /** Duties, by their words and path. */
  | 'DUTY';

/** What a search may find. */
export type SearchResult = Agency | Document | Duty;

/** One heir of an agency, for one function. */
export type Successor = {
  readonly __typename?: 'Successor';
  /** The heir. */
  readonly agency: Agency;
  /** The function it took over; null when it took over all. */
  readonly function?: Maybe<Scalars['String']['output']>;
  /** Since when. */
  readonly since: Scalars['Date']['output'];
  /** The decree or law that says so. */
  readonly source: Scalars['String']['output'];
};

/** Which hierarchy an issuing body belongs to. */
export type System =
  /** Courts and procuracies. */
  | 'COURT'
  /** The Fatherland Front and the mass organisations. */
  | 'FRONT'
  /** The Communist Party of Viet Nam. */
  | 'PARTY'
  /** The State: assemblies, government, administration. */
  | 'STATE';

/** Whether a document was in force on a day, as far as the held texts say. */
export type Validity =
  /** Another held document repeals or replaces it as a whole. */
  | 'EXPIRED'
  /** Nothing held says otherwise. */
  | 'IN_FORCE'
  /** The day lies before it was issued. */
  | 'NOT_YET_IN_FORCE'
  /** Another held document repeals or replaces a part of it, or amends it. */
  | 'PARTLY_EXPIRED'
  /** Its date is not known, or its text is not held, and nothing held speaks of it. */
  | 'UNKNOWN';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agency: ResolverTypeWrapper<AgencyRecord>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AgencyConnection: ResolverTypeWrapper<Omit<AgencyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AgencyEdge']>, nodes: ReadonlyArray<ResolversTypes['Agency']> }>;
  AgencyEdge: ResolverTypeWrapper<Omit<AgencyEdge, 'node'> & { node: ResolversTypes['Agency'] }>;
  AgencyFilter: AgencyFilter;
  AgencyKind: AgencyKind;
  Assignment: ResolverTypeWrapper<AssignmentModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Basis: Basis;
  Cell: ResolverTypeWrapper<CellRecord>;
  Change: ResolverTypeWrapper<ChangeModel>;
  Citation: ResolverTypeWrapper<CitationModel>;
  CitationConnection: ResolverTypeWrapper<Omit<CitationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CitationEdge']>, nodes: ReadonlyArray<ResolversTypes['Citation']> }>;
  CitationEdge: ResolverTypeWrapper<Omit<CitationEdge, 'node'> & { node: ResolversTypes['Citation'] }>;
  Comparison: ResolverTypeWrapper<ComparisonModel>;
  ComparisonCell: ResolverTypeWrapper<ComparisonCellModel>;
  ComparisonRow: ResolverTypeWrapper<ComparisonRowModel>;
  Coverage: ResolverTypeWrapper<CoverageModel>;
  CoverageConnection: ResolverTypeWrapper<Omit<CoverageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CoverageEdge']>, nodes: ReadonlyArray<ResolversTypes['Coverage']> }>;
  CoverageCounts: ResolverTypeWrapper<CoverageCounts>;
  CoverageEdge: ResolverTypeWrapper<Omit<CoverageEdge, 'node'> & { node: ResolversTypes['Coverage'] }>;
  CoverageFilter: CoverageFilter;
  CoverageStatus: CoverageStatus;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeadEnd: ResolverTypeWrapper<DeadEndModel>;
  DeadEndReason: DeadEndReason;
  Deadline: ResolverTypeWrapper<DeadlineModel>;
  DeadlineConnection: ResolverTypeWrapper<Omit<DeadlineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DeadlineEdge']>, nodes: ReadonlyArray<ResolversTypes['Deadline']> }>;
  DeadlineEdge: ResolverTypeWrapper<Omit<DeadlineEdge, 'node'> & { node: ResolversTypes['Deadline'] }>;
  DeadlineFilter: DeadlineFilter;
  Decided: ResolverTypeWrapper<DecisionRecord>;
  DecidedConnection: ResolverTypeWrapper<Omit<DecidedConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DecidedEdge']>, nodes: ReadonlyArray<ResolversTypes['Decided']> }>;
  DecidedEdge: ResolverTypeWrapper<Omit<DecidedEdge, 'node'> & { node: ResolversTypes['Decided'] }>;
  Decision: Decision;
  Direction: Direction;
  Document: ResolverTypeWrapper<DocumentModel>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DocumentEdge']>, nodes: ReadonlyArray<ResolversTypes['Document']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentFilter: DocumentFilter;
  Duty: ResolverTypeWrapper<DutyRecord>;
  DutyConnection: ResolverTypeWrapper<Omit<DutyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DutyEdge']>, nodes: ReadonlyArray<ResolversTypes['Duty']> }>;
  DutyEdge: ResolverTypeWrapper<Omit<DutyEdge, 'node'> & { node: ResolversTypes['Duty'] }>;
  DutyFilter: DutyFilter;
  Evidence: ResolverTypeWrapper<EvidenceRecord>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  EvidenceInput: EvidenceInput;
  ImportInput: ImportInput;
  Language: Language;
  Leadership: Leadership;
  Level: Level;
  Lineage: ResolverTypeWrapper<LineageModel>;
  LineagePath: ResolverTypeWrapper<LineagePathModel>;
  Link: ResolverTypeWrapper<LinkRecord>;
  LinkConnection: ResolverTypeWrapper<Omit<LinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LinkEdge']>, nodes: ReadonlyArray<ResolversTypes['Link']> }>;
  LinkEdge: ResolverTypeWrapper<Omit<LinkEdge, 'node'> & { node: ResolversTypes['Link'] }>;
  LinkType: LinkType;
  Method: Method;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodModel>;
  Node: ResolverTypeWrapper<AnyNode>;
  Notice: ResolverTypeWrapper<NoticeModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Pinpoint: ResolverTypeWrapper<PinpointModel>;
  Preview: ResolverTypeWrapper<PreviewModel>;
  Provision: ResolverTypeWrapper<ProvisionRecord>;
  ProvisionConnection: ResolverTypeWrapper<Omit<ProvisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProvisionEdge']>, nodes: ReadonlyArray<ResolversTypes['Provision']> }>;
  ProvisionCoverage: ResolverTypeWrapper<ProvisionCoverageRecord>;
  ProvisionCoverageConnection: ResolverTypeWrapper<Omit<ProvisionCoverageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProvisionCoverageEdge']>, nodes: ReadonlyArray<ResolversTypes['ProvisionCoverage']> }>;
  ProvisionCoverageEdge: ResolverTypeWrapper<Omit<ProvisionCoverageEdge, 'node'> & { node: ResolversTypes['ProvisionCoverage'] }>;
  ProvisionEdge: ResolverTypeWrapper<Omit<ProvisionEdge, 'node'> & { node: ResolversTypes['Provision'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Resolution: Resolution;
  Responsibilities: ResolverTypeWrapper<ResponsibilitiesModel>;
  ResponsibilityFilter: ResponsibilityFilter;
  Review: ResolverTypeWrapper<ReviewRecord>;
  ReviewState: ReviewState;
  Role: Role;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['SearchResult']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchResult'] }>;
  SearchKind: SearchKind;
  SearchResult: ResolverTypeWrapper<Found>;
  Successor: ResolverTypeWrapper<SuccessorModel>;
  System: System;
  Validity: Validity;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: AgencyRecord;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  AgencyConnection: Omit<AgencyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AgencyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agency']> };
  AgencyEdge: Omit<AgencyEdge, 'node'> & { node: ResolversParentTypes['Agency'] };
  AgencyFilter: AgencyFilter;
  Assignment: AssignmentModel;
  Boolean: Scalars['Boolean']['output'];
  Cell: CellRecord;
  Change: ChangeModel;
  Citation: CitationModel;
  CitationConnection: Omit<CitationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CitationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Citation']> };
  CitationEdge: Omit<CitationEdge, 'node'> & { node: ResolversParentTypes['Citation'] };
  Comparison: ComparisonModel;
  ComparisonCell: ComparisonCellModel;
  ComparisonRow: ComparisonRowModel;
  Coverage: CoverageModel;
  CoverageConnection: Omit<CoverageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CoverageEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Coverage']> };
  CoverageCounts: CoverageCounts;
  CoverageEdge: Omit<CoverageEdge, 'node'> & { node: ResolversParentTypes['Coverage'] };
  CoverageFilter: CoverageFilter;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeadEnd: DeadEndModel;
  Deadline: DeadlineModel;
  DeadlineConnection: Omit<DeadlineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DeadlineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Deadline']> };
  DeadlineEdge: Omit<DeadlineEdge, 'node'> & { node: ResolversParentTypes['Deadline'] };
  DeadlineFilter: DeadlineFilter;
  Decided: DecisionRecord;
  DecidedConnection: Omit<DecidedConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DecidedEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Decided']> };
  DecidedEdge: Omit<DecidedEdge, 'node'> & { node: ResolversParentTypes['Decided'] };
  Document: DocumentModel;
  DocumentConnection: Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DocumentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Document']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentFilter: DocumentFilter;
  Duty: DutyRecord;
  DutyConnection: Omit<DutyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DutyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Duty']> };
  DutyEdge: Omit<DutyEdge, 'node'> & { node: ResolversParentTypes['Duty'] };
  DutyFilter: DutyFilter;
  Evidence: EvidenceRecord;
  Float: Scalars['Float']['output'];
  EvidenceInput: EvidenceInput;
  ImportInput: ImportInput;
  Lineage: LineageModel;
  LineagePath: LineagePathModel;
  Link: LinkRecord;
  LinkConnection: Omit<LinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LinkEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Link']> };
  LinkEdge: Omit<LinkEdge, 'node'> & { node: ResolversParentTypes['Link'] };
  Mutation: Record<PropertyKey, never>;
  Neighbourhood: NeighbourhoodModel;
  Node: AnyNode;
  Notice: NoticeModel;
  PageInfo: PageInfo;
  Pinpoint: PinpointModel;
  Preview: PreviewModel;
  Provision: ProvisionRecord;
  ProvisionConnection: Omit<ProvisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProvisionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Provision']> };
  ProvisionCoverage: ProvisionCoverageRecord;
  ProvisionCoverageConnection: Omit<ProvisionCoverageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProvisionCoverageEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProvisionCoverage']> };
  ProvisionCoverageEdge: Omit<ProvisionCoverageEdge, 'node'> & { node: ResolversParentTypes['ProvisionCoverage'] };
  ProvisionEdge: Omit<ProvisionEdge, 'node'> & { node: ResolversParentTypes['Provision'] };
  Query: Record<PropertyKey, never>;
  Responsibilities: ResponsibilitiesModel;
  ResponsibilityFilter: ResponsibilityFilter;
  Review: ReviewRecord;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SearchResult']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchResult'] };
  SearchResult: Found;
  Successor: SuccessorModel;
};

export type AgencyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  coordinates?: Resolver<ResolversTypes['DutyConnection'], ParentType, ContextType, RequireFields<AgencyCoordinatesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgencyKind'], ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['DutyConnection'], ParentType, ContextType, RequireFields<AgencyLeadsArgs, 'first'>>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Successor']>, ParentType, ContextType, Partial<AgencySuccessorsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type AssignmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
};

export type CellResolvers<ContextType = any, ParentType extends ResolversParentTypes['Cell'] = ResolversParentTypes['Cell']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  coordinates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  directive?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  addedLinks?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['Notice']>, ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removedLinks?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  stale?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
};

export type CitationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pinpoint?: Resolver<Maybe<ResolversTypes['Pinpoint']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CitationConnection'] = ResolversParentTypes['CitationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CitationEdge'] = ResolversParentTypes['CitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  directive?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  plans?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ComparisonRow']>, ParentType, ContextType>;
};

export type ComparisonCellResolvers<ContextType = any, ParentType extends ResolversParentTypes['ComparisonCell'] = ResolversParentTypes['ComparisonCell']> = {
  duties?: Resolver<ReadonlyArray<ResolversTypes['Duty']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type ComparisonRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['ComparisonRow'] = ResolversParentTypes['ComparisonRow']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['ComparisonCell']>, ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = any, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, RequireFields<CoverageAgenciesArgs, 'first'>>;
  counts?: Resolver<ResolversTypes['CoverageCounts'], ParentType, ContextType>;
  directive?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  duties?: Resolver<ResolversTypes['DutyConnection'], ParentType, ContextType, RequireFields<CoverageDutiesArgs, 'first'>>;
  plans?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<CoveragePlansArgs, 'first'>>;
  provisions?: Resolver<ResolversTypes['ProvisionCoverageConnection'], ParentType, ContextType, RequireFields<CoverageProvisionsArgs, 'first'>>;
  reach?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CoverageStatus'], ParentType, ContextType>;
};

export type CoverageConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CoverageConnection'] = ResolversParentTypes['CoverageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoverageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageCountsResolvers<ContextType = any, ParentType extends ResolversParentTypes['CoverageCounts'] = ResolversParentTypes['CoverageCounts']> = {
  explicit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mention?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CoverageEdge'] = ResolversParentTypes['CoverageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeadEndResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeadEnd'] = ResolversParentTypes['DeadEnd']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DeadEndReason'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DeadEndSentenceArgs, 'language'>>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
};

export type DeadlineResolvers<ContextType = any, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  duty?: Resolver<Maybe<ResolversTypes['Duty']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monthDay?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recurrence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
};

export type DeadlineConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeadlineConnection'] = ResolversParentTypes['DeadlineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeadlineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeadlineEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeadlineEdge'] = ResolversParentTypes['DeadlineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
};

export type DecidedResolvers<ContextType = any, ParentType extends ResolversParentTypes['Decided'] = ResolversParentTypes['Decided']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
};

export type DecidedConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DecidedConnection'] = ResolversParentTypes['DecidedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DecidedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Decided']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecidedEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DecidedEdge'] = ResolversParentTypes['DecidedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decided'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<DocumentCitationsArgs, 'first'>>;
  citedBy?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<DocumentCitedByArgs, 'first'>>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  dependants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  duties?: Resolver<ResolversTypes['DutyConnection'], ParentType, ContextType, RequireFields<DocumentDutiesArgs, 'first'>>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<DocumentLinksArgs, 'first'>>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['Notice']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provisions?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, RequireFields<DocumentProvisionsArgs, 'first'>>;
  recipients?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  signer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['System']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType, Partial<DocumentValidityArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DutyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty']> = {
  assignments?: Resolver<ReadonlyArray<ResolversTypes['Assignment']>, ParentType, ContextType>;
  coordinators?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadership?: Resolver<ResolversTypes['Leadership'], ParentType, ContextType>;
  leads?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  lineage?: Resolver<ResolversTypes['Lineage'], ParentType, ContextType, RequireFields<DutyLineageArgs, 'maxDepth' | 'maxPaths'>>;
  outdated?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  reportsTo?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DutyConnection'] = ResolversParentTypes['DutyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DutyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Duty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DutyEdge'] = ResolversParentTypes['DutyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LineageResolvers<ContextType = any, ParentType extends ResolversParentTypes['Lineage'] = ResolversParentTypes['Lineage']> = {
  bounded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deadEnds?: Resolver<ReadonlyArray<ResolversTypes['DeadEnd']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['LineagePath']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LineagePathResolvers<ContextType = any, ParentType extends ResolversParentTypes['LineagePath'] = ResolversParentTypes['LineagePath']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  directive?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LineagePathSentenceArgs, 'language'>>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
};

export type LinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LinkSentenceArgs, 'language'>>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addLink?: Resolver<ResolversTypes['Link'], ParentType, ContextType, RequireFields<MutationAddLinkArgs, 'evidence' | 'from' | 'to' | 'type'>>;
  importDocument?: Resolver<ResolversTypes['Change'], ParentType, ContextType, RequireFields<MutationImportDocumentArgs, 'input'>>;
  previewImport?: Resolver<ResolversTypes['Preview'], ParentType, ContextType, RequireFields<MutationPreviewImportArgs, 'input'>>;
  removeDocument?: Resolver<ResolversTypes['Change'], ParentType, ContextType, RequireFields<MutationRemoveDocumentArgs, 'id'>>;
  reviewLink?: Resolver<ResolversTypes['Link'], ParentType, ContextType, RequireFields<MutationReviewLinkArgs, 'decision' | 'id'>>;
};

export type NeighbourhoodResolvers<ContextType = any, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  bounded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Citation' | 'Document' | 'Duty' | 'Link' | 'Provision', ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<NoticeHintArgs, 'language'>>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NoticeMessageArgs, 'language'>>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PinpointResolvers<ContextType = any, ParentType extends ResolversParentTypes['Pinpoint'] = ResolversParentTypes['Pinpoint']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PreviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['Preview'] = ResolversParentTypes['Preview']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['Duty']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['Notice']>, ParentType, ContextType>;
};

export type ProvisionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Provision'] = ResolversParentTypes['Provision']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvisionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProvisionConnection'] = ResolversParentTypes['ProvisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProvisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvisionCoverageResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProvisionCoverage'] = ResolversParentTypes['ProvisionCoverage']> = {
  counts?: Resolver<ResolversTypes['CoverageCounts'], ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CoverageStatus'], ParentType, ContextType>;
};

export type ProvisionCoverageConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProvisionCoverageConnection'] = ResolversParentTypes['ProvisionCoverageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProvisionCoverageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProvisionCoverage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvisionCoverageEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProvisionCoverageEdge'] = ResolversParentTypes['ProvisionCoverageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProvisionCoverage'], ParentType, ContextType>;
};

export type ProvisionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProvisionEdge'] = ResolversParentTypes['ProvisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, RequireFields<QueryAgenciesArgs, 'first'>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'id'>>;
  compare?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<QueryCompareArgs, 'directive' | 'plans'>>;
  coverage?: Resolver<ResolversTypes['CoverageConnection'], ParentType, ContextType, RequireFields<QueryCoverageArgs, 'first'>>;
  deadlines?: Resolver<ResolversTypes['DeadlineConnection'], ParentType, ContextType, RequireFields<QueryDeadlinesArgs, 'first'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first'>>;
  duties?: Resolver<ResolversTypes['DutyConnection'], ParentType, ContextType, RequireFields<QueryDutiesArgs, 'first'>>;
  duty?: Resolver<Maybe<ResolversTypes['Duty']>, ParentType, ContextType, RequireFields<QueryDutyArgs, 'id'>>;
  ghosts?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryGhostsArgs, 'first'>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'ids'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  orphans?: Resolver<ResolversTypes['DutyConnection'], ParentType, ContextType, RequireFields<QueryOrphansArgs, 'first'>>;
  responsibilities?: Resolver<ResolversTypes['Responsibilities'], ParentType, ContextType, Partial<QueryResponsibilitiesArgs>>;
  reviews?: Resolver<ResolversTypes['DecidedConnection'], ParentType, ContextType, RequireFields<QueryReviewsArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
};

export type ResponsibilitiesResolvers<ContextType = any, ParentType extends ResolversParentTypes['Responsibilities'] = ResolversParentTypes['Responsibilities']> = {
  agencies?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['Cell']>, ParentType, ContextType>;
  directives?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  bounded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Document' | 'Duty', ParentType, ContextType>;
};

export type SuccessorResolvers<ContextType = any, ParentType extends ResolversParentTypes['Successor'] = ResolversParentTypes['Successor']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  function?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  Agency?: AgencyResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  Cell?: CellResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  CitationConnection?: CitationConnectionResolvers<ContextType>;
  CitationEdge?: CitationEdgeResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  ComparisonCell?: ComparisonCellResolvers<ContextType>;
  ComparisonRow?: ComparisonRowResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageConnection?: CoverageConnectionResolvers<ContextType>;
  CoverageCounts?: CoverageCountsResolvers<ContextType>;
  CoverageEdge?: CoverageEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeadEnd?: DeadEndResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  DeadlineConnection?: DeadlineConnectionResolvers<ContextType>;
  DeadlineEdge?: DeadlineEdgeResolvers<ContextType>;
  Decided?: DecidedResolvers<ContextType>;
  DecidedConnection?: DecidedConnectionResolvers<ContextType>;
  DecidedEdge?: DecidedEdgeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Duty?: DutyResolvers<ContextType>;
  DutyConnection?: DutyConnectionResolvers<ContextType>;
  DutyEdge?: DutyEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Lineage?: LineageResolvers<ContextType>;
  LineagePath?: LineagePathResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Pinpoint?: PinpointResolvers<ContextType>;
  Preview?: PreviewResolvers<ContextType>;
  Provision?: ProvisionResolvers<ContextType>;
  ProvisionConnection?: ProvisionConnectionResolvers<ContextType>;
  ProvisionCoverage?: ProvisionCoverageResolvers<ContextType>;
  ProvisionCoverageConnection?: ProvisionCoverageConnectionResolvers<ContextType>;
  ProvisionCoverageEdge?: ProvisionCoverageEdgeResolvers<ContextType>;
  ProvisionEdge?: ProvisionEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Responsibilities?: ResponsibilitiesResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Successor?: SuccessorResolvers<ContextType>;
};

