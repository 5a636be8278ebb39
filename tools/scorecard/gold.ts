/** What a person read in a document: the format of `../shared/corpus`, whose README defines every field. */
export interface Gold {
  readonly document: Readonly<Record<string, string | number | null>>;
  readonly citations: readonly GoldCitation[];
  readonly relations: readonly GoldRelation[];
  readonly duties?: readonly ReadDuty[];
  readonly ignore?: readonly { readonly start: number; readonly end: number }[];
}

/** A citation as gold and `extract` both have it. */
export interface ReadCitation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type?: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title?: string | null;
}

export interface GoldCitation extends ReadCitation {
  /** The number that was meant, where the text mistypes it. */
  readonly altNumber?: string;
  readonly sharedHead?: boolean;
  readonly issuerShared?: boolean;
  readonly short?: boolean;
  readonly bare?: boolean;
  readonly nested?: boolean;
  readonly boilerplate?: boolean;
}

interface ReadRelation {
  readonly from: string | null;
  readonly type: string;
  readonly to: string | null;
}

interface GoldRelation extends ReadRelation {
  readonly optional?: boolean;
}

export interface ReadDuty {
  readonly path: string;
  readonly lead?: readonly string[];
  readonly coordinate?: readonly string[];
  readonly cites?: readonly DutyCite[];
}

export interface DutyCite {
  readonly number?: string | null;
  readonly title?: string | null;
  readonly basis: string;
  readonly optional?: boolean;
}

/** What `extract` prints for a document, as far as it is scored. */
export interface Reading {
  readonly document: Readonly<Record<string, string | number | null>>;
  readonly citations: readonly ReadCitation[];
  readonly relations: readonly ReadRelation[];
  readonly duties: readonly ReadDuty[];
}
