import { readAgencies } from '../agencies/read-agencies.ts';
import { readWords, type Word } from '../agencies/words.ts';
import { type Span } from '../../text/span.ts';
import { type Mention } from './duty-context.ts';
import { phraseAt } from './duty-lexicon.ts';
import { mentionsOf } from './mentions.ts';

/** A row of a table of assignments: one task, who leads it, who works along. */
export interface AssignedRow extends Span {
  /** What stands for it in paths: its number, `3`, `I.2`, or its place in the table where it has none. */
  readonly label: string;
  readonly leads: readonly Mention[];
  readonly coordinators: readonly Mention[];
}

/**
 * Reads the tables of assignments in a stretch of text, rows flattened to `| 1 | Xây dựng đề án | Sở Nội vụ | Quý I |`. A table
 * is one if a row of heads says in which column the leads stand ("Cơ quan chủ trì"). A row whose cell of leads is empty is
 * led by those of the row above, since a cell that covers several rows is written once. A row of a number and one text
 * ("| II | Tuyên truyền | | |") is the heading of those below it.
 */
export function readAssignmentTables(text: string, from: number, to: number): AssignedRow[] {
  const rows: AssignedRow[] = [];
  let heads: Heads | null = null;
  let group = '';
  let count = 0;
  for (const line of tableLines(text, from, to)) {
    const cells = cellsOf(text, line);
    const found = headsOf(text, cells);
    if (found) {
      [heads, group, count] = [found, '', 0];
      continue;
    }
    if (!heads || cells.length < 2 || /^[\s|:-]*$/.test(text.slice(line.start, line.end))) continue;
    const number = heads.numbered ? numberIn(text, cells[0]) : null;
    const filled = cells.filter((cell) => cell.end > cell.start).length;
    if (number !== null && filled <= 2) {
      group = number;
      continue;
    }
    count += 1;
    const label = number ?? String(count);
    const own = agenciesIn(text, cells[heads.leads]);
    const leads: readonly Mention[] = own.length > 0 ? own : (rows.at(-1)?.leads ?? []);
    if (leads.length === 0) continue;
    const coordinators = heads.coordinators === null ? [] : agenciesIn(text, cells[heads.coordinators]);
    // a decimal number says its group itself
    const path = group === '' || label.includes('.') ? label : `${group}.${label}`;
    rows.push({ start: line.start, end: line.end, label: path, leads, coordinators });
  }
  return rows;
}

/** In which columns a table says what. */
interface Heads {
  readonly leads: number;
  readonly coordinators: number | null;
  /** Whether the first column counts the rows. */
  readonly numbered: boolean;
}

function headsOf(text: string, cells: readonly Span[]): Heads | null {
  const columnOf = (kind: 'HEAD_LEAD' | 'HEAD_PERFORM' | 'HEAD_COORDINATE'): number =>
    cells.findIndex(({ start, end }) => {
      const words = readWords(text, start, end);
      return phraseAt(words, 0, kind)?.to === words.length && words.length > 0;
    });
  const [lead, perform, coordinate] = [columnOf('HEAD_LEAD'), columnOf('HEAD_PERFORM'), columnOf('HEAD_COORDINATE')];
  const leads = lead >= 0 ? lead : perform;
  if (leads < 1) return null;
  const first = cells[0] && text.slice(cells[0].start, cells[0].end);
  return {
    leads,
    coordinators: coordinate < 0 ? null : coordinate,
    numbered: first !== undefined && /^(?:S?TT|Số\s?TT|Số thứ tự)?\.?$/iu.test(first),
  };
}

function* tableLines(text: string, from: number, to: number): Generator<Span> {
  for (let start = from; start < to;) {
    const next = text.indexOf('\n', start);
    const end = next < 0 || next > to ? to : next;
    if (text.charAt(start) === '|') yield { start, end };
    start = end + 1;
  }
}

/** The cells of a row, trimmed; what stands before the first bar and behind the last is none. */
function cellsOf(text: string, { start, end }: Span): Span[] {
  const cells: Span[] = [];
  for (let at = start + 1; at < end;) {
    const bar = text.indexOf('|', at);
    const to = bar < 0 || bar > end ? end : bar;
    const words = text.slice(at, to);
    const lead = words.length - words.trimStart().length;
    if (to < end || words.trim() !== '')
      cells.push({ start: at + lead, end: Math.max(at + lead, to - (words.length - words.trimEnd().length)) });
    at = to + 1;
  }
  return cells;
}

function numberIn(text: string, cell: Span | undefined): string | null {
  if (!cell) return null;
  return /^(\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,6}|[a-zđA-Z])[.)]?$/u.exec(text.slice(cell.start, cell.end))?.[1] ?? null;
}

/**
 * The agencies of a cell, parted by commas, semicolons, strokes or bullets. A cell below such a head names who acts, be it in
 * words that no gazetteer knows: then each part is taken as it stands.
 */
function agenciesIn(text: string, cell: Span | undefined): Mention[] {
  if (!cell) return [];
  const found: Mention[] = [];
  for (let start = cell.start; start < cell.end;) {
    const mark = text.indexOf(';', start);
    const end = mark < 0 || mark > cell.end ? cell.end : mark;
    found.push(...agenciesOfPart(text, readWords(text, start, end)));
    start = end + 1;
  }
  return found;
}

function agenciesOfPart(text: string, words: readonly Word[]): Mention[] {
  const found: Mention[] = [];
  let at = 0;
  for (;;) {
    if (PARTING.has(words[at]?.key ?? '')) at += 1;
    const list = readAgencies(words, at);
    if (!list) break;
    found.push(...mentionsOf(text, words, list.agencies));
    at = list.to;
    if (!PARTING.has(words[at]?.key ?? '')) break;
  }
  const unknown = found.length === 0 && words[at]?.capital === true && words.length - at <= LONGEST;
  return unknown ? mentionsOf(text, words, [{ from: at, to: words.length, kind: 'OUTSIDE', shared: null }]) : found;
}

/** Signs before and between the agencies of a cell. */
const PARTING = new Set(['-', '+', '/', '•']);

/** More words than a name has. */
const LONGEST = 12;
