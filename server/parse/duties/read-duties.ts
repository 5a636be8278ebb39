import { readAgencies } from '../agencies/read-agencies.ts';
import { readWords, type Word } from '../agencies/words.ts';
import { type Assignment, type Citation, type Duty, type Header, type Provision } from '../parsed-document.ts';
import { readParagraphs } from '../provisions/read-paragraphs.ts';
import { type Span } from '../../text/span.ts';
import { type Context, joined, type Mention, nothing, withLeadIn } from './duty-context.ts';
import { phraseAt } from './duty-lexicon.ts';
import { isClosing, isGeneric, isLegalType, sectionOf } from './duty-signals.ts';
import { distinct, leadAssignments, mentionsOf, statedAssignments } from './mentions.ts';
import { type AssignmentHeads, readAssignmentHeads } from './read-assignment-heads.ts';
import { readAssignmentTables } from './read-assignment-table.ts';
import { readDeadlines } from './read-deadlines.ts';
import { readDutyCitations } from './read-duty-citations.ts';
import { readCoordinators, readReceivers } from './read-roles.ts';
import { isTold, laterSubjects, readSubject, statedLead, type Subject, taskAfter } from './read-subject.ts';
import { endsLikeSentence, isTaskOfContext, leadPhraseAt, mayGiveWork } from './task-paragraph.ts';

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

/** A paragraph with its place in the tree. */
interface Unit extends Span {
  readonly path: string;
  readonly words: readonly Word[];
  readonly hasChildren: boolean;
}

class DutyReader {
  private readonly duties: Duty[] = [];
  private readonly children = new Map<string | null, Provision[]>();
  /** Of provisions, and of the rows of tables that have become duties. */
  private readonly paths: Set<string>;
  /** A law or circular: duties only in the sections on who carries it out. */
  private readonly legal: boolean;

  constructor(private readonly source: DutySource) {
    for (const provision of source.provisions) {
      const siblings = this.children.get(provision.parent);
      if (siblings) siblings.push(provision);
      else this.children.set(provision.parent, [provision]);
    }
    this.paths = new Set(source.provisions.map(({ path }) => path));
    this.legal = isLegalType(source.header.type);
  }

  read(): Duty[] {
    const roots = this.children.get(null) ?? [];
    const first = roots[0];
    if (!first) return [];
    const preamble = this.legal ? nothing : this.afterPreamble(first.start);
    for (const root of roots) this.visit(root, preamble);
    return this.duties;
  }

  /** Reads a provision and what is below it; gives the context of its later siblings, where it changes theirs. */
  private visit(provision: Provision, above: Context): Context {
    const children = this.children.get(provision.path) ?? [];
    const heads = above.excluded ? null : readAssignmentHeads(this.source.text, provision, this.children);
    if (heads) {
      this.addHeaded(provision, heads, above);
      return above;
    }
    const context = this.readOwn(provision, children, above);
    if (!context.excluded) this.addRows(provision, children[0]?.start ?? provision.end, context);
    let below = context;
    for (const child of children) below = this.visit(child, below);
    // "- Chỉ đạo lực lượng Thanh tra:" hands the bullets after it down.
    return provision.kind === 'PARAGRAPH' && context.via !== null && context.via !== above.via ? context : above;
  }

  /** The document's lead-in: "… yêu cầu các sở, ban, ngành thực hiện những nhiệm vụ sau:". */
  private afterPreamble(end: number): Context {
    const last = readParagraphs(this.source.text, Math.max(0, end - LEAD_IN), end).at(-1);
    return last ? this.afterLeadIn({ start: last.textStart, end: last.end }, nothing) : nothing;
  }

