import { type Citation, type Duty, type Header, type Notice, type Relation } from '../parsed-document.ts';

/** What a reader should look at. */
export function readNotices(_read: {
  readonly text: string;
  readonly header: Header;
  readonly citations: readonly Citation[];
  readonly relations: readonly Relation[];
  readonly duties: readonly Duty[];
}): Notice[] {
  return [];
}
