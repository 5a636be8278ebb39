/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** Why a chain stops below a central document. */
export type DeadEndReason =
  /** Its text is held and implements nothing further. */
  | 'CITES_NOTHING'
  /** Nobody has loaded the text that would tell. */
  | 'TEXT_NOT_HELD';

/** A person's decision about a link. */
export type Decision =
  /** The words do state the relation. */
  | 'CONFIRM'
  /** They do not: no lineage will walk the link. */
  | 'REJECT'
  /** Take the decision back; a link that a person added goes away. */
  | 'RESET';

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

export type HeldDocumentsQueryVariables = Exact<{ [key: string]: never; }>;


export type HeldDocumentsQuery = { readonly documents: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Document', readonly id: string, readonly number: string | null, readonly type: string, readonly title: string | null, readonly issuedOn: string | null, readonly issuedYear: number | null, readonly level: Level | null, readonly system: System | null, readonly held: boolean, readonly dependants: number, readonly duties: { readonly totalCount: number }, readonly issuer: { readonly id: string, readonly name: string } | null }> } };

export type HomeOfQueryVariables = Exact<{
  id: string;
}>;


export type HomeOfQuery = { readonly node:
    | { readonly __typename: 'Agency', readonly id: string }
    | { readonly __typename: 'Citation', readonly id: string, readonly document: { readonly id: string } }
    | { readonly __typename: 'Document', readonly held: boolean, readonly id: string }
    | { readonly __typename: 'Duty', readonly id: string, readonly document: { readonly id: string } }
    | { readonly __typename: 'Link', readonly id: string, readonly evidence: ReadonlyArray<{ readonly document: { readonly id: string } }> }
    | { readonly __typename: 'Provision', readonly id: string, readonly document: { readonly id: string } }
   | null };

export type ProofFragment = { readonly start: number, readonly end: number, readonly quote: string, readonly path: string | null, readonly method: Method, readonly score: number | null, readonly document: { readonly id: string, readonly number: string | null, readonly held: boolean } };

export type StepFragment = { readonly id: string, readonly type: LinkType, readonly sentence: string, readonly review: { readonly state: ReviewState, readonly by: string | null, readonly reason: string | null } | null, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string, readonly path: string | null, readonly method: Method, readonly score: number | null, readonly document: { readonly id: string, readonly number: string | null, readonly held: boolean } }>, readonly from:
    | { readonly __typename: 'Agency', readonly id: string }
    | { readonly __typename: 'Citation', readonly id: string }
    | { readonly __typename: 'Document', readonly id: string, readonly number: string | null, readonly type: string, readonly title: string | null, readonly issuedOn: string | null, readonly issuedYear: number | null, readonly level: Level | null, readonly system: System | null, readonly held: boolean, readonly dependants: number, readonly issuer: { readonly id: string, readonly name: string } | null }
    | { readonly __typename: 'Duty', readonly id: string }
    | { readonly __typename: 'Link', readonly id: string }
    | { readonly __typename: 'Provision', readonly id: string }
  , readonly to:
    | { readonly __typename: 'Agency', readonly id: string }
    | { readonly __typename: 'Citation', readonly id: string }
    | { readonly __typename: 'Document', readonly id: string, readonly number: string | null, readonly type: string, readonly title: string | null, readonly issuedOn: string | null, readonly issuedYear: number | null, readonly level: Level | null, readonly system: System | null, readonly held: boolean, readonly dependants: number, readonly issuer: { readonly id: string, readonly name: string } | null }
    | { readonly __typename: 'Duty', readonly id: string }
    | { readonly __typename: 'Link', readonly id: string }
    | { readonly __typename: 'Provision', readonly id: string }
   };

