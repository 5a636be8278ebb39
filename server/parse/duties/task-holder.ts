import { readAgencies, skipNote } from '../agencies/read-agencies.ts';
import { readWords } from '../agencies/words.ts';
import { type Provision } from '../parsed-document.ts';
import { readParagraphs } from '../provisions/read-paragraphs.ts';
import { type Mention } from './duty-context.ts';
import { taskHolderIn } from './duty-signals.ts';
import { mentionsOf } from './mentions.ts';

/**
 * Whose standing tasks a section lists: the body in its heading ("Nhiệm vụ và quyền hạn của Sở Y tế"), or where that is only
 * "Nhiệm vụ và quyền hạn", the one that an earlier point describes ("Sở Y tế là cơ quan chuyên môn …"). Null where the heading
 * is another, or nobody is known.
 */
export function taskHolders(
  text: string,
  heading: string,
  at: number,
  provisions: readonly Provision[],
): Mention[] | null {
  const holder = taskHolderIn(heading);
  if (!holder) return null;
  if (holder.length === 0) return describedBefore(text, at, provisions);
  const list = readAgencies(holder, 0);
  const all = list?.to === holder.length && list.agencies.every(({ kind }) => kind === 'BODY');
  // offsets of a heading count from its own beginning
  return list && all
    ? mentionsOf(heading, holder, list.agencies).map((one) => ({ ...one, start: one.start + at, end: one.end + at }))
    : null;
}

function describedBefore(text: string, before: number, provisions: readonly Provision[]): Mention[] | null {
  for (const { start, end } of provisions.filter((one) => one.start < before).reverse()) {
    const own = readParagraphs(text, start, Math.min(end, start + LONGEST))[0];
    const words = own ? readWords(text, own.textStart, own.end) : [];
    const list = readAgencies(words, 0);
    const body = list?.agencies.length === 1 && list.agencies[0]?.kind === 'BODY' ? list : null;
    if (body && words[skipNote(words, body.to)]?.key === 'là') return mentionsOf(text, words, body.agencies);
  }
  return null;
}

/** As much of a point as names a body and says what it is. */
const LONGEST = 400;
