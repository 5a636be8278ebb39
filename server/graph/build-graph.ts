import type { Notice, ParsedDocument } from '../parse/parsed-document.ts';
import type { SourceText } from '../text/source-text.ts';
import { agenciesOf, type AgencyFinder } from './agency-identity.ts';
import { identifyHeld, type DocumentIdentity } from './document-identity.ts';
import { documentLinks } from './document-links.ts';
import { dutyLinks, dutyRecords } from './duties.ts';
import { gatherLinks } from './evidence.ts';
import type { Home } from './home.ts';
import { withNamedDocuments } from './mentions.ts';
import { describeNamed } from './named-documents.ts';
import { provisionId } from './node-ids.ts';
import type { HeldDocument, PolicyGraph, ProvisionRecord } from './policy-graph.ts';
import { lookupsOf, resolveCitations, type Candidates } from './resolve-citations.ts';

/** What has to be known before a document's graph can be built. */
export interface GraphQuestions {
  /** The id it will have. */
  readonly document: string;
  /** Undated ids that its own text does not settle. */
  readonly lookups: readonly string[];
}

/** Which document a text is, and which undated ids must be looked up elsewhere first. */
export function questionsOf(source: SourceText, reading: ParsedDocument): GraphQuestions {
  const parsed = withNamedDocuments(reading);
  const identity = identifyHeld(parsed.header, source.normal);
  return { document: identity.id, lookups: lookupsOf(parsed, homeOf(identity, parsed)) };
}

/**
 * The graph of one document: a function of its text and of the dated documents known elsewhere under the undated ids
 * that `questionsOf` asks for. Every link carries the words that state it.
 */
export function buildGraph(source: SourceText, reading: ParsedDocument, candidates: Candidates): PolicyGraph {
  const parsed = withNamedDocuments(reading);
  const identity = identifyHeld(parsed.header, source.normal);
  const home = homeOf(identity, parsed);
  const agencies = agenciesOf(home);
  const citations = resolveCitations(source, parsed, home, candidates);
  const between = documentLinks(source, parsed, home, citations);
  const ofDuties = dutyLinks(source, parsed, home, citations, agencies);
  const named = describeNamed(parsed, citations, home, agencies);
  return {
    document: heldDocument(source, parsed, identity, agencies, [
      ...parsed.notices,
      ...between.notices,
      ...ofDuties.notices,
    ]),
    named,
    provisions: provisionRecords(parsed, home),
    duties: dutyRecords(source, parsed, home, agencies),
    citations: [...citations].sort((a, b) => a.start - b.start || b.end - a.end),
    links: gatherLinks([...between.links, ...ofDuties.links]),
    agencies: agencies.all(),
  };
}

function homeOf({ id, undatedId, jurisdiction }: DocumentIdentity, { header }: ParsedDocument): Home {
  return { document: id, undatedId, jurisdiction, date: header.date };
}

function heldDocument(
  source: SourceText,
  { header }: ParsedDocument,
  { id, undatedId, level, system, jurisdiction, typeName }: DocumentIdentity,
  agencies: AgencyFinder,
  notices: readonly Notice[],
): HeldDocument {
  return {
    id,
    undatedId,
    number: header.number,
    type: header.type ?? typeName,
    title: header.title,
    issuer: header.issuer === null ? null : agencies.find(header.issuer).id,
    issuedOn: header.date,
    issuedYear: header.year,
    level,
    system,
    jurisdiction,
    signer: header.signer,
    place: header.place,
    text: source.received,
    recipients: header.recipients,
    notices: [...notices].sort((a, b) => (a.start ?? 0) - (b.start ?? 0)),
  };
}

function provisionRecords(parsed: ParsedDocument, home: Home): ProvisionRecord[] {
  return parsed.provisions.map(({ path, parent, kind, heading, start, end }, order) => ({
    id: provisionId(home.document, path),
    document: home.document,
    path,
    parent: parent === null ? null : provisionId(home.document, parent),
    kind,
    heading,
    start,
    end,
    order,
  }));
}
