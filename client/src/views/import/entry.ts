import type { LinkType, PreviewImportMutation } from '../../generated/operations.ts';
import type { ImportEvent, Noticed } from './send-file.ts';

export type Preview = PreviewImportMutation['previewImport'];
export type PreviewCitation = Preview['citations'][number];
export type PreviewLink = Preview['links'][number];

/** What a person says of a citation before the import: it states nothing, or it means another document. */
export interface Correction {
  readonly citation: string;
  /** Null: refused. */
  readonly document: { readonly id: string; readonly name: string } | null;
  /** The relation to add, where the reading found none to move. */
  readonly type: LinkType;
}

/** What an import has changed. */
export interface Outcome {
  readonly document: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** True where the database held a text under the same id before. */
  readonly replaced: boolean;
  readonly corrected: number;
  /** Why corrections could not be applied, in the server's words. */
  readonly uncorrected: readonly string[];
}

export interface Failure {
  readonly message: string;
  readonly hint: string;
}

/** A file on its way into the database, and all that is known of it. */
export interface Entry {
  readonly id: number;
  readonly file: File;
  readonly text: string;
  readonly preview: Preview | null;
  readonly noticed: readonly Noticed[];
  readonly corrections: readonly Correction[];
  /** Set while the server works on it. */
  readonly step: ImportEvent | null;
  /** What went wrong last; a file that was previewed keeps its preview and can be tried again. */
  readonly failure: Failure | null;
  readonly outcome: Outcome | null;
  readonly taken: boolean;
}

export type Stage = 'reading' | 'ready' | 'importing' | 'failed' | 'done' | 'taken';

export function stageOf(entry: Entry): Stage {
  if (entry.taken) return 'taken';
  if (entry.outcome) return 'done';
  if (entry.preview) return entry.step ? 'importing' : 'ready';
  return entry.failure ? 'failed' : 'reading';
}

let made = 0;

export function newEntry(file: File): Entry {
  made += 1;
  const step = { step: 'reading', bytes: file.size } as const;
  const nothing = { text: '', preview: null, noticed: [], corrections: [], failure: null, outcome: null, taken: false };
  return { id: made, file, step, ...nothing };
}

/** The links that rest on a citation: those to its document whose words hold it. */
export function linksOn(citation: PreviewCitation, links: readonly PreviewLink[]): PreviewLink[] {
  const holds = ({ start, end }: { start: number; end: number }) => start < citation.end && end > citation.start;
  return links.filter((link) => link.to.id === citation.target?.id && link.evidence.some(holds));
}

/** Puts a correction in place of an earlier one of the same citation; null takes it back. */
export function corrected(
  corrections: readonly Correction[],
  citation: string,
  correction: Correction | null,
): Correction[] {
  const others = corrections.filter((other) => other.citation !== citation);
  return correction ? [...others, correction] : others;
}