export type DutyEvidenceQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type DutyEvidenceQuery = { readonly duty: { readonly id: string, readonly path: string, readonly text: string, readonly start: number, readonly end: number, readonly leadership: Leadership, readonly document: { readonly id: string, readonly number: string | null }, readonly provision: { readonly id: string, readonly path: string, readonly heading: string | null }, readonly assignments: ReadonlyArray<{ readonly role: Role, readonly stated: boolean, readonly agency: { readonly id: string, readonly name: string, readonly kind: AgencyKind }, readonly via: { readonly name: string } | null }>, readonly deadlines: ReadonlyArray<{ readonly text: string, readonly start: number }>, readonly lineage: { readonly totalCount: number, readonly bounded: boolean, readonly paths: ReadonlyArray<{ readonly basis: Basis, readonly sentence: string, readonly directive: { readonly id: string, readonly number: string | null, readonly type: string, readonly title: string | null }, readonly steps: ReadonlyArray<{ readonly id: string, readonly type: LinkType, readonly sentence: string, readonly review: { readonly state: ReviewState, readonly by: string | null, readonly reason: string | null } | null, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string, readonly path: string | null, readonly method: Method, readonly score: number | null, readonly document: { readonly id: string, readonly number: string | null, readonly held: boolean } }>, readonly from:
            | { readonly __typename: 'Agency', readonly id: string }
            | { readonly __typename: 'Citation', readonly id: string }
            | { readonly __typename: 'Document', readonly id: string, readonly number: string | null, readonly type: string, readonly title: string | null, readonly issuedOn: string | null, readonly issuedYear: number | null, readonly level: Level | null, readonly system: System | null, readonly held: boolean, readonly dependants: number, readonly issuer: { readonly id: string, readonly name: string } | null }
            | { readonly __typename: 'Duty', readonly id: string }
            | { readonly __typename: 'Link', readonly id: string }
            | { readonly __typename: 'Provision', readonly id: string }
          , readonly to:
            | { readonly __typename: 'Agency', readonly id: string }
            | { readonly __typename: 'Citation', readonly id: string }
            | { readonly __typename: 'Document', readonly id: string, readonly number: string | null, readonly type: string, readonly title: string | null, readonly issuedOn: string | null, readonly issuedYear: number | null, readonly level: Level | null, readonly system: System | null, readonly held: boolean, readonly dependants: number, readonly issuer: { readonly id: string, readonly name: string } | null }
            | { readonly __typename: 'Duty', readonly id: string }
            | { readonly __typename: 'Link', readonly id: string }
            | { readonly __typename: 'Provision', readonly id: string }
           }> }>, readonly deadEnds: ReadonlyArray<{ readonly basis: Basis, readonly reason: DeadEndReason, readonly sentence: string, readonly document: { readonly id: string, readonly number: string | null, readonly type: string, readonly title: string | null }, readonly steps: ReadonlyArray<{ readonly id: string, readonly type: LinkType, readonly sentence: string, readonly review: { readonly state: ReviewState, readonly by: string | null, readonly reason: string | null } | null, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string, readonly path: string | null, readonly method: Method, readonly score: number | null, readonly document: { readonly id: string, readonly number: string | null, readonly held: boolean } }>, readonly from:
            | { readonly __typename: 'Agency', readonly id: string }
            | { readonly __typename: 'Citation', readonly id: string }
            | { readonly __typename: 'Document', readonly id: string, readonly number: string | null, readonly type: string, readonly title: string | null, readonly issuedOn: string | null, readonly issuedYear: number | null, readonly level: Level | null, readonly system: System | null, readonly held: boolean, readonly dependants: number, readonly issuer: { readonly id: string, readonly name: string } | null }
            | { readonly __typename: 'Duty', readonly id: string }
            | { readonly __typename: 'Link', readonly id: string }
            | { readonly __typename: 'Provision', readonly id: string }
          , readonly to:
            | { readonly __typename: 'Agency', readonly id: string }
            | { readonly __typename: 'Citation', readonly id: string }
            | { readonly __typename: 'Document', readonly id: string, readonly number: string | null, readonly type: string, readonly title: string | null, readonly issuedOn: string | null, readonly issuedYear: number | null, readonly level: Level | null, readonly system: System | null, readonly held: boolean, readonly dependants: number, readonly issuer: { readonly id: string, readonly name: string } | null }
            | { readonly __typename: 'Duty', readonly id: string }
            | { readonly __typename: 'Link', readonly id: string }
            | { readonly __typename: 'Provision', readonly id: string }
           }> }> } } | null };

