import { type Pinpoint } from '../parsed-document.ts';

const REACH = 90;
const PATTERN =
  /(?:(?<point>[đĐ]iểm\s+(?<letter>[a-zđ]{1,2}\d?)\)?)[\s,]+)?(?:(?<clause>[kK]hoản\s+(?<figure>\d{1,3}[a-zđ]?))[\s,]+)?(?<article>[đĐ]iều\s+(?<number>\d{1,3}[a-zđ]?))[\s,]+(?:của\s+)?(?:các\s+)?$|(?:(?<division>[mM]ục|[cC]hương|[pP]hần)\s+(?<label>[IVX]{1,6}|\d{1,2}))[\s,]+(?:của\s+)?$/;

/** "khoản 2 Điều 5" directly before a citation that begins at a place. */
export function readPinpoint(text: string, start: number): Pinpoint | null {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  if (!/(?:\d[a-zđ]?|[IVX])[\s,]+(?:của\s+)?(?:các\s+)?$/.test(before)) return null;
  const match = PATTERN.exec(before);
  if (!match?.groups) return null;
  const { letter, figure, number, division, label } = match.groups;
  const words = match[0].replace(/[\s,]+(?:của\s+)?(?:các\s+)?$/, '');
  const path =
    number === undefined
      ? `${capital(division ?? '')} ${label ?? ''}`
      : [`Điều ${number}`, figure, letter].filter((part) => part !== undefined).join('.');
  const at = from + match.index;
  return { start: at, end: at + words.length, path };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
