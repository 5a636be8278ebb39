import type { MatrixQuery } from '../../generated/operations.ts';

type Answer = MatrixQuery['responsibilities'];

/** What an agency does under a directive: distinct duties led and coordinated, the stronger basis first. */
export interface MatrixCell {
  readonly leads: number;
  readonly coordinates: number;
  readonly explicit: boolean;
}

export interface MatrixRow {
  readonly agency: Answer['agencies'][number];
  /** By directive id. */
  readonly cells: ReadonlyMap<string, MatrixCell>;
}

/**
 * Joins the cells of two bases: a duty can stand under both, so the larger figure is the least that is true of their union.
 * Rows are in order of the most duties led under one directive, then coordinated.
 */
export function matrixRows(answer: Answer): MatrixRow[] {
  const rows = new Map(answer.agencies.map((agency) => [agency.id, { agency, cells: new Map<string, MatrixCell>() }]));
  for (const cell of answer.cells) {
    const cells = rows.get(cell.agency.id)?.cells;
    const known = cells?.get(cell.directive.id);
    cells?.set(cell.directive.id, {
      leads: Math.max(cell.leads, known?.leads ?? 0),
      coordinates: Math.max(cell.coordinates, known?.coordinates ?? 0),
      explicit: cell.basis === 'EXPLICIT' || (known?.explicit ?? false),
    });
  }
  const most = (row: MatrixRow, role: 'leads' | 'coordinates') =>
    Math.max(0, ...[...row.cells.values()].map((cell) => cell[role]));
  return [...rows.values()].sort(
    (a, b) => most(b, 'leads') - most(a, 'leads') || most(b, 'coordinates') - most(a, 'coordinates'),
  );
}

/** The directives that most duties are led under first: the widest columns of work stand beside the names. */
export function matrixColumns(answer: Answer): Answer['directives'][number][] {
  const weight = new Map<string, number>();
  for (const { directive, leads, coordinates } of answer.cells)
    weight.set(directive.id, (weight.get(directive.id) ?? 0) + leads + coordinates);
  return [...answer.directives].sort((a, b) => (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0));
}

/** Five steps of shade for 1, 2-3, 4-6, 7-12 and from 13 duties; 0 for none. */
export function shadeOf(count: number): 0 | 1 | 2 | 3 | 4 | 5 {
  if (count === 0) return 0;
  if (count === 1) return 1;
  if (count <= 3) return 2;
  if (count <= 6) return 3;
  return count <= 12 ? 4 : 5;
}
