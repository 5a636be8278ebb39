import { type SourceText } from '../text/source-text.ts';
import { type Span } from '../text/span.ts';
import { noticeWords } from './notices/notice-words.ts';
import {
  type Citation,
  type Duty,
  type DutyCitation,
  type Notice,
  type ParsedDocument,
  type Relation,
  type Role,
} from './parsed-document.ts';

/**
 * What `extract` prints for one document: the facts with their words instead of indices into each other, so that other
 * tools need nothing else to read it.
 */
export function extraction(source: SourceText, parsed: ParsedDocument): Extraction {
  const text = (span: Span): string => source.received.slice(span.start, span.end);
  const withText = <S extends Span>(span: S): S & { text: string } => ({ ...span, text: text(span) });
  const { recipients, ...document } = parsed.header;
  return {
    document,
    citations: parsed.citations.map(withText),
    relations: parsed.relations.map((relation) => describeRelation(relation, parsed.citations, text(relation))),
    duties: parsed.duties.map((duty) => describeDuty(duty, parsed.citations, text(duty))),
    namedDocuments: parsed.namedDocuments.map(withText),
    provisions: parsed.provisions,
    deadlines: parsed.duties.flatMap((duty) =>
      duty.deadlines.map((deadline) => ({ ...withText(deadline), duty: duty.path })),
    ),
    recipients,
    selfReferences: parsed.selfReferences.map(withText),
    notices: parsed.notices.map((notice) => describeNotice(notice, source.received)),
  };
}

/** One line of `extract`. */
export type Extraction = Readonly<Record<string, unknown>>;

type Basis = 'EXPLICIT' | 'MENTION';

function describeRelation(relation: Relation, citations: readonly Citation[], text: string) {
  return {
    from: relation.from === 'this' ? 'this' : nameOf(citations[relation.from]),
    type: relation.type,
    to: nameOf(citations[relation.to]),
    start: relation.start,
    end: relation.end,
    text,
  };
}

function describeDuty(duty: Duty, citations: readonly Citation[], text: string) {
  const agencies = (role: Role): string[] => [
    ...new Set(duty.assignments.filter((assignment) => assignment.role === role).map(({ agency }) => agency)),
  ];
  return {
    path: duty.path,
    start: duty.start,
    end: duty.end,
    text,
    lead: agencies('LEADS'),
    coordinate: agencies('COORDINATES'),
    reportsTo: agencies('REPORTS_TO'),
    assignments: duty.assignments,
    cites: duty.cites.map((cite) => describeDutyCitation(cite, citations[cite.citation])),
  };
}

function describeDutyCitation(cite: DutyCitation, citation: Citation | undefined) {
  const basis: Basis = cite.type === 'CITES' ? 'MENTION' : 'EXPLICIT';
  return { number: citation?.number ?? null, title: citation?.title ?? null, basis, start: citation?.start ?? null };
}

function describeNotice(notice: Notice, text: string) {
  const [vi, en] = [noticeWords(notice.code, 'VI'), noticeWords(notice.code, 'EN')];
  return {
    ...notice,
    text: notice.start === null || notice.end === null ? null : text.slice(notice.start, notice.end),
    message: { vi: vi.message, en: en.message },
    hint: { vi: vi.hint, en: en.hint },
  };
}

/** A document as relations name it: by number, else by title. */
function nameOf(citation: Citation | undefined): string | null {
  return citation?.number ?? citation?.title ?? null;
}
