import type { Notice, ParsedDocument } from '../parse/parsed-document.ts';
import type { SourceText } from '../text/source-text.ts';
import { dateOfId } from './document-identity.ts';
import { evidenceOf, type StatedLink } from './evidence.ts';
import type { Home } from './home.ts';
import type { CitationRecord, LinkType } from './policy-graph.ts';
import { isLater } from './resolve-citations.ts';

/** What the text states between documents, and a notice for each reading that the dates refuse. */
export function documentLinks(
  source: SourceText,
  parsed: ParsedDocument,
  home: Home,
  citations: readonly CitationRecord[],
): { links: StatedLink[]; notices: Notice[] } {
  const links: StatedLink[] = [];
  const notices: Notice[] = [];
  const target = (end: 'this' | number) => (end === 'this' ? home.document : targetOf(parsed, citations, end));
  for (const relation of parsed.relations) {
    const from = target(relation.from);
    const to = target(relation.to);
    if (from === null || to === null || from === to) continue;
    const evidence = evidenceOf(source, home.document, parsed.citations[relation.to]?.path ?? null, relation);
    if (againstDates(from, relation.type, to, home)) {
      notices.push({ code: 'RELATION_AGAINST_DATES', start: relation.start, end: relation.end });
    } else links.push({ from, type: relation.type, to, evidence });
  }
  citations.forEach((citation, index) => {
    const to = targetOf(parsed, citations, index);
    if (to === null || to === home.document) return;
    links.push({
      from: home.document,
      type: 'CITES',
      to,
      evidence: evidenceOf(source, home.document, citation.path, citation),
    });
  });
  return { links, notices };
}

/** The document that a citation leads to; null for one that resolves to none, or stands outside the document proper. */
export function targetOf(parsed: ParsedDocument, citations: readonly CitationRecord[], index: number): string | null {
  return parsed.citations[index]?.boilerplate ? null : (citations[index]?.target ?? null);
}

/** A document implements or rests on nothing that is later than itself. */
export function againstDates(from: string, type: LinkType, to: string, home: Home): boolean {
  if (type !== 'IMPLEMENTS' && type !== 'BASED_ON') return false;
  const earlier = dateOfId(to);
  const later = from === home.document ? home.date : dateOfId(from);
  return earlier !== null && later !== null && isLater(earlier, later);
}
