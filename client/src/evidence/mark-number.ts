/** Words that introduce a number and belong to the mark: "Kế hoạch số", "Nghị quyết số". */
const HEAD = /(?:\p{Lu}[\p{L}]*(?:\s+\p{Ll}+){0,4}\s+)?số\s*$/u;
/** What follows a number and belongs to it: date and issuer up to a break of the sentence. */
const TAIL =
  /^(?:\s+(?:ngày\s+)?\d{1,2}\s*[/-]\s*\d{1,2}\s*[/-]\s*\d{4}|\s+ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})/u;

/**
 * Parts a quote into what stands before, at and after the mention of a number, so that it can be marked. Spaces and dashes
 * may differ from the normalised number. The middle part is empty where the quote does not hold it.
 */
export function markNumber(quote: string, number: string | null): readonly [string, string, string] {
  if (!number) return [quote, '', ''];
  const pattern = [...number].map((letter) => (/[\p{L}\p{N}]/u.test(letter) ? letter : '\\s*[-–/]\\s*')).join('');
  const found = new RegExp(pattern, 'iu').exec(quote);
  if (!found) return [quote, '', ''];
  const before = quote.slice(0, found.index);
  const start = found.index - (HEAD.exec(before)?.[0].length ?? 0);
  const after = quote.slice(found.index + found[0].length);
  const end = found.index + found[0].length + (TAIL.exec(after)?.[0].length ?? 0);
  return [quote.slice(0, start), quote.slice(start, end), quote.slice(end)];
}
