import { readWords, type Word } from '../agencies/words.ts';
import { readAgencies, type ListedAgency } from '../agencies/read-agencies.ts';
import { verbAt } from '../agencies/name-boundary.ts';
import { type Assignment, type Citation, type Duty, type Header, type Provision } from '../parsed-document.ts';
import { readParagraphs } from '../provisions/read-paragraphs.ts';
import { isClosing, isGeneric, isLegalType, sectionOf } from './duty-signals.ts';
import { phraseAt } from './duty-lexicon.ts';
import { readAssignmentHeads } from './read-assignment-heads.ts';
import { readDeadlines } from './read-deadlines.ts';
import { readDutyCitations } from './read-duty-citations.ts';
import { readCoordinators, readReceivers, type RoleMention } from './read-roles.ts';
import { laterSubjects, readSubject, type Subject, taskAfter } from './read-subject.ts';

/** What duties are read from. */
export interface DutySource {
  readonly text: string;
  readonly provisions: readonly Provision[];
  readonly citations: readonly Citation[];
  readonly header: Header;
}

/**
 * The paragraphs that assign work, in the order of the text.
 *
 * A paragraph is a duty when an agency is the subject of a task in it, or when the point above names the agency and the
 * paragraph says what it does. Goals, definitions, rules of law and "chịu trách nhiệm thi hành" are none.
 */
export function readDuties(source: DutySource): Duty[] {
  return new DutyReader(source).read();
}

/** An agency as a duty's text, or the point above it, words it. */
export interface Mention {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** What a point hands down to the paragraphs below it. */
interface Context {
  readonly leads: readonly Mention[];
  /** Named by the point itself, not only by the document's lead-in: every paragraph below is theirs. */
  readonly strong: boolean;
  readonly stated: boolean;
  readonly coordinators: readonly Assignment[];
  readonly via: string | null;
  /** Goals and definitions: nothing below is a duty. */
  readonly excluded: boolean;
  /** In a section on who does what. */
  readonly organised: boolean;
  /** Words of enclosing headings and lead-ins, whose citations count. */
  readonly leadIns: readonly { readonly start: number; readonly end: number }[];
}

const NOTHING: Context = {
  leads: [],
  strong: false,
  stated: false,
  coordinators: [],
  via: null,
  excluded: false,
  organised: false,
  leadIns: [],
};

class DutyReader {
  private readonly duties: Duty[] = [];
  private readonly children = new Map<string | null, Provision[]>();
  private readonly legal: boolean;

  constructor(private readonly source: DutySource) {
    for (const provision of source.provisions) {
      const siblings = this.children.get(provision.parent);
      if (siblings) siblings.push(provision);
      else this.children.set(provision.parent, [provision]);
    }
    this.legal = isLegalType(source.header.type);
  }

  read(): Duty[] {
    const roots = this.children.get(null) ?? [];
    const first = roots[0];
    if (!first) return [];
    const preamble = this.legal ? NOTHING : this.afterPreamble(first.start);
    for (const root of roots) this.visit(root, preamble);
    return this.duties;
  }

  /** The document's lead-in: "… yêu cầu các sở, ban, ngành thực hiện những nhiệm vụ sau:". */
  private afterPreamble(end: number): Context {
    const last = readParagraphs(this.source.text, Math.max(0, end - LEAD_IN), end).at(-1);
    return last ? this.leadInContext(last.textStart, last.end, NOTHING) : NOTHING;
  }

  /** The context under a paragraph that hands work to agencies and ends with a colon, else the one given. */
  private leadInContext(start: number, end: number, context: Context): Context {
    const text = this.source.text.slice(start, end);
    if (!text.endsWith(':') || CONTENTS_FOLLOW.test(text)) return context;
    const words = readWords(this.source.text, start, end);
    for (let at = 0; at < words.length; at += 1) {
      const assign = phraseAt(words, at, 'ASSIGN');
      const list = assign && readAgencies(words, assign.to);
      if (list) return { ...context, leads: this.mentions(words, list.agencies), strong: false };
    }
    return context;
  }

