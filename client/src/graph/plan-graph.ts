import type {
  Basis,
  DocumentFactsFragment,
  Leadership,
  LinkType,
  PlanCitationsQuery,
  PlanDutiesQuery,
} from '../generated/operations.ts';
import type { Grown } from './growth.ts';
import { readable } from './naming.ts';
import { foldIntoSections, type Heading, type Section } from './sections.ts';

export type DocumentFacts = DocumentFactsFragment;
type PlanDocument = NonNullable<PlanDutiesQuery['document']>;
export type DutyRow = PlanDocument['duties']['nodes'][number];
export type CitationRow = NonNullable<PlanCitationsQuery['document']>['citations']['nodes'][number];
type AgencyRef = DutyRow['leads'][number];

/** One step of a chain: a link of the API, from the later thing to the earlier. */
export interface Step {
  readonly id: string;
  readonly type: LinkType;
  readonly from: string;
  readonly to: string;
}

/** A path of a duty to a directive, or one that stops below. */
export interface Chain {
  readonly basis: Basis;
  readonly stopped: boolean;
  readonly steps: readonly Step[];
}

export interface PlanDuty {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly leadership: Leadership;
  readonly section: string;
  readonly provision: Heading;
  readonly leads: readonly AgencyRef[];
  readonly coordinators: readonly AgencyRef[];
  readonly chains: readonly Chain[];
}

/** Everything the explorer shows of one plan, as the API answers it; nothing in it is worked out by the client. */
export interface PlanGraph {
  readonly plan: DocumentFacts;
  readonly sections: readonly Section[];
  readonly duties: ReadonlyMap<string, PlanDuty>;
  /** The plan and every document on a chain of its duties, in the order in which the text first cites them. */
  readonly documents: ReadonlyMap<string, DocumentFacts>;
  readonly agencies: ReadonlyMap<string, PlanAgency>;
  /** Citations of the plan that may mean several documents. */
  readonly ambiguous: readonly Ambiguity[];
  /** What was expanded beside the plan, in the order of the gestures. */
  readonly grown: readonly Grown[];
  /** True where the API cut a lineage short. */
  readonly bounded: boolean;
}

/** A citation that several known documents fit. */
export interface Ambiguity {
  readonly citation: string;
  readonly quote: string;
  /** The duty whose words hold it; null for the plan as a whole. */
  readonly duty: string | null;
  /** Document ids. */
  readonly candidates: readonly string[];
}

export interface PlanAgency extends AgencyRef {
  /** Duty ids. */
  readonly leads: readonly string[];
  readonly coordinates: readonly string[];
}

/** The ids of the documents on the duties' chains, in the order in which the text first states a link to them; the plan first. */
export function documentsOf(plan: string, duties: readonly DutyRow[]): string[] {
  const first = new Map<string, number>([[plan, -1]]);
  const chains = duties.flatMap((duty) => [...duty.lineage.paths, ...duty.lineage.deadEnds]);
  for (const step of chains.flatMap((chain) => chain.steps)) {
    const stated = Math.min(...step.evidence.map((proof) => proof.end));
    first.set(step.to.id, Math.min(stated, first.get(step.to.id) ?? Number.POSITIVE_INFINITY));
  }
  return [...first].sort(([, a], [, b]) => a - b).map(([id]) => id);
}

export function buildPlanGraph(
  plan: DocumentFacts,
  rows: readonly DutyRow[],
  documents: readonly DocumentFacts[],
  citations: readonly CitationRow[] = [],
): PlanGraph {
  const headings = new Map(rows.map((row) => [row.id, headingsOf(row)]));
  const sections = foldIntoSections(rows.map((row) => ({ id: row.id, headings: headings.get(row.id) ?? [] })));
  const sectionOf = new Map(sections.flatMap((section) => section.duties.map((duty) => [duty, section.id] as const)));
  const duties = rows.map((row) => toDuty(row, sectionOf.get(row.id) ?? row.provision.id));
  const candidates = citations.flatMap((citation) => citation.candidates);
  const others = new Map([...documents, ...candidates].map((document) => [document.id, document]));
  others.delete(plan.id);
  const known = withReadableTitles([plan, ...others.values()]);
  return {
    plan: known[0] as DocumentFacts,
    sections,
    duties: new Map(duties.map((duty) => [duty.id, duty])),
    documents: new Map(known.map((document) => [document.id, document])),
    agencies: agenciesOf(duties),
    ambiguous: citations
      .filter((citation) => citation.candidates.length > 0)
      .map((citation) => toAmbiguity(citation, rows)),
    grown: [],
    bounded: rows.some((row) => row.lineage.bounded),
  };
}

function toAmbiguity({ id, quote, start, end, candidates }: CitationRow, rows: readonly DutyRow[]): Ambiguity {
  const duty = rows.find((row) => row.start <= start && end <= row.end);
  return { citation: id, quote, duty: duty?.id ?? null, candidates: candidates.map((document) => document.id) };
}

/** Headers are set in capitals: the documents' own types, issuers and numbers tell which words keep them. */
function withReadableTitles(documents: readonly DocumentFacts[]): DocumentFacts[] {
  const names = documents.flatMap(({ type, issuer, number }) =>
    [type, issuer?.name, number].filter((name) => typeof name === 'string'),
  );
  return documents.map((document) => ({ ...document, title: readable(document.title, names) || null }));
}

function headingsOf(row: DutyRow): Heading[] {
  const { provision } = row;
  const { parent } = provision;
  return [parent?.parent?.parent, parent?.parent, parent, provision].filter(
    (heading) => heading !== null && heading !== undefined,
  );
}

function toDuty(row: DutyRow, section: string): PlanDuty {
  const { id, path, text, start, end, leadership, provision, leads, coordinators, lineage } = row;
  const chains = [
    ...lineage.paths.map((chain) => ({ basis: chain.basis, stopped: false, steps: chain.steps.map(toStep) })),
    ...lineage.deadEnds.map((chain) => ({ basis: chain.basis, stopped: true, steps: chain.steps.map(toStep) })),
  ];
  return { id, path, text, start, end, leadership, section, provision, leads, coordinators, chains };
}

function toStep(step: DutyRow['lineage']['paths'][number]['steps'][number]): Step {
  return { id: step.id, type: step.type, from: step.from.id, to: step.to.id };
}

function agenciesOf(duties: readonly PlanDuty[]): Map<string, PlanAgency> {
  const agencies = new Map<string, AgencyRef & { leads: string[]; coordinates: string[] }>();
  const entry = (agency: AgencyRef) => {
    const known = agencies.get(agency.id) ?? { ...agency, leads: [], coordinates: [] };
    agencies.set(agency.id, known);
    return known;
  };
  for (const duty of duties) {
    for (const agency of duty.leads) entry(agency).leads.push(duty.id);
    for (const agency of duty.coordinators) entry(agency).coordinates.push(duty.id);
  }
  return agencies;
}
