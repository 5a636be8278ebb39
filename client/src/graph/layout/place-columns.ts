import type { DocumentColumn } from './columns.ts';
import type { LayoutInput } from './layout-input.ts';
import type { Column, Viewport } from './layout.ts';
import { SIZES } from './sizes.ts';

/**
 * Left edges and widths of the columns. Only the gutters take up spare width; where the page is narrow the cards give way a
 * little, and the agencies stand outside.
 */
export function placeColumns(
  input: LayoutInput,
  documents: readonly DocumentColumn[],
  viewport: Viewport,
  trunks: number,
): Column[] {
  const agencies = input.agencies.length;
  const sections = input.work.filter((each) => each.isSection).length;
  const standing = new Set(input.documents.filter((document) => document.stands).map((document) => document.id));
  const countOf = (column: DocumentColumn) => column.documents.filter((id) => standing.has(id)).length;
  const wide = documents.length * SIZES.document.width + SIZES.section.width;
  const room = viewport.width - 2 * SIZES.margin;
  const withAgencies = wide + SIZES.agency.width + (documents.length + 1) * SIZES.gutter.least + 12 <= room;
  const narrow = !withAgencies && wide + documents.length * SIZES.gutter.least > room;
  const size = (kind: 'document' | 'section') => (narrow ? SIZES[kind].narrowWidth : SIZES[kind].width);
  const fixed = documents.length * size('document') + size('section') + (withAgencies ? SIZES.agency.width : 0);
  const spine = Math.min(60, 20 + 8 * trunks) - SIZES.gutter.least;
  const gaps = documents.length + (withAgencies ? 1 : 0);
  const gutter = Math.min(
    SIZES.gutter.most,
    Math.max(SIZES.gutter.least, Math.floor((room - fixed - (narrow ? 0 : Math.max(0, spine))) / Math.max(1, gaps))),
  );
  const beside = narrow ? gutter : Math.max(gutter, Math.min(60, 20 + 8 * trunks));
  const columns: Column[] = [];
  let x = SIZES.margin;
  for (const [place, column] of documents.entries()) {
    columns.push({ kind: 'documents', rank: column.rank, x, width: size('document'), count: countOf(column) });
    x += size('document') + (place === documents.length - 1 ? beside : gutter);
  }
  columns.push({ kind: 'sections', rank: null, x, width: size('section'), count: sections });
  x += size('section') + Math.max(gutter, 44);
  if (agencies > 0) columns.push({ kind: 'agencies', rank: null, x, width: SIZES.agency.width, count: agencies });
  const last = columns.at(-1);
  const spare = last ? Math.floor((viewport.width - last.x - last.width - SIZES.margin) / 2) : 0;
  return spare > 0 ? columns.map((column) => ({ ...column, x: column.x + spare })) : columns;
}
