import { type Citation, type Duty, type Header, type Provision } from '../parsed-document.ts';

/** The paragraphs that assign work, in the order of the text. */
export function readDuties(_document: {
  readonly text: string;
  readonly provisions: readonly Provision[];
  readonly citations: readonly Citation[];
  readonly header: Header;
}): Duty[] {
  return [];
}
