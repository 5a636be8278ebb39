import { Readable } from 'node:stream';
import { Controller, Get, Req, StreamableFile } from '@nestjs/common';
import { type Request } from 'express';
import { type GraphStore } from '../../store/graph-store.ts';
import { currentRequest } from '../http/request-scope.ts';
import { InjectStore } from '../store.module.ts';
import { exportData } from './export-data.ts';
import { readExportRequest } from './export-request.ts';

/**
 * `GET /export?format=graphml|json|csv|xlsx`, with `from` an id and `depth` for a part of the graph;
 * `GET /export/audit?format=json|csv|xlsx`, with `by=directive|duty` for the table of a CSV file.
 */
@Controller('export')
export class ExportController {
  constructor(@InjectStore() private readonly store: GraphStore) {}

  @Get(['', 'audit'])
  async export(@Req() { originalUrl }: Request): Promise<StreamableFile> {
    const asked = readExportRequest(originalUrl);
    const { pieces, mediaType, fileName } = await exportData(this.store, asked, currentRequest().language);
    return new StreamableFile(Readable.from(pieces, { objectMode: false }), {
      type: mediaType,
      disposition: `attachment; filename="${fileName}"`,
    });
  }
}