  /** The context under a paragraph that hands work to agencies and ends with a colon, else the one given. */
  private afterLeadIn({ start, end }: Span, context: Context): Context {
    const { text } = this.source;
    const paragraph = text.slice(start, end);
    if (!paragraph.endsWith(':') || CONTENTS_FOLLOW.test(paragraph)) return context;
    const words = readWords(text, start, end);
    for (let at = 0; at < words.length; at += 1) {
      const assign = phraseAt(words, at, 'ASSIGN');
      const list = assign && readAgencies(words, assign.to);
      if (list) return { ...context, leads: mentionsOf(text, words, list.agencies), strength: 'LEAD_IN' };
    }
    return context;
  }

  /** Reads a provision's own paragraphs; gives the context for what stands below. */
  private readOwn(provision: Provision, children: readonly Provision[], above: Context): Context {
    const { text } = this.source;
    const ownEnd = children[0]?.start ?? provision.end;
    if (above.excluded || (this.legal && !above.organised && provision.kind === 'PARAGRAPH')) return above;
    const [own, ...introduction] = readParagraphs(text, provision.start, ownEnd);
    if (!own) return above;
    const hasChildren = children.length > 0;
    const section = hasChildren ? sectionOf(text.slice(own.textStart, Math.min(own.end, own.textStart + 120))) : null;
    if (section === 'AIM') return { ...above, excluded: true };
    const here = section === 'ORGANISE' ? { ...above, organised: true } : above;
    if (here.excluded || (this.legal && !here.organised)) return here;
    let context = this.readParagraph(this.unit(provision.path, own.textStart, own.end, hasChildren), here);
    for (const { textStart, end } of introduction.filter(({ start }) => text.charAt(start) !== '|'))
      context = this.readIntroduction(this.unit(provision.path, textStart, end, true), context);
    return context;
  }

  private unit(path: string, start: number, end: number, hasChildren: boolean): Unit {
    const { text } = this.source;
    let words: readonly Word[] | null = null;
    return {
      path,
      start,
      end,
      hasChildren,
      get words() {
        return (words ??= readWords(text, start, end));
      },
    };
  }

  /** A paragraph between a heading and the numbered points below it: a duty only if it names who acts. */
  private readIntroduction(unit: Unit, context: Context): Context {
    const before = this.duties.length;
    if (this.duties.at(-1)?.path !== unit.path) this.readParagraph(unit, { ...context, leads: [] });
    return this.duties.length > before ? context : withLeadIn(this.afterLeadIn(unit, context), unit);
  }

  /** Reads one paragraph; adds its duty, if it is one, and gives the context for what stands below it. */
  private readParagraph(unit: Unit, above: Context): Context {
    const { start, end } = unit;
    const paragraph = this.source.text.slice(start, end);
    // Most paragraphs of most texts give no work: their first words tell, and the rest need not be read word by word.
    if (above.leads.length === 0 && !mayGiveWork(paragraph)) return withLeadIn(above, unit);
    if (unit.words.length === 0 || isClosing(paragraph)) return above;
    const subject = readSubject(unit.words);
    if (subject) return this.readWithSubject(unit, subject, above);
    return above.leads.length > 0 ? this.readInherited(unit, above) : this.readStated(unit, above);
  }

  private readWithSubject(unit: Unit, subject: Subject, above: Context): Context {
    const { text, header } = this.source;
    const { words, hasChildren } = unit;
    const opensList = words.at(-1)?.key === ':';
    const bare = isGeneric(words, subject.to);
    const below: Context = {
      ...above,
      leads: mentionsOf(text, words, subject.agencies),
      strength: 'SUBJECT',
      stated: leadPhraseAt(words, subject.to) !== null,
      coordinators: [],
      via: null,
    };
    const announces =
      subject.assigned && hasChildren && ANNOUNCES.test(text.slice(Math.max(unit.start, unit.end - 20), unit.end));
    if ((bare && (hasChildren || opensList)) || announces) {
      const coordinators = statedAssignments(text, words, readCoordinators(words, subject.to), 'COORDINATES');
      return withLeadIn({ ...below, strength: 'HEADING', coordinators }, unit);
    }
    // "Hội đồng nhân dân tỉnh giao:" says who gives the work; the points below say to whom.
    if (hasChildren && opensList && handsOverOnly(words, subject.to)) return withLeadIn(above, unit);
    if (bare || subject.predicate === null) {
      const heading = hasChildren && !endsLikeSentence(words) && subject.predicate === null;
      return withLeadIn(
        heading ? { ...below, leads: throughHeading(text, words, below.leads), strength: 'HEADING' } : above,
        unit,
      );
    }
    // A text of no known type is often a newspaper's: there only what is told counts, not what is told of.
    if (header.type === null && !isTold(words, subject)) return above;
    const via = subject.assigned && above.strength === 'HEADING' ? joined(above.leads) : null;
    this.addDuty(unit, below.leads, { ...above, coordinators: [], stated: false }, via, subject);
    return opensList ? withLeadIn(this.passedDown(words, below), unit) : below;
  }

