import { type Word } from '../agencies/words.ts';
import { verbAt } from '../agencies/name-boundary.ts';
import { type Context, joined, type Mention, withLeadIn } from './duty-context.ts';
import { phraseAt } from './duty-lexicon.ts';
import { type DutyList, type DutySource, type Unit } from './duty-list.ts';
import { isClosing, isGeneric } from './duty-signals.ts';
import { mentionsOf, statedAssignments } from './mentions.ts';
import { afterLeadIn, passedAtStart, passedDown } from './passing-down.ts';
import { readCoordinators } from './read-roles.ts';
import { isPublic, isTold, readSubject, type Subject, subjectAt } from './read-subject.ts';
import { leadOfLine, statedLead } from './stated-lead.ts';
import { endsLikeSentence, isTaskOfContext, leadPhraseAt, mayGiveWork } from './task-paragraph.ts';

/** Judges paragraphs one by one: adds those that are duties, and says what they hand down to what stands below them. */
export class ParagraphReader {
  constructor(
    private readonly source: DutySource,
    private readonly list: DutyList,
    /** A law or circular: outside the sections on who carries it out, only what it tells public bodies is a duty. */
    private readonly legal: boolean,
  ) {}

  /** Reads one paragraph; adds its duty, if it is one, and gives the context for what stands below it. */
  read(unit: Unit, above: Context): Context {
    const { start, end } = unit;
    const paragraph = this.source.text.slice(start, end);
    // Most paragraphs of most texts give no work: their first words tell, and the rest need not be read word by word.
    if (above.leads.length === 0 && !mayGiveWork(paragraph)) return withLeadIn(above, unit);
    if (unit.words.length === 0 || isClosing(paragraph)) return above;
    const subject = readSubject(unit.words);
    if (this.isRule(unit, subject, above)) return withLeadIn(above, unit);
    if (subject) return this.readWithSubject(unit, subject, above);
    return above.leads.length > 0 ? this.readInherited(unit, above) : this.readStated(unit, above);
  }

  /** A paragraph between a heading and the numbered points below it: a duty only if it names who acts. */
  readIntroduction(unit: Unit, context: Context): Context {
    const before = this.list.duties.length;
    const read = this.list.lastPath === unit.path ? context : this.read(unit, { ...context, leads: [] });
    if (this.list.duties.length > before) return context;
    // "Sở Y tế có trách nhiệm:" names whose the points below are; whom one asks to do "những việc sau" is a lead-in.
    const names = read.strength === 'HEADING' && subjectAt(unit.words, 0)?.assigned === false;
    if (names && read.leads.length > 0) return read;
    return withLeadIn(afterLeadIn(this.source.text, unit, context), unit);
  }

  /**
   * Whether a paragraph is a rule of law, which gives nobody work: in a law all are, save those that tell a public body
   * what to do, and what stands below one that is told.
   */
  private isRule({ words, hasChildren }: Unit, subject: Subject | null, above: Context): boolean {
    if (!this.legal || above.organised) return false;
    if (!subject) return above.strength !== 'HEADING';
    const namedOnly = hasChildren && subject.predicate === null && !phraseAt(words, 0, 'ADDRESS');
    return namedOnly || !isPublic(words, subject);
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
    const via = subject.assigned && above.strength === 'HEADING' ? joined(above.leads) : null;
    const announces = subject.assigned && hasChildren && ANNOUNCES.test(text.slice(unit.start, unit.end));
    if ((bare && (hasChildren || opensList)) || announces) {
      const coordinators = statedAssignments(text, words, readCoordinators(words, subject.to), 'COORDINATES');
      return withLeadIn({ ...below, strength: 'HEADING', coordinators, via }, unit);
    }
    // "Hội đồng nhân dân tỉnh giao:" says who gives the work; the points below say to whom.
    if (hasChildren && opensList && handsOverOnly(words, subject.to)) return withLeadIn(above, unit);
    // "Giao Sở Y tế tổ chức thực hiện." is a task, "Trách nhiệm của Sở Y tế" is none.
    const task = subject.predicate !== null && !(bare && (hasChildren || !endsLikeSentence(words)));
    if (!task) {
      const heading = hasChildren && !endsLikeSentence(words) && describesOnly(words, subject);
      const leads = heading ? throughHeading(text, words, below.leads) : [];
      return withLeadIn(heading ? { ...below, leads, strength: 'HEADING' } : above, unit);
    }
    // A text of no known type is often a newspaper's, and what an article approves says how things will be: there only
    // what is told counts, not what is told of.
    const toldOnly = header.type === null || (above.approves && !above.organised);
    if (toldOnly && !isTold(words, subject)) return above;
    this.list.addParagraph(unit, below.leads, { ...above, coordinators: [], stated: false, via }, subject);
    return opensList ? withLeadIn(passedDown(text, words, below), unit) : below;
  }

