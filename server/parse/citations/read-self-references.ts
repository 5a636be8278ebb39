import { type Span } from '../../text/span.ts';

/** "Kế hoạch này", "Quyết định này". */
export function readSelfReferences(_text: string): Span[] {
  return [];
}
