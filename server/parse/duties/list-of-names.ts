import { verbAt } from '../agencies/name-boundary.ts';
import { readAgencies } from '../agencies/read-agencies.ts';
import { readWords } from '../agencies/words.ts';
import { type Provision } from '../parsed-document.ts';
import { readParagraphs } from '../provisions/read-paragraphs.ts';

/**
 * Whether points are a list of bodies or persons, who are counted and given no work: "- Công ty A;", "- Ông B, Phó Giám
 * đốc Sở C, Phó Trưởng ban". Most must be a name alone; the others may look like tasks ("Trung tâm Tư vấn xây dựng B").
 */
export function isListOfNames(
  text: string,
  points: readonly Provision[],
  below: ReadonlyMap<string | null, readonly Provision[]>,
): boolean {
  if (points.length < FEWEST) return false;
  const names = points.filter((point) => !below.has(point.path) && isShort(point) && isName(text, point)).length;
  return names * 2 > points.length;
}

/** Whether a point may be an item of a list of names. */
export function isShort({ start, end }: Provision): boolean {
  return end - start <= LONGEST;
}

/** Fewer points are no list. */
const FEWEST = 3;
/** A longer point says more than a name. */
const LONGEST = 160;

function isName(text: string, { start, end }: Provision): boolean {
  const own = readParagraphs(text, start, end)[0];
  if (!own) return false;
  if (PERSON.test(text.slice(own.textStart, own.end))) return true;
  const words = readWords(text, own.textStart, own.end);
  const list = readAgencies(words, 0);
  if (list?.agencies.length !== 1) return false;
  return words.every((_, at) => at < list.to || !verbAt(words, at));
}

const PERSON = /^(?:các )?(?:ông|bà|đ\/c|đồng chí)\s*(?:\(bà\))?:?\s+\p{Lu}/iu;
