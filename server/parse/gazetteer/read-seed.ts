import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { projectRoot } from '../../project-root.ts';

/** A row of a gazetteer, by column; an empty cell is an empty string. */
export type SeedRow<Column extends string> = Readonly<Record<Column, string>>;

/**
 * Reads a gazetteer, `seeds/NAME.csv`, whole. Cells with several values separate them by `|`.
 *
 * @throws Error naming file and column when a column that the code relies on is missing.
 */
export function readSeed<Column extends string>(name: string, columns: readonly Column[]): SeedRow<Column>[] {
  const file = join(projectRoot, 'seeds', `${name}.csv`);
  const rows = parse(readFileSync(file, 'utf8'), {
    columns: true,
    comment: '#',
    comment_no_infix: true,
    skip_empty_lines: true,
    trim: true,
  });
  const missing = columns.filter((column) => rows.length > 0 && !(column in (rows[0] as object)));
  if (missing.length > 0) throw new Error(`${file} lacks the column ${missing.join(', ')}`);
  return rows as SeedRow<Column>[];
}

/** The values of a cell with several. */
export function several(cell: string): string[] {
  return cell === '' ? [] : cell.split('|').map((value) => value.trim());
}