  private readInherited(unit: Unit, above: Context): Context {
    const { words, hasChildren } = unit;
    if (hasChildren && !endsLikeSentence(words)) return withLeadIn(above, unit);
    const passed = above.strength === 'HEADING' ? this.passedAtStart(words) : null;
    const listed = words.at(-1)?.key === ':' ? this.passedDown(words, above) : above;
    if (listed !== above && phraseAt(words, 0, 'PASS_DOWN')) return withLeadIn(listed, unit);
    if (passed) {
      this.addDuty(unit, passed, { ...above, coordinators: [], stated: false }, joined(above.leads), null);
      return above;
    }
    if (!isTaskOfContext(words, above) || isGeneric(words, 0)) return withLeadIn(above, unit);
    this.addDuty(unit, above.leads, above, above.via, null);
    return words.at(-1)?.key === ':' ? withLeadIn(this.passedDown(words, above), unit) : above;
  }

  /** "… (Sở Tài chính chủ trì)", "… giao Sở Y tế chủ trì" in a paragraph without a subject. */
  private readStated(unit: Unit, above: Context): Context {
    const agencies = statedLead(unit.words);
    if (!agencies) return withLeadIn(above, unit);
    this.addDuty(unit, mentionsOf(this.source.text, unit.words, agencies), { ...above, stated: true }, null, null);
    return above;
  }

  /** "…; chỉ đạo các ngân hàng thương mại trên địa bàn:" hands the list below to them. */
  private passedDown(words: readonly Word[], context: Context): Context {
    for (let at = words.length - 2; at >= 0 && words[at]?.key !== ';'; at -= 1) {
      const pass = phraseAt(words, at, 'PASS_DOWN');
      const list = pass && readAgencies(words, pass.to);
      if (list && isGeneric(words, list.to)) {
        const leads = mentionsOf(this.source.text, words, list.agencies);
        return { ...context, leads, strength: 'HEADING', stated: false, via: joined(context.leads), coordinators: [] };
      }
    }
    return context;
  }

  /** "Chỉ đạo lực lượng Thanh tra xử phạt …" under an agency: theirs, through it. */
  private passedAtStart(words: readonly Word[]): readonly Mention[] | null {
    const pass = phraseAt(words, 0, 'PASS_DOWN');
    const list = pass && readAgencies(words, pass.to);
    return list && taskAfter(words, list.to) !== null ? mentionsOf(this.source.text, words, list.agencies) : null;
  }

  /** A task whose leads stand under heads ("Cơ quan chủ trì") below it. */
  private addHeaded(provision: Provision, heads: AssignmentHeads, above: Context): void {
    const { text, citations, header } = this.source;
    this.duties.push({
      path: provision.path,
      provision: provision.path,
      start: provision.start,
      end: provision.end,
      assignments: distinct([...given('LEADS', heads.leads), ...given('COORDINATES', heads.coordinators)]),
      cites: readDutyCitations(text, citations, header, [...above.leadIns, provision]),
      deadlines: readDeadlines(text, provision, [], header.date),
    });
  }