export type DocumentEvidenceQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type DocumentEvidenceQuery = { readonly document: { readonly __typename: 'Document', readonly signer: string | null, readonly place: string | null, readonly validity: Validity, readonly recipients: ReadonlyArray<string>, readonly id: string, readonly number: string | null, readonly type: string, readonly title: string | null, readonly issuedOn: string | null, readonly issuedYear: number | null, readonly level: Level | null, readonly system: System | null, readonly held: boolean, readonly dependants: number, readonly outgoing: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: LinkType, readonly sentence: string, readonly to:
          | { readonly __typename: 'Agency', readonly id: string }
          | { readonly __typename: 'Citation', readonly id: string }
          | { readonly __typename: 'Document', readonly id: string, readonly number: string | null, readonly type: string, readonly title: string | null, readonly issuedOn: string | null, readonly issuedYear: number | null, readonly level: Level | null, readonly system: System | null, readonly held: boolean, readonly dependants: number, readonly issuer: { readonly id: string, readonly name: string } | null }
          | { readonly __typename: 'Duty', readonly id: string }
          | { readonly __typename: 'Link', readonly id: string }
          | { readonly __typename: 'Provision', readonly id: string }
         }> }, readonly incoming: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: LinkType, readonly sentence: string, readonly from:
          | { readonly __typename: 'Agency', readonly id: string }
          | { readonly __typename: 'Citation', readonly id: string }
          | { readonly __typename: 'Document', readonly id: string, readonly number: string | null, readonly type: string, readonly title: string | null, readonly issuedOn: string | null, readonly issuedYear: number | null, readonly level: Level | null, readonly system: System | null, readonly held: boolean, readonly dependants: number, readonly issuer: { readonly id: string, readonly name: string } | null }
          | { readonly __typename: 'Duty', readonly id: string }
          | { readonly __typename: 'Link', readonly id: string }
          | { readonly __typename: 'Provision', readonly id: string }
         }> }, readonly citedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly path: string | null, readonly document: { readonly id: string, readonly number: string | null } }> }, readonly coverage: { readonly status: CoverageStatus, readonly counts: { readonly explicit: number, readonly inherited: number, readonly legalBasis: number, readonly inferred: number, readonly mention: number, readonly suggested: number }, readonly agencies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } } | null, readonly issuer: { readonly id: string, readonly name: string } | null } | null };

export type LinkEvidenceQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type LinkEvidenceQuery = { readonly node:
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'Citation' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Duty' }
    | { readonly __typename: 'Link', readonly id: string, readonly type: LinkType, readonly sentence: string, readonly review: { readonly state: ReviewState, readonly by: string | null, readonly reason: string | null } | null, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string, readonly path: string | null, readonly method: Method, readonly score: number | null, readonly document: { readonly id: string, readonly number: string | null, readonly held: boolean } }>, readonly from:
        | { readonly __typename: 'Agency', readonly id: string }
        | { readonly __typename: 'Citation', readonly id: string }
        | { readonly __typename: 'Document', readonly id: string, readonly number: string | null, readonly type: string, readonly title: string | null, readonly issuedOn: string | null, readonly issuedYear: number | null, readonly level: Level | null, readonly system: System | null, readonly held: boolean, readonly dependants: number, readonly issuer: { readonly id: string, readonly name: string } | null }
        | { readonly __typename: 'Duty', readonly id: string }
        | { readonly __typename: 'Link', readonly id: string }
        | { readonly __typename: 'Provision', readonly id: string }
      , readonly to:
        | { readonly __typename: 'Agency', readonly id: string }
        | { readonly __typename: 'Citation', readonly id: string }
        | { readonly __typename: 'Document', readonly id: string, readonly number: string | null, readonly type: string, readonly title: string | null, readonly issuedOn: string | null, readonly issuedYear: number | null, readonly level: Level | null, readonly system: System | null, readonly held: boolean, readonly dependants: number, readonly issuer: { readonly id: string, readonly name: string } | null }
        | { readonly __typename: 'Duty', readonly id: string }
        | { readonly __typename: 'Link', readonly id: string }
        | { readonly __typename: 'Provision', readonly id: string }
       }
    | { readonly __typename: 'Provision' }
   | null };

export type LinkSentenceQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type LinkSentenceQuery = { readonly node:
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'Citation' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Duty' }
    | { readonly __typename: 'Link', readonly id: string, readonly sentence: string }
    | { readonly __typename: 'Provision' }
   | null };

export type ReviewLinkMutationVariables = Exact<{
  id: string;
  decision: Decision;
  language: Language;
}>;