  private readInherited(unit: Unit, above: Context): Context {
    const { text } = this.source;
    const { words, hasChildren } = unit;
    if (hasChildren && !endsLikeSentence(words)) return withLeadIn(this.withPartners(unit, above), unit);
    const passed = above.strength === 'HEADING' ? passedAtStart(text, words) : null;
    const opensList = words.at(-1)?.key === ':';
    const listed = opensList ? passedDown(text, words, above) : above;
    if (listed !== above && phraseAt(words, 0, 'PASS_DOWN')) return withLeadIn(listed, unit);
    if (passed) {
      this.list.addParagraph(unit, passed, { ...above, coordinators: [], stated: false, via: joined(above.leads) });
      return above;
    }
    // "Trong đó giao Giám đốc Sở Y tế chỉ đạo thực hiện:" is no task of its own and hands the list below over.
    if (!isTaskOfContext(words, above) || isGeneric(words, 0)) return withLeadIn(listed, unit);
    this.list.addParagraph(unit, above.leads, above);
    return opensList ? withLeadIn(listed, unit) : above;
  }

  /** "4. Chủ trì, phối hợp với Sở Y tế trong công tác kiểm tra:" says with whom the points below are done. */
  private withPartners({ words }: Unit, above: Context): Context {
    if (!phraseAt(words, 0, 'LEAD') && !phraseAt(words, 0, 'COORDINATE')) return above;
    const partners = statedAssignments(this.source.text, words, readCoordinators(words, 0), 'COORDINATES');
    return { ...above, coordinators: [...above.coordinators, ...partners] };
  }

  /** "… (Sở Tài chính chủ trì)", "… giao Sở Y tế chủ trì" in a paragraph without a subject. */
  private readStated(unit: Unit, above: Context): Context {
    const agencies = statedLead(unit.words) ?? (above.organised ? leadOfLine(unit.words) : null);
    if (!agencies) return withLeadIn(above, unit);
    const leads = mentionsOf(this.source.text, unit.words, agencies);
    this.list.addParagraph(unit, leads, { ...above, stated: true, via: null });
    return above;
  }
}

/** "Giao Sở X … , cụ thể như sau:", "Ủy quyền Giám đốc Sở X thực hiện một số nhiệm vụ …": the points below are the work. */
const ANNOUNCES = /(?:(?:như sau|sau đây|sau):|(?:một số|các|những)\s+(?:nhiệm vụ|công việc)[^.;:]*[.:]?)$/u;

function handsOverOnly(words: readonly Word[], from: number): boolean {
  const assign = phraseAt(words, from, 'ASSIGN');
  return assign !== null && isGeneric(words, assign.to);
}

/**
 * Whether the rest of a line only describes the agencies before it. What a kind of agencies does may describe it ("các doanh
 * nghiệp kinh doanh hóa chất"); what one body does or is, is a statement ("Hội đồng nhân dân tỉnh quy định mức chi như sau:").
 */
function describesOnly(words: readonly Word[], { agencies, to }: Subject): boolean {
  const kind = agencies.at(-1)?.kind;
  const isKind = kind === 'COLLECTIVE' || kind === 'OUTSIDE';
  for (let at = to; at < words.length; at += 1) {
    if (phraseAt(words, at, 'NO_TASK') || (!isKind && verbAt(words, at))) return false;
  }
  return true;
}

/** A heading that describes its agencies at length: "Các doanh nghiệp viễn thông hoạt động trên địa bàn tỉnh:". */
function throughHeading(text: string, words: readonly Word[], leads: readonly Mention[]): Mention[] {
  const last = leads.at(-1);
  const note = words.findIndex(({ key, start }) => key === '(' && start >= (last?.end ?? 0));
  const end = (note < 0 ? words : words.slice(0, note)).findLast(({ key }) => key !== ':')?.end;
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
