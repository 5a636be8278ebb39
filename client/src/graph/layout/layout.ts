import type { Picture, PictureLink, PictureNode } from '../picture.ts';
import type { PlanGraph } from '../plan-graph.ts';
import type { Rank } from '../ranks.ts';
import { barycentreOrder } from './barycentre.ts';
import { documentColumns, type DocumentColumn, type Pair } from './columns.ts';
import { layLanes, type Rows } from './lanes.ts';
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
 * up spare width and only the row pitch spare height. The same input gives the same layout.
 */
export function layOut(graph: PlanGraph, picture: Picture, viewport: Viewport): Layout {
  const between = picture.links.filter((link) => graph.documents.has(link.source) && graph.documents.has(link.target));
  const pairs = (links: readonly PictureLink[]): Pair[] =>
    links.map((link) => ({ from: link.source, to: link.target }));
  const documents = documentColumns([...graph.documents.values()], pairs(between));
  const rows = layLanes(laneInput(graph, picture, documents));
  const columns = placeColumns(picture, documents, viewport, trunkCount(graph, picture));
  const pitch = rowPitch(rows.count, viewport.height);
  const boxes = new Map([
    ...documentBoxes(documents, columns, rows, pitch),
    ...sectionBoxes(picture, columns, rows.count * pitch, pitch),
  ]);
  for (const [id, box] of agencyBoxes(graph, picture, columns, viewport.height)) boxes.set(id, box);
  const bottom = Math.max(...[...boxes.values()].map((box) => box.y + box.height / 2), 0);
  const last = columns.at(-1);
  return {
    columns,
    boxes,
    routes: routeLinks(picture.links, boxes, documents, graph.plan.id),
    width: last ? last.x + last.width + SIZES.margin : 0,
    height: bottom + SIZES.top,
  };
}

function laneInput(graph: PlanGraph, picture: Picture, columns: readonly DocumentColumn[]) {
  const column = new Map(columns.flatMap((each, place) => each.documents.map((id) => [id, place] as const)));
  const uses = picture.links
    .filter((link) => graph.documents.has(link.target))
    .flatMap((link) => link.uses.map((use) => ({ ...use, to: link.target })));
  const reachedBy = (bases: readonly string[]) =>
    new Set(uses.filter((use) => bases.includes(use.basis)).map((use) => use.to));
  const ofPlan = reachedBy(['INHERITED']);
  const firm = reachedBy(['INHERITED', 'EXPLICIT', 'INFERRED']);
  const documents = [...graph.documents.keys()];
  return {
    plan: graph.plan.id,
    documents,
    implementing: picture.links
      .filter((link) => graph.documents.has(link.source) && link.style === 'EXPLICIT')
      .map((link) => ({ from: link.source, to: link.target })),
    ofPlan,
    last: documents.filter((id) => id !== graph.plan.id && !firm.has(id)),
    columnOf: (id: string) => column.get(id) ?? -1,
  };
}

/** Sources with a trunk of their own in the gutter beside the sections. */
function trunkCount(graph: PlanGraph, picture: Picture): number {
  const sources = picture.links.filter(
    (link) => graph.documents.has(link.target) && link.target !== graph.plan.id && !graph.documents.has(link.source),
  );
  return new Set(sources.map((link) => link.source)).size;
}

function placeColumns(
  picture: Picture,
  documents: readonly DocumentColumn[],
  viewport: Viewport,
  trunks: number,
): Column[] {
  const agencies = picture.nodes.filter((node) => node.kind === 'agency').length;
  const sections = picture.nodes.filter((node) => node.kind === 'section').length;
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
    columns.push({ kind: 'documents', rank: column.rank, x, width: size('document'), count: column.documents.length });
    x += size('document') + (place === documents.length - 1 ? beside : gutter);
  }
  columns.push({ kind: 'sections', rank: null, x, width: size('section'), count: sections });
  x += size('section') + Math.max(gutter, 44);
  if (agencies > 0) columns.push({ kind: 'agencies', rank: null, x, width: SIZES.agency.width, count: agencies });
  const last = columns.at(-1);
  const spare = last ? Math.floor((viewport.width - last.x - last.width - SIZES.margin) / 2) : 0;
  return spare > 0 ? columns.map((column) => ({ ...column, x: column.x + spare })) : columns;
}

function rowPitch(rows: number, height: number): number {
  const { least, most } = SIZES.rowPitch;
  return Math.min(
    most,
    Math.max(least, Math.floor((height - 2 * SIZES.top + most - SIZES.document.height) / Math.max(1, rows))),
  );
}

function documentBoxes(
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
function sectionBoxes(picture: Picture, columns: readonly Column[], height: number, pitch: number): [string, Box][] {
  const column = columns.find((each) => each.kind === 'sections');
  const nodes = picture.nodes.filter((node) => node.kind === 'section' || node.kind === 'duty');
  if (!column) return [];
  const count = Math.max(1, nodes.filter((node) => node.kind === 'section').length);
  const step = Math.round(Math.min(1.5 * pitch, Math.max(pitch, height / count)));
  const boxes: [string, Box][] = [];
  const x = column.x + column.width / 2;
  let section = -1;
  let free = SIZES.top;
  for (const node of nodes) {
    const isSection = node.kind === 'section';
    if (isSection) section += 1;
    const high = isSection ? SIZES.section.height : SIZES.duty.height;
    const top = isSection ? Math.max(SIZES.top + section * step, free) : free;
    boxes.push([node.id, { x, y: top + high / 2, width: column.width, height: high }]);
    free = top + high + SIZES.duty.gap;
  }
  return boxes;
}

function agencyBoxes(graph: PlanGraph, picture: Picture, columns: readonly Column[], height: number): [string, Box][] {
  const column = columns.find((each) => each.kind === 'agencies');
  if (!column) return [];
  const agencies = picture.nodes.filter(
    (node): node is Extract<PictureNode, { kind: 'agency' }> => node.kind === 'agency',
  );
  // By the sections' places in the text, not on the canvas: unfolding one must not reorder the agencies.
  const place = new Map(graph.sections.map((section, at) => [section.id, at]));
  const order = barycentreOrder(
    agencies.map((node) => node.id),
    agencies.flatMap(({ id, agency }) =>
      agency.leads.map((duty) => ({
        source: place.get(graph.duties.get(duty)?.section ?? '') ?? 0,
        target: id,
        weight: 1,
      })),
    ),
  );
  const spare = (height - 2 * SIZES.top - SIZES.agency.height) / Math.max(1, agencies.length - 1);
  const pitch = Math.floor(Math.min(46, Math.max(SIZES.agency.pitch, spare)));
  return order.map((id, at) => [
    id,
    {
      x: column.x + column.width / 2,
      y: SIZES.top + at * pitch + SIZES.agency.height / 2,
      width: column.width,
      height: SIZES.agency.height,
    },
  ]);
}
