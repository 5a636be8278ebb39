import { barycentreOrder } from './barycentre.ts';
import type { DocumentColumn } from './columns.ts';
import type { Rows } from './lanes.ts';
import type { LayoutInput } from './layout-input.ts';
import type { Column } from './layout.ts';
import { SIZES, type Box } from './sizes.ts';

/** Height of a row, in px: spare height goes between the rows, within bounds. */
export function rowPitch(rows: number, height: number): number {
  const { least, most } = SIZES.rowPitch;
  return Math.min(
    most,
    Math.max(least, Math.floor((height - 2 * SIZES.top + most - SIZES.document.height) / Math.max(1, rows))),
  );
}

export function documentBoxes(
  documents: readonly DocumentColumn[],
  columns: readonly Column[],
  rows: Rows,
  pitch: number,
): [string, Box][] {
  const { height } = SIZES.document;
  return documents.flatMap((column, place) => {
    const { x, width } = columns[place] as Column;
    return column.documents.map((id): [string, Box] => [
      id,
      { x: x + width / 2, y: SIZES.top + (rows.rowOf.get(id) ?? 0) * pitch + height / 2, width, height },
    ]);
  });
}

/** Sections share the rows' pitch, or more where there are fewer of them; duties shown push down what lies below them. */
export function workBoxes(
  work: LayoutInput['work'],
  columns: readonly Column[],
  height: number,
  pitch: number,
): [string, Box][] {
  const column = columns.find((each) => each.kind === 'sections');
  if (!column) return [];
  const count = Math.max(1, work.filter((each) => each.isSection).length);
  const step = Math.round(Math.min(1.5 * pitch, Math.max(pitch, height / count)));
  const boxes: [string, Box][] = [];
  const x = column.x + column.width / 2;
  let section = -1;
  let free = SIZES.top;
  for (const { id, isSection } of work) {
    if (isSection) section += 1;
    const high = isSection ? SIZES.section.height : SIZES.duty.height;
    const top = isSection ? Math.max(SIZES.top + section * step, free) : free;
    boxes.push([id, { x, y: top + high / 2, width: column.width, height: high }]);
    free = top + high + SIZES.duty.gap;
  }
  return boxes;
}

/** Agencies in the order of the middle of what they lead, so that fewer lines cross. */
export function agencyBoxes(
  agencies: LayoutInput['agencies'],
  columns: readonly Column[],
  height: number,
): [string, Box][] {
  const column = columns.find((each) => each.kind === 'agencies');
  if (!column) return [];
  const spare = (height - 2 * SIZES.top - SIZES.agency.height) / Math.max(1, agencies.length - 1);
  const pitch = Math.floor(Math.min(46, Math.max(SIZES.agency.pitch, spare)));
  return barycentreOrder(agencies).map((id, at) => [
    id,
    {
      x: column.x + column.width / 2,
      y: SIZES.top + at * pitch + SIZES.agency.height / 2,
      width: column.width,
      height: SIZES.agency.height,
    },
  ]);
}
