import { type GraphStore } from '../../store/graph-store.ts';
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

export function exportGraph(store: GraphStore, asked: ExportRequest): Export {
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
