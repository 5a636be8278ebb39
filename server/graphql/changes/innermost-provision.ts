import { type Loaders } from '../loaders/loaders.ts';
import { everyRow } from '../paging/every-row.ts';
import { type Span } from '../../text/span.ts';

/** Path of the innermost provision that holds a span of a document; null in title, preamble and foot. */
export async function innermostProvision(
  document: string,
  { start, end }: Span,
  loaders: Loaders,
): Promise<string | null> {
  const provisions = await everyRow((page) => loaders.provisionsOf(document, null, page));
  return provisions.findLast((one) => one.start <= start && end <= one.end)?.path ?? null;
}
