import { type Scores } from './score-document.ts';
import { type Tallies, type Tally } from './tally.ts';

/** What the reading has to reach on the development corpus (F1). */
const TARGETS: Readonly<Record<string, number>> = {
  'citation span': 0.99,
  'citation number': 0.99,
  'citation identity': 0.98,
  relation: 0.96,
  duty: 0.97,
  'duty agency and role': 0.95,
  'duty citation and basis': 0.95,
};

/** The scorecard as Markdown: the measures, then citations and links by class. */
export function scorecardTable(heading: string, { measures, citationClasses, kinds }: Scores): string {
  return [
    `Scored on ${heading}.`,
    table(['measure', 'F1', 'target', 'precision', 'recall', 'right', 'in gold', 'found'], measures, (name, tally) => [
      percent(tally.f1),
      name in TARGETS ? percent(TARGETS[name] ?? 0) : name.startsWith('header') ? 'one miss at most' : '',
      percent(tally.precision),
      percent(tally.recall),
      ...counts(tally),
    ]),
    'A citation counts as right where span, number, date and issuer are.',
    table(['citations by class', 'recall', 'right', 'in gold', 'found'], sorted(citationClasses), (_, tally) => [
      tally.gold === 0 ? '' : percent(tally.recall),
      ...counts(tally),
    ]),
    table(['links by kind', 'F1', 'right', 'in gold', 'found'], sorted(kinds), (_, tally) => [
      percent(tally.f1),
      ...counts(tally),
    ]),
  ].join('\n\n');
}

function table(
  head: readonly string[],
  { rows }: Pick<Tallies, 'rows'>,
  cells: (name: string, tally: Tally) => readonly string[],
): string {
  const lines = [...rows].map(([name, tally]) => [name, ...cells(name, tally)]);
  const widths = head.map((title, column) =>
    Math.max(title.length, 3, ...lines.map((line) => line[column]?.length ?? 0)),
  );
  const row = (line: readonly string[]) =>
    `| ${line.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [row(head), rule, ...lines.map(row)].join('\n');
}

/** Names stand left, figures right. */
function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

function sorted({ rows }: Tallies): Pick<Tallies, 'rows'> {
  return { rows: new Map([...rows].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

function counts({ hit, gold, found }: Tally): string[] {
  return [hit, gold, found].map(String);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
