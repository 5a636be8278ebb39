import { findNumbers, type NumberMention } from '../citations/find-numbers.ts';
import { type Line } from './head-lines.ts';

const NUMBERED = /^(?:Số\s*[:.]?|(?:Luật|Nghị quyết|Pháp lệnh|Bộ luật)\s+số\s*:)\s*$/i;

/** The document's own number: the first that a line or cell of the head begins with, "Số:" before it. */
export function readHeaderNumber(text: string, lines: readonly Line[]): NumberMention | null {
  for (const line of lines) {
    if (/^(?:Căn cứ|Điều 1|Kính gửi)/i.test(line.text)) return null;
    if (!/số/i.test(line.text.slice(0, 24))) continue;
    const slice = text.slice(line.start, line.end);
    const mention = findNumbers(slice)[0];
    if (
      mention &&
      NUMBERED.test(
        slice
          .slice(0, mention.start)
          .replace(/[*\s]+/g, ' ')
          .trim(),
      )
    ) {
      return { ...mention, start: mention.start + line.start, end: mention.end + line.start };
    }
  }
  return null;
}