  private visit(provision: Provision, above: Context): void {
    const children = this.children.get(provision.path) ?? [];
    const heads = readAssignmentHeads(this.source.text, provision, this.children);
    if (heads && !above.excluded) {
      this.addHeaded(provision, heads, above);
      return;
    }
    const context = this.readOwn(provision, children, above);
    for (const child of children) this.visit(child, context);
  }

  /** Reads a provision's own paragraphs; gives the context for what stands below. */
  private readOwn(provision: Provision, children: readonly Provision[], above: Context): Context {
    const { text } = this.source;
    const ownEnd = children[0]?.start ?? provision.end;
    const [own, ...intro] = readParagraphs(text, provision.start, ownEnd);
    if (!own) return above;
    const hasChildren = children.length > 0;
    let context = above;
    const section = hasChildren ? sectionOf(text.slice(own.textStart, Math.min(own.end, own.textStart + 120))) : null;
    if (section === 'AIM') return { ...above, excluded: true };
    if (section === 'ORGANISE') context = { ...context, organised: true };
    if (context.excluded || (this.legal && !context.organised)) return context;
    context = this.readParagraph(provision.path, provision, own.textStart, own.end, hasChildren, context);
    for (const { textStart, end } of intro) context = this.readIntroduction(provision, textStart, end, context);
    return context;
  }

  /** A paragraph between a heading and the numbered points below it: a duty only if it names who acts. */
  private readIntroduction(provision: Provision, start: number, end: number, context: Context): Context {
    const before = this.duties.length;
    const taken = this.duties.some(({ path }) => path === provision.path);
    if (!taken) this.readParagraph(provision.path, provision, start, end, true, { ...context, leads: [] });
    if (this.duties.length > before) return context;
    const below = this.leadInContext(start, end, context);
    return { ...below, leadIns: [...below.leadIns, { start, end }] };
  }

  /** Reads one paragraph; adds its duty, if it is one, and gives the context for what stands below it. */
  private readParagraph(
    path: string,
    provision: Provision,
    start: number,
    end: number,
    hasChildren: boolean,
    above: Context,
  ): Context {
    const { text } = this.source;
    const words = readWords(text, start, end);
    if (words.length === 0) return above;
    const opensList = words.at(-1)?.key === ':';
    const asLeadIn = { start, end };
    const withLeadIn = (context: Context): Context => ({ ...context, leadIns: [...context.leadIns, asLeadIn] });
    if (isClosing(text.slice(start, end))) return above;
    const subject = readSubject(words);
    if (subject) {
      const rest = subject.to;
      const below: Context = {
        ...above,
        leads: this.mentions(words, subject.agencies),
        strong: true,
        stated: hasLead(words, rest),
        coordinators: [],
        via: null,
      };
      const bare = isGeneric(words, rest);
      if (bare && (hasChildren || opensList))
        return withLeadIn({ ...below, coordinators: this.coordinators(words, rest) });
      if (bare || subject.predicate === null)
        return hasChildren && !endsLikeSentence(words) && bare ? withLeadIn(below) : withLeadIn(above);
      const via = subject.assigned && above.strong && above.leads.length > 0 ? joined(above.leads) : null;
      this.addDuty({
        path,
        provision,
        words,
        start,
        end,
        subject,
        leads: below.leads,
        above: { ...above, coordinators: [] },
        via,
      });
      return opensList ? withLeadIn(this.passedDown(words, below)) : below;
    }
    if (above.leads.length === 0) {
      const stated = this.statedAnywhere(words);
      if (stated) this.addDuty({ path, provision, words, start, end, subject: null, leads: stated, above, via: null });
      return withLeadIn(above);
    }
    if (hasChildren && !endsLikeSentence(words)) return withLeadIn(above);
    const passed = above.strong ? this.passedAtStart(words) : null;
    if (passed) {
      this.addDuty({
        path,
        provision,
        words,
        start,
        end,
        subject: null,
        leads: passed,
        above,
        via: joined(above.leads),
      });
      return above;
    }
    const isTask = above.strong ? !isNote(words) && !isOthers(words) : beginsTask(words);
    if (!isTask || isGeneric(words, 0)) return withLeadIn(above);
    this.addDuty({ path, provision, words, start, end, subject: null, leads: above.leads, above, via: above.via });
    return opensList ? withLeadIn(this.passedDown(words, above)) : above;
  }

