import type { ParsedDocument } from '../parse/parsed-document.ts';
import type { AgencyFinder } from './agency-identity.ts';
import { compareIds } from './compare-ids.ts';
import { dateOfId, identifyMention } from './document-identity.ts';
import type { Home } from './home.ts';
import type { CitationRecord, NamedDocumentRecord } from './policy-graph.ts';

/**
 * Every document that a text names, as its mentions together describe it; in order of id. What a website added around
 * the text describes nothing.
 */
export function describeNamed(
  parsed: ParsedDocument,
  citations: readonly CitationRecord[],
  home: Home,
  agencies: AgencyFinder,
): NamedDocumentRecord[] {
  const mentions = new Map<string, CitationRecord[]>();
  citations.forEach((citation, index) => {
    if (citation.target === null || citation.target === home.document || parsed.citations[index]?.boilerplate) return;
    const citing = mentions.get(citation.target);
    if (citing) citing.push(citation);
    else mentions.set(citation.target, [citation]);
  });
  return [...mentions]
    .map(([id, citing]) => describe(id, citing, home, agencies))
    .filter((named) => named !== null)
    .sort((a, b) => compareIds(a.id, b.id));
}

function describe(
  id: string,
  mentions: readonly CitationRecord[],
  home: Home,
  agencies: AgencyFinder,
): NamedDocumentRecord | null {
  const fullest = [...mentions].sort(fullestFirst)[0] as CitationRecord;
  const identity = identifyMention({ ...fullest, date: fullest.issuedOn, year: fullest.issuedYear }, home);
  if (!identity) return null;
  const issuer = mentions.find((mention) => mention.issuer !== null)?.issuer ?? identity.body?.name ?? null;
  const date = dateOfId(id);
  return {
    id,
    undatedId: id.replace(/:[^:;]*;([^;]*)$/, ':_;$1'),
    number: fullest.number,
    type: mentions.find((mention) => mention.type !== null)?.type ?? identity.typeName,
    title: fullest.title,
    issuer: issuer === null ? null : agencies.find(issuer).id,
    issuedOn: date !== null && date.length === 10 ? date : null,
    issuedYear: date === null ? null : Number(date.slice(0, 4)),
    level: identity.level,
    system: identity.system,
    jurisdiction: identity.jurisdiction,
    citation: fullest.id,
  };
}

/** The fullest mention first: with the longest title, not all in capitals; then with issuer and date; then the earliest. */
function fullestFirst(a: CitationRecord, b: CitationRecord): number {
  return titleLength(b) - titleLength(a) || capitals(a) - capitals(b) || fields(b) - fields(a) || a.start - b.start;
}

const titleLength = ({ title }: CitationRecord) => title?.length ?? 0;
const capitals = ({ title }: CitationRecord) => (title !== null && title === title.toUpperCase() ? 1 : 0);
const fields = ({ issuer, issuedOn, type }: CitationRecord) =>
  [issuer, issuedOn, type].filter((value) => value !== null).length;
