/** A pattern whose spaces stand for any white space: a phrase is one however its lines were broken and its words spaced. */
export function anySpace(pattern: RegExp): RegExp {
  return new RegExp(pattern.source.replaceAll(' ', '\\s{1,8}'), pattern.flags);
}
