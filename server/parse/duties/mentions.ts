import { type ListedAgency } from '../agencies/read-agencies.ts';
import { type Word } from '../agencies/words.ts';
import { type Assignment, type Role } from '../parsed-document.ts';
import { type Mention } from './duty-context.ts';
import { type RoleMention } from './read-roles.ts';

/** The agencies of a list as the text words them. */
export function mentionsOf(text: string, words: readonly Word[], agencies: readonly ListedAgency[]): Mention[] {
  return agencies.flatMap(({ from, to, kind, shared }) => {
    const start = words[from]?.start;
    const end = words[to - 1]?.end;
    if (start === undefined || end === undefined) return [];
    return [{ name: (shared ?? '') + text.slice(start, end).replace(/\s+/g, ' '), kind, start, end }];
  });
}

/** Assignments by words that say the role; each span runs from those words through the agency. */
export function statedAssignments(
  text: string,
  words: readonly Word[],
  found: readonly RoleMention[],
  role: Role,
): Assignment[] {
  return found.flatMap(({ agencies, from }) =>
    mentionsOf(text, words, agencies).map(({ name, start, end }) => ({
      agency: name,
      role,
      stated: true,
      via: null,
      start: words[from]?.start ?? start,
      end,
    })),
  );
}

/** Leads; the span of each runs through "chủ trì" where that stands with it, else it is the agency's own words. */
export function leadAssignments(
  leads: readonly Mention[],
  leading: { readonly start: number; readonly end: number } | null,
  stated: boolean,
  via: string | null,
): Assignment[] {
  return leads.map(({ name, start, end }) => {
    const together = leading !== null && leading.start >= end && leading.start - end < TOGETHER;
    return { agency: name, role: 'LEADS', stated, via, start, end: together ? leading.end : end };
  });
}

/** Within so many characters of an agency its "chủ trì" belongs to one quote. */
const TOGETHER = 200;

/** Each agency once in a role. */
export function distinct(assignments: readonly Assignment[]): Assignment[] {
  const seen = new Set<string>();
  return assignments.filter(({ agency, role }) => {
    const key = `${role} ${agency.toLowerCase()}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
