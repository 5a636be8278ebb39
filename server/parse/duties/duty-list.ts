import { type Word } from '../agencies/words.ts';
import { type Assignment, type Citation, type Duty, type Header, type Provision } from '../parsed-document.ts';
import { type Span } from '../../text/span.ts';
import { type Context, type Mention } from './duty-context.ts';
import { distinct, leadAssignments, mentionsOf, statedAssignments } from './mentions.ts';
import { type AssignmentHeads } from './read-assignment-heads.ts';
import { readAssignmentTables } from './read-assignment-table.ts';
import { readDeadlines } from './read-deadlines.ts';
import { readDutyCitations } from './read-duty-citations.ts';
import { readCoordinators, readReceivers } from './read-roles.ts';
import { laterSubjects, type Subject } from './read-subject.ts';
import { leadPhraseAt } from './task-paragraph.ts';

/** What duties are read from. */
export interface DutySource {
  readonly text: string;
  readonly provisions: readonly Provision[];
  readonly citations: readonly Citation[];
  readonly header: Header;
}

/** A paragraph with its place in the tree. */
export interface Unit extends Span {
  readonly path: string;
  readonly words: readonly Word[];
  readonly hasChildren: boolean;
}

/** What of the context above a duty takes part in it. */
export type Given = Pick<Context, 'coordinators' | 'stated' | 'leadIns'> & { readonly via: string | null };

/** The duties found so far, each made with its roles, the documents it cites and its deadlines. */
export class DutyList {
  readonly duties: Duty[] = [];
  /** Of provisions, and of the rows of tables that have become duties. */
  private readonly paths: Set<string>;

  constructor(private readonly source: DutySource) {
    this.paths = new Set(source.provisions.map(({ path }) => path));
  }

  /** The path of the duty added last. */
  get lastPath(): string | null {
    return this.duties.at(-1)?.path ?? null;
  }

  /** A paragraph that is a duty of `leads`, and of those whom its later clauses name where it has a subject. */
  addParagraph(unit: Unit, leads: readonly Mention[], given: Given, subject: Subject | null = null): void {
    const { text } = this.source;
    const { words, path } = unit;
    const from = subject?.to ?? 0;
    const later = subject
      ? laterSubjects(words, from).flatMap(({ agencies }) => mentionsOf(text, words, agencies))
      : [];
    const leading = leadPhraseAt(words, from);
    const receivers = statedAssignments(text, words, readReceivers(words), 'REPORTS_TO');
    const assignments = [
      ...leadAssignments([...leads, ...later], leading, leading !== null || given.stated, given.via),
      ...given.coordinators,
      ...statedAssignments(text, words, readCoordinators(words, from), 'COORDINATES'),
      ...receivers,
    ];
    this.add(path, path, unit, assignments, given.leadIns, receivers);
  }

  /** A task whose leads stand under heads ("Cơ quan chủ trì") below it. */
  addHeaded(provision: Provision, { leads, coordinators }: AssignmentHeads, leadIns: readonly Span[]): void {
    const assignments = [...withRole('LEADS', leads), ...withRole('COORDINATES', coordinators)];
    this.add(provision.path, provision.path, provision, assignments, leadIns, []);
  }

  /** The rows of the tables of assignments in a provision's own text. */
  addRows(provision: Provision, end: number, leadIns: readonly Span[]): void {
    for (const row of readAssignmentTables(this.source.text, provision.start, end)) {
      const path = this.unusedPath(`${provision.path}.${row.label}`);
      const assignments = [...withRole('LEADS', row.leads), ...withRole('COORDINATES', row.coordinators)];
      this.add(path, provision.path, row, assignments, leadIns, []);
    }
  }

  private add(
    path: string,
    provision: string,
    span: Span,
    assignments: readonly Assignment[],
    leadIns: readonly Span[],
    receivers: readonly Assignment[],
  ): void {
    const { text, citations, header } = this.source;
    this.duties.push({
      path,
      provision,
      start: span.start,
      end: span.end,
      assignments: distinct(assignments),
      cites: readDutyCitations(text, citations, header, [...leadIns, span]),
      deadlines: readDeadlines(text, span, receivers, header.date),
    });
  }

  /** A row's number may be that of a point, or of a row of another table: then it is `3(2)`. */
  private unusedPath(path: string): string {
    let unused = path;
    for (let times = 2; this.paths.has(unused); times += 1) unused = `${path}(${times})`;
    this.paths.add(unused);
    return unused;
  }
}

/** Agencies that a head names in a role. */
function withRole(role: Assignment['role'], mentions: readonly Mention[]): Assignment[] {
  return mentions.map(({ name, start, end }) => ({ agency: name, role, stated: true, via: null, start, end }));
}
