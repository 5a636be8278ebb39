import { readWords, type Word } from '../agencies/words.ts';
import { type Duty, type Provision } from '../parsed-document.ts';
import { readParagraphs } from '../provisions/read-paragraphs.ts';
import { type Context, nothing } from './duty-context.ts';
import { DutyList, type DutySource, type Unit } from './duty-list.ts';
import { isAmendment, isApproval, isLegalType, sectionOf } from './duty-signals.ts';
import { isListOfNames, isShort } from './list-of-names.ts';
import { ParagraphReader } from './paragraph-reader.ts';
import { bulletOf, opensBullets } from './opening-bullets.ts';
import { afterLeadIn } from './passing-down.ts';
import { readAssignmentHeads } from './read-assignment-heads.ts';
import { taskHolders } from './task-holder.ts';

export { type DutySource } from './duty-list.ts';

/**
 * The paragraphs that assign work, in the order of the text.
 *
 * A paragraph is a duty when an agency is the subject of a task in it, or when the point above names the agency and the
 * paragraph says what it does. Goals, definitions, rules of law and "chịu trách nhiệm thi hành" are none.
 */
export function readDuties(source: DutySource): Duty[] {
  return new DutyReader(source).read();
}

class DutyReader {
  private readonly list: DutyList;
  private readonly paragraphs: ParagraphReader;
  private readonly children = new Map<string | null, Provision[]>();
  /** A law or circular: mostly rules; outside its sections on who carries it out only public bodies have duties. */
  private readonly legal: boolean;

  constructor(private readonly source: DutySource) {
    this.list = new DutyList(source);
    this.legal = isLegalType(source.header.type);
    this.paragraphs = new ParagraphReader(source, this.list, this.legal);
    for (const provision of source.provisions) {
      const siblings = this.children.get(provision.parent);
      if (siblings) siblings.push(provision);
      else this.children.set(provision.parent, [provision]);
    }
  }

  read(): Duty[] {
    const roots = this.children.get(null) ?? [];
    const first = roots[0];
    if (!first) return [];
    const preamble = this.legal ? nothing : this.afterPreamble(first.start);
    for (const root of roots) this.visit(root, preamble);
    return this.list.duties;
  }

  /** The document's lead-in: "… yêu cầu các sở, ban, ngành thực hiện những nhiệm vụ sau:". */
  private afterPreamble(end: number): Context {
    const { text } = this.source;
    const last = readParagraphs(text, Math.max(0, end - LEAD_IN), end).at(-1);
    return last ? afterLeadIn(text, { start: last.textStart, end: last.end }, nothing) : nothing;
  }

  /** Reads a provision and what is below it; gives the context of its later siblings, where it changes theirs. */
  private visit(provision: Provision, above: Context, opensList = false): Context {
    const { text } = this.source;
    const children = this.children.get(provision.path) ?? [];
    const heads = above.excluded ? null : readAssignmentHeads(text, provision, this.children);
    if (heads) {
      this.list.addHeaded(provision, heads, above.leadIns);
      return above;
    }
    const context = this.readOwn(provision, children, above, opensList);
    if (!context.excluded && !this.isRuled(context))
      this.list.addRows(provision, children[0]?.start ?? provision.end, context.leadIns);
    this.visitChildren(children, context);
    // "* Đoàn kiểm tra có trách nhiệm:", "- Chỉ đạo lực lượng Thanh tra:" open the paragraphs after them.
    const known = this.source.header.type !== null;
    const opens = provision.kind === 'PARAGRAPH' && context.strength === 'HEADING' && context.leads !== above.leads;
    return opens && known ? context : above;
  }

  /** Visits siblings; one that opens those after it does so up to the next one of its own mark, where theirs is another. */
  private visitChildren(children: readonly Provision[], context: Context): void {
    const { text } = this.source;
    const names = isListOfNames(text, children, this.children);
    const outer = names ? { ...context, leads: [] } : context;
    let below: Context = outer;
    let marks: { readonly opening: string; first: string | null } | null = null;
    for (const [at, child] of children.entries()) {
      if (names && isShort(child)) continue;
      const mark = bulletOf(text, child);
      if (marks?.first === null) marks.first = mark;
      else if (marks && mark === marks.opening && marks.first !== mark) [below, marks] = [outer, null];
      const after = this.visit(child, below, opensBullets(text, children, at));
      if (after !== below) [below, marks] = [after, { opening: mark, first: null }];
    }
  }

  /** Reads a provision's own paragraphs; gives the context for what stands below. */
  private readOwn(provision: Provision, children: readonly Provision[], above: Context, opensList: boolean): Context {
    const { text } = this.source;
    const ownEnd = children[0]?.start ?? provision.end;
    if (above.excluded) return above;
    const [own, ...introduction] = readParagraphs(text, provision.start, ownEnd);
    if (!own) return above;
    const hasChildren = children.length > 0;
    const here = hasChildren ? this.inSection(text.slice(own.textStart, own.end), own.textStart, above) : above;
    if (here.excluded) return here;
    let context = this.paragraphs.read(
      this.unit(provision.path, own.textStart, own.end, hasChildren || opensList),
      here,
    );
    for (const { textStart, end } of introduction.filter(({ start }) => text.charAt(start) !== '|'))
      context = this.paragraphs.readIntroduction(this.unit(provision.path, textStart, end, true), context);
    return context;
  }

  /** The context below a heading, as far as the heading says what kind of section it opens. */
  private inSection(heading: string, at: number, above: Context): Context {
    const holders = taskHolders(this.source.text, heading, at, this.source.provisions);
    if (holders) return { ...above, leads: holders, strength: 'HEADING' };
    const section = sectionOf(heading.slice(0, HEADING));
    if (section === 'AIM') return { ...above, excluded: true };
    if (section === 'ORGANISE') return { ...above, organised: true };
    if (isAmendment(heading)) return { ...above, excluded: true };
    return isApproval(heading) ? { ...above, approves: true } : above;
  }

  /** Whether a context is one of rules of law. */
  private isRuled({ organised }: Context): boolean {
    return this.legal && !organised;
  }

  private unit(path: string, start: number, end: number, hasChildren: boolean): Unit {
    return new Paragraph(this.source.text, path, start, end, hasChildren);
  }
}

/** A paragraph whose words are read when first asked for. */
class Paragraph implements Unit {
  private read: readonly Word[] | null = null;

  constructor(
    private readonly text: string,
    readonly path: string,
    readonly start: number,
    readonly end: number,
    readonly hasChildren: boolean,
  ) {}

  get words(): readonly Word[] {
    return (this.read ??= readWords(this.text, this.start, this.end));
  }
}

/** How far before the first provision the document's lead-in may begin. */
const LEAD_IN = 4_000;

/** As much of a heading as says what section it opens. */
const HEADING = 120;
