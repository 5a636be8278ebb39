import { parentPort } from 'node:worker_threads';
import { FormatError, type FormatErrorCode } from './format-error.ts';
import { type ReadLimits } from './limits.ts';
import { type Noticed } from './noticed.ts';
import { type Format } from './recognize-format.ts';
import { type WrittenText } from './text-writer.ts';

/** One file for the worker. A page comes decoded, everything else as bytes. */
export interface WorkerJob {
  readonly name: string;
  readonly format: Exclude<Format, 'text'>;
  readonly content: string | Uint8Array;
  readonly limits: ReadLimits;
}

export type WorkerAnswer =
  | { readonly read: WrittenText & { readonly noticed?: readonly Noticed[] } }
  | { readonly failed: { readonly code: FormatErrorCode; readonly detail: string | null } };

parentPort?.on('message', (job: WorkerJob) => {
  void answer(job).then((message) => parentPort?.postMessage(message));
});

async function answer(job: WorkerJob): Promise<WorkerAnswer> {
  try {
    return { read: await readFormat(job) };
  } catch (error) {
    if (error instanceof FormatError) return { failed: { code: error.code, detail: error.detail } };
    return { failed: { code: 'BROKEN', detail: error instanceof Error ? error.message : String(error) } };
  }
}

/** Each format's library is loaded when its first file comes. */
async function readFormat({
  name,
  format,
  content,
  limits,
}: WorkerJob): Promise<WrittenText & { noticed?: readonly Noticed[] }> {
  if (typeof content === 'string') return (await import('./read-html.ts')).readHtml(content);
  switch (format) {
    case 'docx':
      return (await import('./read-docx.ts')).readDocx(name, content, limits);
    case 'doc':
      return (await import('./read-doc.ts')).readDoc(name, content);
    default:
      return (await import('./read-pdf.ts')).readPdf(name, content);
  }
}
