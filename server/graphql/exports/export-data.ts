import { type Language } from '../../graph/sentences.ts';
import { type GraphStore } from '../../store/graph-store.ts';
import { NotFound } from '../errors/api-errors.ts';
import { auditJson } from './audit-json.ts';
import { auditTables } from './audit-tables.ts';
import { csvPieces } from './csv.ts';
import { type AuditRequest, type ExportRequest, type GraphRequest } from './export-request.ts';
import { linksOf, nodesOf } from './graph-parts.ts';
import { linkTable, nodeTable } from './graph-tables.ts';
import { graphmlPieces } from './graphml.ts';
import { inChunks } from './in-chunks.ts';
import { graphJson } from './json.ts';
import { workbookPieces } from './xlsx/workbook.ts';

/** An export as it is sent: piece by piece, so that a graph of any size takes the memory of a page. */
export interface Export {
  readonly mediaType: string;
  readonly fileName: string;
  readonly pieces: AsyncIterable<string | Uint8Array>;
}

const MEDIA_TYPES = {
  graphml: 'application/graphml+xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** @throws NotFound before anything is sent, when there is no node to start from */
export async function exportData(store: GraphStore, asked: ExportRequest, language: Language): Promise<Export> {
  const mediaType = MEDIA_TYPES[asked.format];
  if (asked.what === 'audit') {
    const pieces = auditPieces(store, asked, language);
    return { mediaType, fileName: `truy-nguyen-audit.${asked.format}`, pieces };
  }
  if (asked.from !== null && (await store.nodes([asked.from]))[0] === null) throw new NotFound(asked.from);
  return { mediaType, fileName: `truy-nguyen.${asked.format}`, pieces: graphPieces(store, asked) };
}

function graphPieces(store: GraphStore, asked: GraphRequest): Export['pieces'] {
  const nodes = nodesOf(store, asked);
  const links = linksOf(store, asked);
  switch (asked.format) {
    case 'graphml':
      return inChunks(graphmlPieces(nodes, links));
    case 'json':
      return inChunks(graphJson(nodes, links));
    case 'csv':
      return inChunks(csvPieces(linkTable(links)));
    case 'xlsx':
      return workbookPieces([nodeTable(nodes), linkTable(links)]);
  }
}

function auditPieces(store: GraphStore, { format, by }: AuditRequest, language: Language): Export['pieces'] {
  const tables = auditTables(store, language);
  switch (format) {
    case 'json':
      return inChunks(auditJson(store));
    case 'csv':
      return inChunks(csvPieces(tables[by]));
    case 'xlsx':
      return workbookPieces([tables.directive, tables.duty]);
  }
}
