import type { Assignment, Duty, Notice, ParsedDocument } from '../parse/parsed-document.ts';
import type { SourceText } from '../text/source-text.ts';
import type { AgencyFinder } from './agency-identity.ts';
import { againstDates, targetOf } from './document-links.ts';
import { evidenceOf, type StatedLink } from './evidence.ts';
import type { Home } from './home.ts';
import { dutyId, provisionId } from './node-ids.ts';
import type { AgencyRecord, CitationRecord, DutyRecord, Leadership } from './policy-graph.ts';

/** The duties of a text, in its order. */
export function dutyRecords(
  source: SourceText,
  parsed: ParsedDocument,
  home: Home,
  agencies: AgencyFinder,
): DutyRecord[] {
  return parsed.duties.map((duty, order) => ({
    id: dutyId(home.document, duty.path),
    document: home.document,
    provision: provisionId(home.document, duty.provision),
    path: duty.path,
    text: source.received.slice(duty.start, duty.end),
    start: duty.start,
    end: duty.end,
    order,
    leadership: leadershipOf(duty, agencies),
    deadlines: duty.deadlines.map((deadline) => ({
      ...deadline,
      text: source.received.slice(deadline.start, deadline.end),
      to: deadline.to === null ? null : agencies.find(deadline.to).id,
    })),
  }));
}

/**
 * What each duty is linked to: its document, the documents it carries out, acts under or speaks about, and the agencies
 * that lead it, coordinate in it and have it reported to them.
 */
export function dutyLinks(
  source: SourceText,
  parsed: ParsedDocument,
  home: Home,
  citations: readonly CitationRecord[],
  agencies: AgencyFinder,
): { links: StatedLink[]; notices: Notice[] } {
  const notices: Notice[] = [];
  const links = parsed.duties.flatMap((duty): StatedLink[] => {
    const id = dutyId(home.document, duty.path);
    const evidence = (span: { start: number; end: number }) => evidenceOf(source, home.document, duty.path, span);
    const cites = duty.cites.flatMap((cite): StatedLink[] => {
      const to = targetOf(parsed, citations, cite.citation);
      if (to === null || to === home.document) return [];
      const refused = againstDates(home.document, cite.type, to, home);
      if (refused) notices.push({ code: 'RELATION_AGAINST_DATES', start: cite.start, end: cite.end });
      return [{ from: id, type: refused ? 'CITES' : cite.type, to, evidence: evidence(cite) }];
    });
    return [
      { from: id, type: 'PART_OF', to: home.document, evidence: evidence(duty) },
      ...strongest(cites),
      ...duty.assignments.map((assignment) => assignmentLink(id, assignment, agencies, evidence(assignment))),
    ];
  });
  return { links, notices };
}

/** EXPLICIT before MENTION: a document that a duty carries out is not also merely spoken about. */
function strongest(cites: readonly StatedLink[]): StatedLink[] {
  return cites.filter(
    (cite) => cite.type !== 'CITES' || !cites.some((other) => other.type !== 'CITES' && other.to === cite.to),
  );
}

function assignmentLink(
  duty: string,
  assignment: Assignment,
  agencies: AgencyFinder,
  evidence: StatedLink['evidence'],
): StatedLink {
  const agency = agencies.find(assignment.agency).id;
  const { role, stated } = assignment;
  const via = assignment.via === null ? null : agencies.find(assignment.via).id;
  const ends = role === 'REPORTS_TO' ? { from: duty, to: agency } : { from: agency, to: duty };
  return { ...ends, type: role, evidence, assignment: { role, stated, via } };
}

/** How clear it is who leads: one named body said to lead, one that is merely the subject, several, only collectives, nobody. */
function leadershipOf(duty: Duty, agencies: AgencyFinder): Leadership {
  const leads = new Map<AgencyRecord['id'], { agency: AgencyRecord; stated: boolean }>();
  for (const { agency: wording, stated } of duty.assignments.filter(({ role }) => role === 'LEADS')) {
    const agency = agencies.find(wording);
    leads.set(agency.id, { agency, stated: stated || (leads.get(agency.id)?.stated ?? false) });
  }
  const all = [...leads.values()];
  if (all.length === 0) return 'NONE';
  if (all.every(({ agency }) => agency.kind === 'COLLECTIVE')) return 'COLLECTIVE_ONLY';
  if (all.length > 1) return 'SEVERAL';
  return all[0]?.stated ? 'STATED' : 'IMPLIED';
}
