import type { Span } from '../text/span.ts';

/**
 * What reading one text yields: facts with their places, no ids, no database. All spans are offsets into the text as
 * received. Dates are ISO `yyyy-mm-dd`. Missing values are null, never undefined or empty.
 */
export interface ParsedDocument {
  readonly header: Header;
  /** In the order of the text, parents before their children; paths are unique. */
  readonly provisions: readonly Provision[];
  /**
   * In the order of the text. Spans do not overlap, with one exception: an amending law may name in its title the laws it amends,
   * with their numbers. Then its own span runs over the whole title, and the citations of those laws, which follow it here, lie inside.
   */
  readonly citations: readonly Citation[];
  readonly relations: readonly Relation[];
  /** In the order of the text; paths are unique. */
  readonly duties: readonly Duty[];
  /** Strategies, programmes and schemes that the text names by title alone. */
  readonly namedDocuments: readonly NamedDocument[];
  /** "Kế hoạch này", "Quyết định này". */
  readonly selfReferences: readonly Span[];
  readonly notices: readonly Notice[];
}

/** The document's own head and foot. */
export interface Header {
  /** As normalised: `131/KH-UBND`. */
  readonly number: string | null;
  /** In words: `Kế hoạch`. */
  readonly type: string | null;
  /** Canonical and with its place: `Ủy ban nhân dân tỉnh Lạng Sơn`, `Bộ Chính trị`. */
  readonly issuer: string | null;
  readonly date: string | null;
  /** Known also where only the year is. */
  readonly year: number | null;
  readonly place: string | null;
  readonly signer: string | null;
  /** Its trích yếu. */
  readonly title: string | null;
  readonly recipients: readonly string[];
}

export type ProvisionKind =
  'PART' | 'CHAPTER' | 'SECTION' | 'SUBSECTION' | 'ARTICLE' | 'CLAUSE' | 'POINT' | 'PARAGRAPH' | 'APPENDIX';

/** A node of the document's tree: a heading or point with all that stands under it. */
export interface Provision extends Span {
  /** Unique in the document: `II.3.a`, `Điều 2.1`. */
  readonly path: string;
  readonly parent: string | null;
  readonly kind: ProvisionKind;
  /** Its heading or lead-in, without its own label; null for a point that has only a text. */
  readonly heading: string | null;
}

/** A span that names a document, from the type word through number, date and issuer. */
export interface Citation extends Span {
  /** Canonical type word, `Chương trình hành động`; null where the span shows none. */
  readonly type: string | null;
  /** As normalised: `52-NQ/TW`; null for a law that goes by its title. */
  readonly number: string | null;
  readonly date: string | null;
  readonly year: number | null;
  /** Canonical: `Ủy ban nhân dân tỉnh`; null where it stands outside the span. */
  readonly issuer: string | null;
  /** A law's name with its type word, `Luật Giáo dục`; of a numbered document what follows "về", where the text goes on so. */
  readonly title: string | null;
  readonly pinpoint: Pinpoint | null;
  /** It names the document it stands in. */
  readonly self: boolean;
  /** An abbreviated later mention ("Nghị quyết 52"), read with the help of an earlier one. */
  readonly short: boolean;
  /** Outside the document proper: what a website added around it. No link follows from such a citation. */
  readonly boilerplate: boolean;
  /** Path of the innermost provision around it; null in title, preamble and foot. */
  readonly path: string | null;
}

/** "khoản 2 Điều 5" before the document it belongs to. `path` is `Điều 5.2`. */
export interface Pinpoint extends Span {
  readonly path: string;
}

export type RelationType = 'IMPLEMENTS' | 'BASED_ON' | 'AMENDS' | 'REPLACES' | 'REPEALS';

/** A sentence that relates two documents; the span runs from the words of the relation through the document it leads to. */
export interface Relation extends Span {
  /** `this` document, or the index of a citation. */
  readonly from: 'this' | number;
  readonly type: RelationType;
  /** Index of a citation. */
  readonly to: number;
}

/** A paragraph that assigns work. */
export interface Duty extends Span {
  /** Unique among the duties: `II.3.a.1`. */
  readonly path: string;
  /** Path of the innermost provision that holds it. */
  readonly provision: string;
  readonly assignments: readonly Assignment[];
  /** One entry a cited document: in its own paragraph, or in the heading or lead-in of an enclosing provision. */
  readonly cites: readonly DutyCitation[];
  readonly deadlines: readonly Deadline[];
}

export type Role = 'LEADS' | 'COORDINATES' | 'REPORTS_TO';

/** An agency's part in a duty; the span is the words that give it, wherever they stand (also in the point above). */
export interface Assignment extends Span {
  /** As the text words it: `Sở Khoa học và Công nghệ`, `các cơ quan liên quan`. */
  readonly agency: string;
  readonly role: Role;
  /** True where the text says "chủ trì" or "phối hợp", false where the agency is merely the subject. */
  readonly stated: boolean;
  /** The body that passes the duty down. */
  readonly via: string | null;
}

/** How a duty uses a document; the span runs from the words that say so through the citation. */
export interface DutyCitation extends Span {
  /** Index of a citation. */
  readonly citation: number;
  /** IMPLEMENTS and BASED_ON make it EXPLICIT, CITES a MENTION. */
  readonly type: 'IMPLEMENTS' | 'BASED_ON' | 'CITES';
}

/** By when; the span is the words. */
export interface Deadline extends Span {
  /** An absolute date. */
  readonly date: string | null;
  readonly recurrence: 'annual' | 'semiannual' | 'quarterly' | 'monthly' | 'weekly' | null;
  /** `mm-dd` of an annual deadline. */
  readonly monthDay: string | null;
  /** To whom one reports, as worded. */
  readonly to: string | null;
}

export interface NamedDocument extends Span {
  readonly title: string;
}

/** Something a reader should look at. The code leads to its words in `seeds/notices.csv`. */
export interface Notice {
  readonly code: string;
  readonly start: number | null;
  readonly end: number | null;
}