  /** The rows of a table of assignments in a provision's own text. */
  private addRows(provision: Provision, end: number, above: Context): void {
    const { text, citations, header } = this.source;
    for (const row of readAssignmentTables(text, provision.start, end)) {
      this.duties.push({
        path: this.unusedPath(`${provision.path}.${row.label}`),
        provision: provision.path,
        start: row.start,
        end: row.end,
        assignments: distinct([...given('LEADS', row.leads), ...given('COORDINATES', row.coordinators)]),
        cites: readDutyCitations(text, citations, header, [...above.leadIns, row]),
        deadlines: readDeadlines(text, row, [], header.date),
      });
    }
  }

  /** A row's number may be that of a point, or of a row of another table: then it is `3(2)`. */
  private unusedPath(path: string): string {
    let unused = path;
    for (let times = 2; this.paths.has(unused); times += 1) unused = `${path}(${times})`;
    this.paths.add(unused);
    return unused;
  }

  private addDuty(
    unit: Unit,
    leads: readonly Mention[],
    above: Context,
    via: string | null,
    subject: Subject | null,
  ): void {
    const { text, citations, header } = this.source;
    const { words, path, start, end } = unit;
    const from = subject?.to ?? 0;
    const later = subject
      ? laterSubjects(words, from).flatMap(({ agencies }) => mentionsOf(text, words, agencies))
      : [];
    const leading = leadPhraseAt(words, from);
    const receivers = statedAssignments(text, words, readReceivers(words), 'REPORTS_TO');
    this.duties.push({
      path,
      provision: path,
      start,
      end,
      assignments: distinct([
        ...leadAssignments([...leads, ...later], leading, leading !== null || above.stated, via),
        ...above.coordinators,
        ...statedAssignments(text, words, readCoordinators(words, from), 'COORDINATES'),
        ...receivers,
      ]),
      cites: readDutyCitations(text, citations, header, [...above.leadIns, unit]),
      deadlines: readDeadlines(text, unit, receivers, header.date),
    });
  }
}

/** Agencies that a head names in a role. */
function given(role: Assignment['role'], mentions: readonly Mention[]): Assignment[] {
  return mentions.map(({ name, start, end }) => ({ agency: name, role, stated: true, via: null, start, end }));
}

/** How far before the first provision the document's lead-in may begin. */
const LEAD_IN = 4_000;

/** "… xây dựng kế hoạch với những nội dung sau:" announces what the plan holds, not who does what. */
const CONTENTS_FOLLOW = /với\s+(?:những|các)\s+(?:nội dung|yêu cầu)[^.;]*:$/u;

/** "Giao Sở X … một số nhiệm vụ …, cụ thể như sau:" */
const ANNOUNCES = /(?:như sau|sau đây|sau):$/u;

function handsOverOnly(words: readonly Word[], from: number): boolean {
  const assign = phraseAt(words, from, 'ASSIGN');
  return assign !== null && isGeneric(words, assign.to);
}

/** A heading that describes its agencies at length: "Các doanh nghiệp viễn thông hoạt động trên địa bàn tỉnh:". */
function throughHeading(text: string, words: readonly Word[], leads: readonly Mention[]): Mention[] {
  const last = leads.at(-1);
  const end = words.findLast(({ key }) => key !== ':')?.end;
  if (!last || end === undefined) return [...leads];
  const parts: Mention[] = [];
  let start = last.start;
  // ", các doanh nghiệp …" begins another one.
  for (const part of text.slice(last.start, end).split(/(?<=[,;])\s+(?=các\s)/u)) {
    const at = text.indexOf(part, start);
    const name = part.replace(/[,;]\s*$/, '');
    parts.push({ ...last, start: at, end: at + name.length, name: name.replace(/\s+/g, ' ') });
    start = at + part.length;
  }
  return [...leads.slice(0, -1), ...parts];
}
