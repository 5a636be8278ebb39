import type { TFunction } from 'i18next';
import { nameOf, titleOf } from './naming.ts';
import type { Picture, PictureLink, PictureNode } from './picture.ts';
import type { PlanGraph } from './plan-graph.ts';
import type { Visible } from './visible.ts';

/** One thing on screen as a row of words and figures. */
export interface TableRow {
  readonly id: string;
  readonly cells: readonly (string | number)[];
}

export const NODE_COLUMNS = ['kind', 'name', 'words', 'issuer', 'date', 'count'] as const;
export const LINK_COLUMNS = ['basis', 'from', 'to', 'count'] as const;

/** The nodes that the canvas shows. */
export function nodeRows(picture: Picture, visible: Visible, t: TFunction): TableRow[] {
  return picture.nodes
    .filter((node) => visible.nodes.has(node.id))
    .map((node) => ({ id: node.id, cells: nodeCells(node, t) }));
}

function nodeCells(node: PictureNode, t: TFunction): (string | number)[] {
  switch (node.kind) {
    case 'document': {
      const { document } = node;
      return [
        document.type,
        nameOf(document),
        titleOf(document) ?? '',
        document.issuer?.name ?? '',
        document.issuedOn ?? '',
        document.dependants,
      ];
    }
    case 'section':
      return [t('kinds.section'), node.section.path, node.section.heading ?? '', '', '', node.section.duties.length];
    case 'duty':
      return [
        t('kinds.duty'),
        node.duty.path,
        node.duty.text,
        node.duty.leads.map((agency) => agency.name).join('; '),
        '',
        node.duty.chains.length,
      ];
    case 'agency': {
      const name =
        node.folded.length > 0 ? t('canvas.otherCollectives', { count: node.folded.length }) : node.agency.name;
      return [
        t('kinds.agency'),
        name,
        node.folded.map((agency) => agency.name).join('; '),
        '',
        '',
        node.agency.leads.length + node.agency.coordinates.length,
      ];
    }
    case 'more':
      return [t(`canvas.more_${node.of}`, { count: node.count }), '', '', '', '', node.count];
  }
}

/** The links that the canvas shows, with the duties that take them. */
export function linkRows(graph: PlanGraph, picture: Picture, visible: Visible, t: TFunction): TableRow[] {
  const name = (id: string) => {
    const document = graph.documents.get(id);
    if (document) return nameOf(document);
    const own =
      graph.sections.find((section) => section.id === id)?.path ??
      graph.duties.get(id)?.path ??
      graph.agencies.get(id)?.name;
    return own ?? t('canvas.collectives');
  };
  const style = (link: PictureLink) =>
    link.style === 'LEADS' || link.style === 'COORDINATES' ? t(`roles.${link.style}`) : t(`bases.${link.style}`);
  return picture.links
    .filter((link) => visible.links.has(link.id))
    .map((link) => ({
      id: link.id,
      cells: [style(link), name(link.source), name(link.target), new Set(link.uses.map((use) => use.duty)).size],
    }));
}

/** Rows whose words hold all that is asked for, marks or none; in the order of a column. */
export function arranged(
  rows: readonly TableRow[],
  asked: string,
  column: number,
  down: boolean,
  compare: (a: string, b: string) => number,
): TableRow[] {
  const words = fold(asked).split(/\s+/).filter(Boolean);
  const found = rows.filter((row) => words.every((word) => fold(row.cells.join(' ')).includes(word)));
  const order = (a: TableRow, b: TableRow) => {
    const [x, y] = [a.cells[column], b.cells[column]];
    return typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y));
  };
  return [...found].sort((a, b) => (down ? order(b, a) : order(a, b)));
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u0111\u0110]/g, 'd')
    .toLowerCase();
}

/** RFC 4180, with the mark that makes spreadsheets read UTF-8; cells that would be taken for formulas are quoted as text. */
export function toCsv(columns: readonly string[], rows: readonly TableRow[]): string {
  const cell = (value: string | number) => {
    const text = typeof value === 'string' && /^[=+\-@\t]/.test(value) ? `'${value}` : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\uFEFF${[columns, ...rows.map((row) => row.cells)].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}
