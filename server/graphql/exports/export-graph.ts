import { type GraphStore } from '../../store/graph-store.ts';
import { NotFound } from '../errors/api-errors.ts';
import { csvPieces } from './csv.ts';
import { type ExportRequest } from './export-request.ts';
import { linksOf, nodesOf } from './graph-parts.ts';
import { graphmlPieces } from './graphml.ts';
import { jsonPieces } from './json.ts';

/** An export as it is sent: piece by piece, so that a graph of any size takes the memory of a page. */
export interface Export {
  readonly mediaType: string;
  readonly fileName: string;
  readonly pieces: AsyncIterable<string>;
}

/** @throws NotFound before anything is sent, when there is no node to start from */
export async function exportGraph(store: GraphStore, asked: ExportRequest): Promise<Export> {
  if (asked.from !== null && (await store.nodes([asked.from]))[0] === null) throw new NotFound(asked.from);
  const nodes = nodesOf(store, asked);
  const links = linksOf(store, asked);
  const fileName = `truy-nguyen.${asked.format}`;
  switch (asked.format) {
    case 'graphml':
      return { mediaType: 'application/graphml+xml; charset=utf-8', fileName, pieces: graphmlPieces(nodes, links) };
    case 'json':
      return { mediaType: 'application/json; charset=utf-8', fileName, pieces: jsonPieces(nodes, links) };
    case 'csv':
      return { mediaType: 'text/csv; charset=utf-8', fileName, pieces: csvPieces(links) };
  }
}
