import { type Span } from '../../text/span.ts';
import { typeWordBefore } from './type-words.ts';

/** "Kế hoạch này", "Quyết định này": a type word with "này" behind it. */
export function readSelfReferences(text: string): Span[] {
  const found: Span[] = [];
  const here = /\s(?:này|NÀY)(?![\p{L}\d])/gu;
  for (let match = here.exec(text); match; match = here.exec(text)) {
    const type = typeWordBefore(text, match.index);
    if (type) found.push({ start: type.start, end: here.lastIndex });
  }
  return found;
}
