import { type Citation, type Header, type RelationType } from '../parsed-document.ts';

/** A date or year of a document, as far as the text tells: `2019-12-10`, `2019`; null where it does not. */
export type KnownDate = string | null;

/** Answers when a document of the text was issued; an undated mention takes what another mention of it says. */
export function knownDates(header: Header, citations: readonly Citation[]): (at: 'this' | number) => KnownDate {
  const byNumber = new Map<string, string>();
  for (const { number, date } of citations)
    if (number !== null && date !== null && !byNumber.has(number)) byNumber.set(number, date);
  return (at) => {
    if (at === 'this') return header.date ?? (header.year === null ? null : String(header.year));
    const citation = citations[at];
    if (!citation) return null;
    const known = citation.date ?? (citation.number === null ? undefined : byNumber.get(citation.number));
    return known ?? (citation.year === null ? null : String(citation.year));
  };
}

/** Whether dates forbid that a document of `from` relates so to one of `to`: nothing changes what is of the same day. */
export function isTooLate(type: RelationType, to: KnownDate, from: KnownDate): boolean {
  const sameDay = to !== null && to === from && to.length === 10;
  return isLater(to, from) || (sameDay && (type === 'AMENDS' || type === 'REPLACES' || type === 'REPEALS'));
}

/** Whether the first is surely later than the second; a year alone is compared by year. */
function isLater(first: KnownDate, second: KnownDate): boolean {
  if (first === null || second === null) return false;
  const length = Math.min(first.length, second.length);
  return first.slice(0, length) > second.slice(0, length);
}
