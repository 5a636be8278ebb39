import type {
  AgencyRecord,
  CitationRecord,
  DeadlineRecord,
  DutyRecord,
  LinkRecord,
  ProvisionRecord,
} from '../graph/policy-graph.ts';
import type { CellRecord, GraphChange, StoredDocument } from '../store/graph-store.ts';

// What the resolvers of each type are handed: the store's records, and the few shapes that stand between the two.
export type {
  AgencyRecord,
  DutyRecord,
  EvidenceRecord,
  LinkRecord,
  ProvisionRecord,
  ReviewRecord,
} from '../graph/policy-graph.ts';
export type {
  CellRecord,
  DecisionRecord,
  Neighbourhood as NeighbourhoodModel,
  ProvisionCoverageRecord,
} from '../store/graph-store.ts';

export type AnyNode = StoredDocument | ProvisionRecord | CitationModel | DutyRecord | AgencyRecord | LinkRecord;
export type Found = StoredDocument | DutyRecord | AgencyRecord;

/** A document; one that is only previewed brings its text along, since no store holds it. */
export type DocumentModel = StoredDocument & { readonly text?: string };
export type CitationModel = CitationRecord;
export type PinpointModel = NonNullable<CitationRecord['pinpoint']> & { readonly target: string | null };

/** A notice with the document that it is about, whose text gives the quote. */
export interface NoticeModel {
  readonly document: DocumentModel;
  readonly code: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** A LEADS, COORDINATES or REPORTS_TO link, seen from its duty. */
export type AssignmentModel = LinkRecord;
export type DeadlineModel = DeadlineRecord & { readonly duty: DutyRecord };

export interface SuccessorModel {
  readonly agency: AgencyRecord;
  readonly function: string | null;
  readonly since: string;
  readonly source: string;
}

export type {
  DeadEnd as DeadEndModel,
  Lineage as LineageModel,
  LineagePath as LineagePathModel,
} from '../graph/lineage.ts';

/** The coverage of a directive is the directive itself; its figures are fetched field by field. */
export interface CoverageModel {
  readonly directive: DocumentModel;
}

export interface ResponsibilitiesModel {
  readonly cells: readonly CellRecord[];
}

export interface ComparisonModel {
  readonly directive: DocumentModel;
  readonly plans: readonly DocumentModel[];
  readonly rows: readonly ComparisonRowModel[];
}
export interface ComparisonRowModel {
  readonly provision: ProvisionRecord | null;
  readonly theme: string | null;
  readonly cells: readonly ComparisonCellModel[];
}
export interface ComparisonCellModel {
  readonly plan: DocumentModel;
  readonly duties: readonly DutyRecord[];
}

/** `document` is null once it is gone altogether. */
export type ChangeModel = Omit<GraphChange, 'touched' | 'document'> & { readonly document: string | null };
export interface PreviewModel {
  readonly document: DocumentModel;
  readonly links: readonly LinkRecord[];
  readonly duties: readonly DutyRecord[];
  readonly citations: readonly CitationRecord[];
  readonly change: ChangeModel;
}