  /** "…; chỉ đạo các ngân hàng thương mại trên địa bàn:" hands the list below to them. */
  private passedDown(words: readonly Word[], context: Context): Context {
    for (let at = words.length - 2; at > 0 && words[at]?.key !== ';'; at -= 1) {
      const pass = phraseAt(words, at, 'PASS_DOWN');
      const list = pass && readAgencies(words, pass.to);
      if (list && isGeneric(words, list.to))
        return {
          ...context,
          leads: this.mentions(words, list.agencies),
          strong: true,
          via: joined(context.leads),
          coordinators: [],
        };
    }
    return context;
  }

  /** "Chỉ đạo lực lượng Thanh tra xử phạt …" under an agency: theirs, through it. */
  private passedAtStart(words: readonly Word[]): readonly Mention[] | null {
    const pass = phraseAt(words, 0, 'PASS_DOWN');
    const list = pass && readAgencies(words, pass.to);
    return list && taskAfter(words, list.to) !== null ? this.mentions(words, list.agencies) : null;
  }

  /** "… (Sở Tài chính chủ trì)", "Giao Sở X chủ trì" anywhere in a paragraph without a subject. */
  private statedAnywhere(words: readonly Word[]): readonly Mention[] | null {
    for (let at = 1; at < words.length; at += 1) {
      const key = words[at - 1]?.key;
      if (key !== '(' && key !== '.' && key !== 'do' && key !== 'giao') continue;
      const list = readAgencies(words, at);
      if (list && phraseAt(words, list.to, 'LEAD')) return this.mentions(words, list.agencies);
    }
    return null;
  }

  private addHeaded(
    provision: Provision,
    heads: { leads: readonly Mention[]; coordinators: readonly Mention[] },
    above: Context,
  ): void {
    const { text, citations, header } = this.source;
    const at = (mention: Mention, role: 'LEADS' | 'COORDINATES'): Assignment => ({
      agency: mention.name,
      role,
      stated: true,
      via: null,
      start: mention.start,
      end: mention.end,
    });
    this.duties.push({
      path: provision.path,
      provision: provision.path,
      start: provision.start,
      end: provision.end,
      assignments: [
        ...heads.leads.map((mention) => at(mention, 'LEADS')),
        ...heads.coordinators.map((mention) => at(mention, 'COORDINATES')),
      ],
      cites: readDutyCitations(text, citations, header, [...above.leadIns, provision]),
      deadlines: readDeadlines(text, provision.start, provision.end, []),
    });
  }

  private addDuty(found: {
    readonly path: string;
    readonly provision: Provision;
    readonly words: readonly Word[];
    readonly start: number;
    readonly end: number;
    readonly subject: Subject | null;
    readonly leads: readonly Mention[];
    readonly above: Context;
    readonly via: string | null;
  }): void {
    const { text, citations, header } = this.source;
    const { words, start, end, subject, above, via } = found;
    const from = subject ? subject.to : 0;
    const later = subject ? laterSubjects(words, from).flatMap(({ agencies }) => this.mentions(words, agencies)) : [];
    const leadPhrase = leadAt(words, from);
    const leads = [...found.leads, ...later].map((mention): Assignment => ({
      agency: mention.name,
      role: 'LEADS',
      stated: leadPhrase !== null || above.stated,
      via,
      ...spanThrough(mention, leadPhrase, words),
    }));
    const receivers = this.assignments(words, readReceivers(words), 'REPORTS_TO');
    this.duties.push({
      path: found.path,
      provision: found.provision.path,
      start,
      end,
      assignments: distinct([
        ...leads,
        ...(via === null || subject === null ? above.coordinators : []),
        ...this.coordinators(words, from),
        ...receivers,
      ]),
      cites: readDutyCitations(text, citations, header, [...above.leadIns, { start, end }]),
      deadlines: readDeadlines(text, start, end, receivers),
    });
  }

