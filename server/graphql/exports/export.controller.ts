import { Readable } from 'node:stream';
import { Controller, Get, Req, StreamableFile } from '@nestjs/common';
import { type Request } from 'express';
import { type GraphStore } from '../../store/graph-store.ts';
import { InjectStore } from '../store.module.ts';
import { exportGraph } from './export-graph.ts';
import { readExportRequest } from './export-request.ts';

/** `GET /export?format=graphml|json|csv`, with `from` an id and `depth` for a part of the graph. */
@Controller('export')
export class ExportController {
  constructor(@InjectStore() private readonly store: GraphStore) {}

  @Get()
  async export(@Req() { originalUrl }: Request): Promise<StreamableFile> {
    const asked = readExportRequest(new URL(originalUrl, 'http://localhost').searchParams);
    const { pieces, mediaType, fileName } = await exportGraph(this.store, asked);
    return new StreamableFile(Readable.from(pieces, { objectMode: false }), {
      type: mediaType,
      disposition: `attachment; filename="${fileName}"`,
    });
  }
}
