import type { Rank } from '../ranks.ts';
import { documentColumns, type DocumentColumn, type Pair } from './columns.ts';
import { layBeside, layLanes, type Rows } from './lanes.ts';
import type { LaidLink, LayoutInput } from './layout-input.ts';
import { agencyBoxes, documentBoxes, rowPitch, workBoxes } from './place-boxes.ts';
import { placeColumns } from './place-columns.ts';
import { routeLinks } from './routes.ts';
import { SIZES, type Box, type Point } from './sizes.ts';

/** A column of the canvas: what the headings and bands stand on. */
export interface Column {
  readonly kind: 'documents' | 'sections' | 'agencies';
  readonly rank: Rank | null;
  /** Left edge and width of the cards. */
  readonly x: number;
  readonly width: number;
  readonly count: number;
}

export interface Layout {
  readonly columns: readonly Column[];
  readonly boxes: ReadonlyMap<string, Box>;
  /** Bends between the two ports, and the ports themselves first and last. */
  readonly routes: ReadonlyMap<string, readonly Point[]>;
  readonly width: number;
  readonly height: number;
}

/** The place there is, in px. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/**
 * Places every node and routes every link of a picture. Columns and rows are exact; only the gutters between columns take
 * up spare width and only the row pitch spare height. The same input gives the same layout; what was grown beside the plan
 * moves nothing of the plan's own.
 */
export function layOut(input: LayoutInput, viewport: Viewport): Layout {
  const columnOfDocuments = documentColumns(input.documents, pairs(betweenDocuments(input)));
  const { own, all } = layRows(input, columnOfDocuments);
  const columns = placeColumns(input, columnOfDocuments, viewport, trunkCount(input));
  const pitch = rowPitch(own.count, viewport.height);
  const boxes = new Map<string, Box>();
  const boxed = [
    documentBoxes(columnOfDocuments, columns, all, pitch),
    workBoxes(input.work, columns, own.count * pitch, pitch),
    agencyBoxes(input.agencies, columns, viewport.height),
  ];
  for (const [id, box] of boxed.flat()) boxes.set(id, box);
  let bottom = 0;
  for (const box of boxes.values()) bottom = Math.max(bottom, box.y + box.height / 2);
  const last = columns.at(-1);
  return {
    columns,
    boxes,
    routes: routeLinks(input.links, boxes, columnOfDocuments, input.plan),
    width: last ? last.x + last.width + SIZES.margin : 0,
    height: bottom + SIZES.top,
  };
}

function pairs(links: readonly LaidLink[]): Pair[] {
  return links.map((link) => ({ from: link.source, to: link.target }));
}

/** Links of the plan's own chains between documents. */
function betweenDocuments({ documents, links }: LayoutInput): LaidLink[] {
  const known = new Set(documents.map((document) => document.id));
  return links.filter((link) => !link.free && known.has(link.source) && known.has(link.target));
}

function layRows(input: LayoutInput, columns: readonly DocumentColumn[]): { own: Rows; all: Rows } {
  const column = new Map(columns.flatMap((each, place) => each.documents.map((id) => [id, place] as const)));
  const columnOf = (id: string) => column.get(id) ?? -1;
  const reachedBy = (...bases: readonly string[]) =>
    new Set(input.links.filter((link) => link.bases.some((basis) => bases.includes(basis))).map((link) => link.target));
  const firm = reachedBy('INHERITED', 'EXPLICIT', 'INFERRED');
  const documents = input.documents.filter((document) => document.beside === null).map((document) => document.id);
  const own = layLanes({
    plan: input.plan,
    documents,
    implementing: pairs(betweenDocuments(input).filter((link) => link.style === 'EXPLICIT')),
    ofPlan: reachedBy('INHERITED'),
    last: documents.filter((id) => id !== input.plan && !firm.has(id)),
    columnOf,
  });
  const grown = input.documents.flatMap(({ id, beside }) => (beside === null ? [] : [{ id, beside }]));
  return { own, all: layBeside(own, grown, columnOf) };
}

/** Sources with a trunk of their own in the gutter beside the sections. */
function trunkCount({ plan, documents, links }: LayoutInput): number {
  const known = new Set(documents.map((document) => document.id));
  const sources = links.filter((link) => known.has(link.target) && link.target !== plan && !known.has(link.source));
  return new Set(sources.map((link) => link.source)).size;
}