export type ReviewLinkMutation = { readonly reviewLink: { readonly id: string, readonly type: LinkType, readonly sentence: string, readonly review: { readonly state: ReviewState, readonly by: string | null, readonly reason: string | null } | null, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: string, readonly path: string | null, readonly method: Method, readonly score: number | null, readonly document: { readonly id: string, readonly number: string | null, readonly held: boolean } }>, readonly from:
      | { readonly __typename: 'Agency', readonly id: string }
      | { readonly __typename: 'Citation', readonly id: string }
      | { readonly __typename: 'Document', readonly id: string, readonly number: string | null, readonly type: string, readonly title: string | null, readonly issuedOn: string | null, readonly issuedYear: number | null, readonly level: Level | null, readonly system: System | null, readonly held: boolean, readonly dependants: number, readonly issuer: { readonly id: string, readonly name: string } | null }
      | { readonly __typename: 'Duty', readonly id: string }
      | { readonly __typename: 'Link', readonly id: string }
      | { readonly __typename: 'Provision', readonly id: string }
    , readonly to:
      | { readonly __typename: 'Agency', readonly id: string }
      | { readonly __typename: 'Citation', readonly id: string }
      | { readonly __typename: 'Document', readonly id: string, readonly number: string | null, readonly type: string, readonly title: string | null, readonly issuedOn: string | null, readonly issuedYear: number | null, readonly level: Level | null, readonly system: System | null, readonly held: boolean, readonly dependants: number, readonly issuer: { readonly id: string, readonly name: string } | null }
      | { readonly __typename: 'Duty', readonly id: string }
      | { readonly __typename: 'Link', readonly id: string }
      | { readonly __typename: 'Provision', readonly id: string }
     } };

export type FindQueryVariables = Exact<{
  text: string;
}>;


export type FindQuery = { readonly search: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly kind: AgencyKind }
      | { readonly __typename: 'Document', readonly id: string, readonly number: string | null, readonly type: string, readonly title: string | null, readonly held: boolean, readonly level: Level | null, readonly system: System | null }
      | { readonly __typename: 'Duty', readonly id: string, readonly path: string, readonly text: string, readonly document: { readonly id: string, readonly number: string | null } }
    > } };

export type DocumentFactsFragment = { readonly __typename: 'Document', readonly id: string, readonly number: string | null, readonly type: string, readonly title: string | null, readonly issuedOn: string | null, readonly issuedYear: number | null, readonly level: Level | null, readonly system: System | null, readonly held: boolean, readonly dependants: number, readonly issuer: { readonly id: string, readonly name: string } | null };

export type StepIdsFragment = { readonly id: string, readonly type: LinkType, readonly from:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  , readonly to:
    | { readonly __typename: 'Agency', readonly id: string }
    | { readonly __typename: 'Citation', readonly id: string }
    | { readonly __typename: 'Document', readonly id: string }
    | { readonly __typename: 'Duty', readonly id: string }
    | { readonly __typename: 'Link', readonly id: string }
    | { readonly __typename: 'Provision', readonly id: string }
  , readonly evidence: ReadonlyArray<{ readonly end: number }> };

export type SectionFactsFragment = { readonly id: string, readonly path: string, readonly heading: string | null, readonly start: number };

export type PlanDutiesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PlanDutiesQuery = { readonly document: { readonly __typename: 'Document', readonly signer: string | null, readonly id: string, readonly number: string | null, readonly type: string, readonly title: string | null, readonly issuedOn: string | null, readonly issuedYear: number | null, readonly level: Level | null, readonly system: System | null, readonly held: boolean, readonly dependants: number, readonly duties: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly path: string, readonly text: string, readonly start: number, readonly end: number, readonly leadership: Leadership, readonly provision: { readonly id: string, readonly path: string, readonly heading: string | null, readonly start: number, readonly parent: { readonly id: string, readonly path: string, readonly heading: string | null, readonly start: number, readonly parent: { readonly id: string, readonly path: string, readonly heading: string | null, readonly start: number, readonly parent: { readonly id: string, readonly path: string, readonly heading: string | null, readonly start: number } | null } | null } | null }, readonly leads: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: AgencyKind }>, readonly coordinators: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: AgencyKind }>, readonly lineage: { readonly totalCount: number, readonly bounded: boolean, readonly paths: ReadonlyArray<{ readonly basis: Basis, readonly steps: ReadonlyArray<{ readonly id: string, readonly type: LinkType, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly __typename: 'Agency', readonly id: string }
                | { readonly __typename: 'Citation', readonly id: string }
                | { readonly __typename: 'Document', readonly id: string }
                | { readonly __typename: 'Duty', readonly id: string }
                | { readonly __typename: 'Link', readonly id: string }
                | { readonly __typename: 'Provision', readonly id: string }
              , readonly evidence: ReadonlyArray<{ readonly end: number }> }> }>, readonly deadEnds: ReadonlyArray<{ readonly basis: Basis, readonly reason: DeadEndReason, readonly steps: ReadonlyArray<{ readonly id: string, readonly type: LinkType, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              , readonly to:
                | { readonly __typename: 'Agency', readonly id: string }
                | { readonly __typename: 'Citation', readonly id: string }
                | { readonly __typename: 'Document', readonly id: string }
                | { readonly __typename: 'Duty', readonly id: string }
                | { readonly __typename: 'Link', readonly id: string }
                | { readonly __typename: 'Provision', readonly id: string }
              , readonly evidence: ReadonlyArray<{ readonly end: number }> }> }> } }> }, readonly issuer: { readonly id: string, readonly name: string } | null } | null };

