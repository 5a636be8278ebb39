import { type SourceText } from '../text/source-text.ts';
import { type Span } from '../text/span.ts';
import { readCitations } from './citations/read-citations.ts';
import { readNamedDocuments } from './citations/read-named-documents.ts';
import { readSelfReferences } from './citations/read-self-references.ts';
import { readDuties } from './duties/read-duties.ts';
import { evenBlanks } from './even-blanks.ts';
import { readHeader } from './header/read-header.ts';
import { readNotices } from './notices/read-notices.ts';
import { type Citation, type ParsedDocument } from './parsed-document.ts';
import { innermostProvisionAt } from './provision-at.ts';
import { readProvisions } from './provisions/read-provisions.ts';
import { readRelations } from './relations/read-relations.ts';

/**
 * Reads a document: everything its text states, with places, and nothing that it does not state.
 *
 * Every part reads the NFC text with even blanks and counts its spans there; only at the end they are led back to the text
 * as received.
 * No input makes it throw; what looks wrong in the text becomes a notice.
 */
export function readDocument(original: SourceText): ParsedDocument {
  const source = evenBlanks(original);
  const text = source.normal;
  const header = readHeader(text);
  const provisions = readProvisions(text);
  const citations = withPaths(readCitations(text, header), innermostProvisionAt(provisions));
  const { relations, refused } = readRelations(text, header, citations);
  const duties = readDuties({ text, provisions, citations, header });
  const namedDocuments = readNamedDocuments(text, citations, header);
  const selfReferences = readSelfReferences(text);
  const notices = readNotices({ text, header, citations, refused, duties });
  return inReceivedOffsets(
    { header, provisions, citations, relations, duties, namedDocuments, selfReferences, notices },
    source,
  );
}

function withPaths(citations: readonly Citation[], pathAt: (offset: number) => string | null): Citation[] {
  return citations.map((citation) => ({ ...citation, path: pathAt(citation.start) }));
}

/** The one place where offsets of the text as read become offsets of the text as received. */
function inReceivedOffsets(parsed: ParsedDocument, source: SourceText): ParsedDocument {
  if (source.normal === source.received) return parsed;
  const at = <S extends Span>(span: S): S => ({
    ...span,
    start: source.toReceived(span.start),
    end: source.toReceived(span.end),
  });
  const all = <S extends Span>(spans: readonly S[]): S[] => spans.map(at);
  return {
    header: parsed.header,
    provisions: all(parsed.provisions),
    citations: parsed.citations.map((citation) => ({
      ...at(citation),
      pinpoint: citation.pinpoint && at(citation.pinpoint),
    })),
    relations: all(parsed.relations),
    duties: parsed.duties.map((duty) => ({
      ...at(duty),
      assignments: all(duty.assignments),
      cites: all(duty.cites),
      deadlines: all(duty.deadlines),
    })),
    namedDocuments: all(parsed.namedDocuments),
    selfReferences: all(parsed.selfReferences),
    notices: parsed.notices.map((notice) => ({
      ...notice,
      start: notice.start === null ? null : source.toReceived(notice.start),
      end: notice.end === null ? null : source.toReceived(notice.end),
    })),
  };
}
