import { BASES } from '../../graph/lineage.ts';
import { type Language } from '../../graph/sentences.ts';
import { languageOfTerminal } from '../language.ts';
import { type Audit, COUNTS, reachedBy } from './read-audit.ts';

type Cell = string | number;

const HEADS: Readonly<
  Record<
    Language,
    { readonly directive: readonly string[]; readonly duty: readonly string[]; readonly orphans: string }
  >
> = {
  VI: {
    directive: [
      'Văn bản',
      'Mức bao phủ',
      'Căn cứ mạnh nhất',
      'Nêu đích danh',
      'Kế thừa',
      'Căn cứ pháp lý',
      'Suy đoán',
      'Nhắc đến',
      'Gợi ý',
      'Trích yếu',
    ],
    duty: ['Văn bản', 'Nhiệm vụ', 'Chủ trì', ...BASES],
    orphans: 'Nhiệm vụ không dẫn về văn bản nào của trung ương',
  },
  EN: {
    directive: [
      'Directive',
      'Coverage',
      'Strongest basis',
      'Explicit',
      'Inherited',
      'Legal basis',
      'Inferred',
      'Mention',
      'Suggested',
      'Title',
    ],
    duty: ['Document', 'Duty', 'Leads', ...BASES],
    orphans: 'Duties that reach no central directive',
  },
};

/** Both tables, for people: the title last, since it is long. */
export function auditAsTable(audit: Audit): string {
  const orphans = `${HEADS[languageOfTerminal()].orphans}: ${audit.orphans.length}`;
  return `${aligned(directiveRows(audit))}\n${aligned(dutyRows(audit))}\n${orphans}\n`;
}

/** The table from directives down, its head first. */
function directiveRows({ directives }: Audit): Cell[][] {
  const rows = directives.map(({ directive, status, reach, counts }) => [
    directive.number ?? directive.id,
    status,
    reach ?? '',
    ...COUNTS.map((count) => counts[count]),
    directive.title ?? '',
  ]);
  return [[...HEADS[languageOfTerminal()].directive], ...rows];
}

/** The table from duties up, its head first. */
function dutyRows({ duties }: Audit): Cell[][] {
  const rows = duties.map((duty) => [
    duty.document.number ?? duty.document.id,
    duty.path,
    duty.leads.map(({ name }) => name).join('; '),
    ...BASES.map((basis) => reachedBy(duty, basis).join('; ')),
  ]);
  return [[...HEADS[languageOfTerminal()].duty], ...rows];
}

const WIDEST = 60;

function aligned(rows: readonly (readonly Cell[])[]): string {
  const shown = rows.map((row) => row.map((cell) => shortened(String(cell))));
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...shown.map((row) => row[at]?.length ?? 0)));
  return shown
    .map(
      (row) =>
        `${row
          .map((cell, at) => cell.padEnd(widths[at] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

function shortened(cell: string): string {
  const line = cell.replace(/\s+/g, ' ');
  return line.length <= WIDEST ? line : `${line.slice(0, WIDEST - 1)}…`;
}
