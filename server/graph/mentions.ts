import type { Citation, NamedDocument, ParsedDocument } from '../parse/parsed-document.ts';
import { innermostProvisionAt } from '../parse/provision-at.ts';

/**
 * The reading with every document it names among its citations: those named by title alone come last, so that the places
 * which relations and duties point to stay. To the graph they are mentions like any other, with a title and no number.
 */
export function withNamedDocuments(parsed: ParsedDocument): ParsedDocument {
  if (parsed.namedDocuments.length === 0) return parsed;
  const pathAt = innermostProvisionAt(parsed.provisions);
  const named = parsed.namedDocuments.map((each) => mentionOf(each, pathAt(each.start)));
  return { ...parsed, citations: [...parsed.citations, ...named] };
}

function mentionOf({ start, end, title }: NamedDocument, path: string | null): Citation {
  return {
    start,
    end,
    title,
    path,
    type: null,
    number: null,
    date: null,
    year: null,
    issuer: null,
    pinpoint: null,
    self: false,
    short: false,
    boilerplate: false,
  };
}
