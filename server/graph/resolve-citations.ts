import type { Citation, ParsedDocument } from '../parse/parsed-document.ts';
import type { SourceText } from '../text/source-text.ts';
import { compareIds } from './compare-ids.ts';
import { dateOfId, identifyMention, type DocumentIdentity } from './document-identity.ts';
import type { Home } from './home.ts';
import { citationId } from './node-ids.ts';
import type { CitationRecord, Resolution } from './policy-graph.ts';

/** Ids of the dated documents known under each undated id. */
export type Candidates = ReadonlyMap<string, readonly string[]>;

/** The undated ids that a text's own mentions do not settle: what has to be looked up before its graph can be built. */
export function lookupsOf(parsed: ParsedDocument, home: Home): string[] {
  const own = ownCandidates(parsed, home);
  const lookups = parsed.citations.map(
    (citation) => settle(citation, identifyMention(citation, home), own, home).lookup,
  );
  return [...new Set(lookups.filter((lookup) => lookup !== null))].sort(compareIds);
}

/** One record a citation, in the order of the text, each resolved to one document, to several candidates, or to none. */
export function resolveCitations(
  source: SourceText,
  parsed: ParsedDocument,
  home: Home,
  known: Candidates,
): CitationRecord[] {
  const own = ownCandidates(parsed, home);
  return parsed.citations.map((citation) => {
    const identity = identifyMention(citation, home);
    const { lookup, settled } = settle(citation, identity, own, home);
    const found = lookup === null ? settled : possible(known.get(lookup) ?? [], citation, home);
    return {
      id: citationId(home.document, citation),
      document: home.document,
      path: citation.path,
      start: citation.start,
      end: citation.end,
      quote: source.received.slice(citation.start, citation.end),
      number: citation.number,
      type: citation.type,
      issuer: citation.issuer,
      issuedOn: citation.date,
      issuedYear: citation.year,
      title: citation.title,
      pinpoint: citation.pinpoint && {
        ...citation.pinpoint,
        text: source.received.slice(citation.pinpoint.start, citation.pinpoint.end),
      },
      lookup,
      ...outcome(found, citation, identity),
    };
  });
}

/**
 * Exactly one candidate: resolved. Several: ambiguous, with all of them and no target. None: a ghost, dated as far as
 * the mention is. What a website added around the document can only mean what the document itself names.
 */
function outcome(
  found: readonly string[],
  citation: Citation,
  identity: DocumentIdentity | null,
): Pick<CitationRecord, 'resolution' | 'target' | 'candidates'> {
  const is = (resolution: Resolution, target: string | null, candidates: readonly string[] = []) => ({
    resolution,
    target,
    candidates,
  });
  if (found.length === 1) return is('RESOLVED', found[0] as string);
  if (found.length > 1) return is('AMBIGUOUS', null, [...found].sort(compareIds));
  return identity && !citation.boilerplate ? is('RESOLVED', identity.id) : is('UNRESOLVED', null);
}

/**
 * What a text's own words settle a mention to; and, for one that is undated or dated by its year alone and that they do
 * not settle, what it has to be looked up by.
 */
function settle(
  citation: Citation,
  identity: DocumentIdentity | null,
  own: OwnCandidates,
  home: Home,
): { settled: readonly string[]; lookup: string | null } {
  const settled = settledIn(citation, identity, own, home);
  const open = identity && !citation.boilerplate && citation.date === null && settled.length === 0;
  return { settled, lookup: open ? identity.undatedId : null };
}

function settledIn(
  citation: Citation,
  identity: DocumentIdentity | null,
  own: OwnCandidates,
  home: Home,
): readonly string[] {
  if (!identity) return [];
  if (isItself(citation, identity, home)) return [home.document];
  if (citation.date !== null && !citation.boilerplate) return [identity.id];
  const same = possible(own.get(identity.undatedId) ?? [], citation, home);
  if (same.length > 0 || citation.issuer !== null) return same;
  return possible(own.get(withoutPlace(identity.undatedId)) ?? [], citation, home);
}

/** A text's own number means itself, unless it is another province's, or another year's. */
function isItself(citation: Citation, identity: DocumentIdentity, home: Home): boolean {
  if (!citation.self || identity.undatedId !== home.undatedId) return false;
  return citation.date === null || home.date === null || citation.date === home.date;
}

type OwnCandidates = ReadonlyMap<string, readonly string[]>;

/** What the text itself dates: the document's own head, and every mention with a date, with and without its place. */
function ownCandidates(parsed: ParsedDocument, home: Home): OwnCandidates {
  const dated = parsed.citations
    .filter((citation) => citation.date !== null && !citation.self && !citation.boilerplate)
    .map((citation) => identifyMention(citation, home))
    .filter((identity) => identity !== null);
  const own = new Map<string, string[]>();
  for (const { id, undatedId } of [{ id: home.document, undatedId: home.undatedId }, ...dated]) {
    for (const key of [undatedId, withoutPlace(undatedId)]) {
      const ids = own.get(key) ?? [];
      if (!ids.includes(id)) own.set(key, [...ids, id]);
    }
  }
  return own;
}

/** A mention without issuer may mean what the text names elsewhere as another province's. */
function withoutPlace(undatedId: string): string {
  return undatedId.replace(/^urn:lex:[^:]*:/, '');
}

/** Not later than the citing document, and of the year that the mention names. */
function possible(ids: readonly string[], citation: Citation, home: Home): string[] {
  return ids.filter((id) => {
    const date = dateOfId(id);
    if (date === null || !date.startsWith(citation.date ?? String(citation.year ?? ''))) return false;
    return home.date === null || !isLater(date, home.date);
  });
}

/** Whether a date, full or a year alone, is later than another; what only a year tells apart is not. */
export function isLater(date: string, than: string): boolean {
  const length = Math.min(date.length, than.length);
  return date.slice(0, length) > than.slice(0, length);
}
