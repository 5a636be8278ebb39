import { Controller, Post, Req, Res } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { type GraphStore } from '../../store/graph-store.ts';
import { importDocument } from '../../store/import-document.ts';
import { FormatError } from '../../text/formats/format-error.ts';
import { readFile } from '../../text/read-file.ts';
import { sourceText } from '../../text/source-text.ts';
import { BadUserInput, Denied } from '../errors/api-errors.ts';
import { callerOf } from '../http/callers.ts';
import { currentRequest } from '../http/request-scope.ts';
import { InjectStore } from '../store.module.ts';
import { ChangeLog } from './change-log.ts';
import { changeOf } from './change-of.ts';

type Tell = (event: string, data: object) => void;
interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files of any format as the body, their name percent-encoded in `X-File-Name`; the answer is a stream of server-sent events. */
@Controller('import')
export class ImportController {
  constructor(
    @InjectStore() private readonly store: GraphStore,
    private readonly changes: ChangeLog,
  ) {}

  /** `POST /import` writes the document: reading, importing, then done or failed. */
  @Post()
  async import(@Req() request: Request, @Res() response: Response): Promise<void> {
    await answer(request, response, async ({ name, bytes }, tell) => {
      const { text, format, noticed } = await readFile({ name, bytes });
      tell('importing', { format, characters: text.length, noticed });
      const result = await importDocument(this.store, sourceText(text));
      const { document, added, changed, removed } = changeOf(result);
      await this.changes.record(callerOf(request), 'importDocument', { file: name, document });
      tell('done', { document, added, changed, removed });
    });
  }

  /** `POST /import/text` writes nothing: reading, then text, as the import would read it, or failed. `previewImport` takes it on. */
  @Post('text')
  async text(@Req() request: Request, @Res() response: Response): Promise<void> {
    await answer(request, response, async ({ name, bytes }, tell) => {
      const { text, format, noticed } = await readFile({ name, bytes });
      tell('text', { format, text, noticed });
    });
  }
}

/** Lets an editor's file through, and says in words why it cannot be read where it cannot. */
async function answer(request: Request, response: Response, read: (upload: Upload, tell: Tell) => Promise<void>) {
  const caller = callerOf(request);
  if (caller.role !== 'editor') throw new Denied(caller.name === null ? 'NOT_SIGNED_IN' : 'NOT_ALLOWED');
  const name = fileNameOf(request);
  const bytes: unknown = request.body;
  if (!(bytes instanceof Uint8Array)) throw new BadUserInput('BAD_ARGUMENT', { argument: 'body' });
  const tell = openEvents(response);
  try {
    tell('reading', { file: name, bytes: bytes.length });
    await read({ name, bytes }, tell);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const { words, hint, code } = error;
    const language = currentRequest().language === 'EN' ? 'en' : 'vi';
    tell('failed', { file: name, code, message: words[language], hint: hint[language] });
  } finally {
    response.end();
  }
}

function fileNameOf(request: Request): string {
  try {
    return decodeURIComponent(request.get('X-File-Name') ?? 'document');
  } catch {
    throw new BadUserInput('BAD_ARGUMENT', { argument: 'X-File-Name' });
  }
}

/** `no-transform` keeps compression from holding events back. */
function openEvents(response: Response): Tell {
  response.setHeader('Content-Type', 'text/event-stream; charset=utf-8');
  response.setHeader('Cache-Control', 'no-cache, no-transform');
  return (event, data) => response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}
