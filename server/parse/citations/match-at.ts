/** What a sticky pattern finds at exactly this place of a text; null where it does not stand there. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
