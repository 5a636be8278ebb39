/** The width of a text in px, in the font it is to be drawn in. */
export type Measure = (text: string) => number;

/**
 * Wraps a text into at most `lines` lines of `width` px. It breaks between syllables only, so that neither a syllable nor a
 * number is cut; what does not fit gives way to an ellipsis.
 */
export function wrapText(text: string, width: number, lines: number, measure: Measure): string[] {
  return wrapInto(
    text,
    Array.from({ length: lines }, () => width),
    measure,
  );
}

/** The same into lines of these widths, from the first down. */
export function wrapInto(text: string, widths: readonly number[], measure: Measure): string[] {
  const words = text.split(/\s+/u).filter(Boolean);
  const wrapped: string[] = [];
  let at = 0;
  while (at < words.length && wrapped.length < widths.length) {
    const width = widths[wrapped.length] as number;
    let line = words[at++] as string;
    while (at < words.length && measure(`${line} ${words[at]}`) <= width) line += ` ${words[at++]}`;
    wrapped.push(line);
  }
  const width = widths[Math.max(0, wrapped.length - 1)] ?? 0;
  if (at >= words.length && measure(wrapped.at(-1) ?? '') <= width) return wrapped;
  return [...wrapped.slice(0, -1), withEllipsis(wrapped.at(-1) ?? '', width, measure)];
}

function withEllipsis(line: string, width: number, measure: Measure): string {
  const words = line.split(' ');
  while (words.length > 1 && measure(`${trimmed(words)}…`) > width) words.pop();
  return `${trimmed(words)}…`;
}

/** No comma or dash before an ellipsis. */
function trimmed(words: readonly string[]): string {
  return words.join(' ').replace(/[\s,;:–-]+$/u, '');
}
