import { findNumbers, type NumberMention } from '../citations/find-numbers.ts';
import { type Line } from './head-lines.ts';

// "Số:", "Luật số:", or the body's name in capitals before it in one cell ("BAN CHẤP HÀNH TRUNG ƯƠNG * Số 29-NQ/TW")
const NUMBERED = /^(?:[^\p{Ll}]*Số\s*[:.]?|(?:Luật|Nghị quyết|Pháp lệnh|Bộ luật)\s+số\s*:)\s*$/u;

/** The document's own number: the first that a line or cell of the head begins with, "Số:" before it. */
export function readHeaderNumber(text: string, lines: readonly Line[]): NumberMention | null {
  for (const line of lines) {
    if (/^(?:Căn cứ|Điều 1|Kính gửi)/i.test(line.text)) return null;
    const slice = /số/i.test(line.text) ? text.slice(line.start, line.end) : '';
    const mention = slice === '' ? undefined : findNumbers(slice)[0];
    if (
      mention &&
      NUMBERED.test(
        slice
          .slice(0, mention.start)
          .replace(/SỐ\s*:/, 'Số:')
          .trim(),
      )
    ) {
      return { ...mention, start: mention.start + line.start, end: mention.end + line.start };
    }
  }
  return null;
}