export type DocumentsByIdQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type DocumentsByIdQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Document', readonly id: string, readonly number: string | null, readonly type: string, readonly title: string | null, readonly issuedOn: string | null, readonly issuedYear: number | null, readonly level: Level | null, readonly system: System | null, readonly held: boolean, readonly dependants: number, readonly issuer: { readonly id: string, readonly name: string } | null }
    | Record<PropertyKey, never>
   | null> };

export const ProofFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proof"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"held"}}]}}]}}]} as unknown as DocumentNode<ProofFragment, unknown>;
export const DocumentFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuedYear"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"dependants"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DocumentFactsFragment, unknown>;
export const StepFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Step"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentFacts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentFacts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proof"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"held"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuedYear"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"dependants"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<StepFragment, unknown>;
export const StepIdsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepIds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]} as unknown as DocumentNode<StepIdsFragment, unknown>;
export const SectionFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SectionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"start"}}]}}]} as unknown as DocumentNode<SectionFactsFragment, unknown>;
export const HeldDocumentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HeldDocuments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"held"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentFacts"}},{"kind":"Field","name":{"kind":"Name","value":"duties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuedYear"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"dependants"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HeldDocumentsQuery, HeldDocumentsQueryVariables>;
export const HomeOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"held"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<HomeOfQuery, HomeOfQueryVariables>;
export const DutyEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DutyEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"leadership"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"via"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"start"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"bounded"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"directive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Step"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadEnds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Step"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proof"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"held"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuedYear"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"dependants"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Step"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentFacts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentFacts"}}]}}]}}]}}]} as unknown as DocumentNode<DutyEvidenceQuery, DutyEvidenceQueryVariables>;
export const DocumentEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentFacts"}},{"kind":"Field","name":{"kind":"Name","value":"signer"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"}},{"kind":"Field","alias":{"kind":"Name","value":"outgoing"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"IMPLEMENTS"},{"kind":"EnumValue","value":"BASED_ON"},{"kind":"EnumValue","value":"AMENDS"},{"kind":"EnumValue","value":"REPLACES"},{"kind":"EnumValue","value":"REPEALS"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentFacts"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"incoming"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"IMPLEMENTS"},{"kind":"EnumValue","value":"BASED_ON"},{"kind":"EnumValue","value":"AMENDS"},{"kind":"EnumValue","value":"REPLACES"},{"kind":"EnumValue","value":"REPEALS"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentFacts"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"explicit"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"mention"}},{"kind":"Field","name":{"kind":"Name","value":"suggested"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuedYear"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"dependants"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DocumentEvidenceQuery, DocumentEvidenceQueryVariables>;
export const LinkEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LinkEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Step"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proof"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"held"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuedYear"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"dependants"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Step"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentFacts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentFacts"}}]}}]}}]}}]} as unknown as DocumentNode<LinkEvidenceQuery, LinkEvidenceQueryVariables>;
export const LinkSentenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LinkSentence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]} as unknown as DocumentNode<LinkSentenceQuery, LinkSentenceQueryVariables>;
export const ReviewLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"decision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Decision"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"decision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"decision"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Step"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proof"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"held"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuedYear"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"dependants"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Step"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentFacts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentFacts"}}]}}]}}]}}]} as unknown as DocumentNode<ReviewLinkMutation, ReviewLinkMutationVariables>;
export const FindDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Find"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"system"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindQuery, FindQueryVariables>;
export const PlanDutiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanDuties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentFacts"}},{"kind":"Field","name":{"kind":"Name","value":"signer"}},{"kind":"Field","name":{"kind":"Name","value":"duties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"leadership"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SectionFacts"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SectionFacts"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SectionFacts"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SectionFacts"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coordinators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"bounded"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepIds"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadEnds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepIds"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuedYear"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"dependants"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SectionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"start"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepIds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]} as unknown as DocumentNode<PlanDutiesQuery, PlanDutiesQueryVariables>;
export const DocumentsByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentsById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentFacts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuedYear"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"dependants"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DocumentsByIdQuery, DocumentsByIdQueryVariables>;