  private coordinators(words: readonly Word[], from: number): Assignment[] {
    return this.assignments(words, readCoordinators(words, from), 'COORDINATES');
  }

  private assignments(
    words: readonly Word[],
    found: readonly RoleMention[],
    role: 'COORDINATES' | 'REPORTS_TO',
  ): Assignment[] {
    return found.flatMap(({ agencies, from }) =>
      this.mentions(words, agencies).map((mention) => ({
        agency: mention.name,
        role,
        stated: true,
        via: null,
        start: words[from]?.start ?? mention.start,
        end: mention.end,
      })),
    );
  }

  private mentions(words: readonly Word[], agencies: readonly ListedAgency[]): Mention[] {
    return agencies.flatMap(({ from, to, shared }) => {
      const start = words[from]?.start;
      const end = words[to - 1]?.end;
      if (start === undefined || end === undefined) return [];
      return [{ name: (shared ?? '') + this.source.text.slice(start, end).replace(/\s+/g, ' '), start, end }];
    });
  }
}

/** How far before the first provision the document's lead-in may begin. */
const LEAD_IN = 4_000;

/** "… xây dựng kế hoạch với những nội dung sau:" announces what the plan holds, not who does what. */
const CONTENTS_FOLLOW = /với\s+(?:những|các)\s+(?:nội dung|yêu cầu)[^.;]*:$/u;

function hasLead(words: readonly Word[], from: number): boolean {
  return leadAt(words, from) !== null;
}

/** The "chủ trì" of the paragraph's own predicate, before its first full stop. */
function leadAt(words: readonly Word[], from: number): { from: number; to: number } | null {
  for (let at = from; at < Math.min(words.length, from + 30); at += 1) {
    if (words[at]?.key === '.') return null;
    const lead = phraseAt(words, at, 'LEAD');
    if (lead) return { from: at, to: lead.to };
  }
  return null;
}

/** From the agency through "chủ trì", where the two stand together; else the agency's own words. */
function spanThrough(
  mention: Mention,
  lead: { from: number; to: number } | null,
  words: readonly Word[],
): { start: number; end: number } {
  const begins = lead && words[lead.from]?.start;
  const ends = lead && words[lead.to - 1]?.end;
  const together = begins != null && ends != null && begins >= mention.end && begins - mention.end < 200;
  return { start: mention.start, end: together ? ends : mention.end };
}

function endsLikeSentence(words: readonly Word[]): boolean {
  const last = words.at(-1)?.key;
  return last === '.' || last === ';' || last === '/' || last === ',';
}

/** Whether a paragraph begins with what to do: a verb, or "khi …" with "phải". */
function beginsTask(words: readonly Word[]): boolean {
  if (verbAt(words, 0) && !phraseAt(words, 0, 'NO_TASK')) return true;
  if (!phraseAt(words, 0, 'FRONTED')) return false;
  return words.slice(0, 80).some((word) => word.key === 'phải');
}

/** A remark in parentheses. */
function isNote(words: readonly Word[]): boolean {
  return words[0]?.key === '(';
}

/** "Trong trường hợp …, thì tổ chức đó phải …": a rule for somebody else. */
function isOthers(words: readonly Word[]): boolean {
  if (!phraseAt(words, 0, 'FRONTED') || verbAt(words, 0)) return false;
  for (let at = 1; at < words.length && words[at]?.key !== '.'; at += 1) {
    if (words[at]?.key === 'thì')
      return words.slice(at + 1, at + 8).some(({ key }) => key === 'phải' || key === 'được');
  }
  return false;
}

function joined(mentions: readonly Mention[]): string {
  return mentions.map(({ name }) => name).join(', ');
}

/** Each agency once in a role. */
function distinct(assignments: readonly Assignment[]): Assignment[] {
  const seen = new Set<string>();
  return assignments.filter(({ agency, role }) => {
    const key = `${role} ${agency.toLowerCase()}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
