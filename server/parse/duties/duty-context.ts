import { type Assignment } from '../parsed-document.ts';
import { type Span } from '../../text/span.ts';
import { type AgencyKind } from '../agencies/agency-lexicon.ts';

/** An agency as the text words it, and where. */
export interface Mention extends Span {
  readonly name: string;
  readonly kind: AgencyKind;
}

/**
 * How the agencies of a context were named, from the weakest on: by nothing; by the document's or section's lead-in ("… yêu
 * cầu các sở thực hiện các nhiệm vụ sau:"); as the subject of the sentence above; by a heading or point that names nothing
 * but them. The stronger, the less a paragraph below needs to look like a task.
 */
export type Strength = 'NONE' | 'LEAD_IN' | 'SUBJECT' | 'HEADING';

/** What a point hands down to the paragraphs below it. */
export interface Context {
  readonly leads: readonly Mention[];
  readonly strength: Strength;
  /** Whether the point says "chủ trì" itself. */
  readonly stated: boolean;
  readonly coordinators: readonly Assignment[];
  /** The body that passed the work down to the leads. */
  readonly via: string | null;
  /** Goals and definitions: nothing below is a duty. */
  readonly excluded: boolean;
  /** In an article that approves a scheme: what stands below says how things will be, unless somebody is told to act. */
  readonly approves: boolean;
  /** In a section on who does what. */
  readonly organised: boolean;
  /** Enclosing headings and lead-ins, whose citations count for every duty below. */
  readonly leadIns: readonly Span[];
}

export const nothing: Context = {
  leads: [],
  strength: 'NONE',
  stated: false,
  coordinators: [],
  via: null,
  excluded: false,
  approves: false,
  organised: false,
  leadIns: [],
};

/** The context with one more heading or lead-in above. */
export function withLeadIn(context: Context, leadIn: Span): Context {
  return { ...context, leadIns: [...context.leadIns, { start: leadIn.start, end: leadIn.end }] };
}

/** How a body that passes work down is named where several do. */
export function joined(mentions: readonly Mention[]): string | null {
  return mentions.length === 0 ? null : mentions.map(({ name }) => name).join(', ');
}
