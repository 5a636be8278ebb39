import { readAgencies } from '../agencies/read-agencies.ts';
import { readWords, type Word } from '../agencies/words.ts';
import { type Span } from '../../text/span.ts';
import { type Context, joined, type Mention } from './duty-context.ts';
import { phraseAt } from './duty-lexicon.ts';
import { isGeneric } from './duty-signals.ts';
import { mentionsOf } from './mentions.ts';
import { after } from './read-roles.ts';
import { taskAfter } from './task-after.ts';

/** The context under a paragraph that hands work to agencies and ends with a colon, else the one given. */
export function afterLeadIn(text: string, { start, end }: Span, context: Context): Context {
  const paragraph = text.slice(start, end);
  if (!paragraph.endsWith(':') || CONTENTS_FOLLOW.test(paragraph)) return context;
  const words = readWords(text, start, end);
  for (let at = 0; at < words.length; at += 1) {
    const assign = phraseAt(words, at, 'ASSIGN');
    const list = assign && readAgencies(words, assign.to);
    if (list) return { ...context, leads: mentionsOf(text, words, list.agencies), strength: 'LEAD_IN' };
  }
  return context;
}

/** "… xây dựng kế hoạch với những nội dung sau:" announces what the plan holds, not who does what. */
const CONTENTS_FOLLOW = /với\s+(?:những|các)\s+(?:nội dung|yêu cầu)[^.;]*:$/u;

/** The context under "…; chỉ đạo các ngân hàng thương mại trên địa bàn:", which hands the list below to them; else the one given. */
export function passedDown(text: string, words: readonly Word[], context: Context): Context {
  for (let at = words.length - 2; at >= 0 && words[at]?.key !== ';'; at -= 1) {
    const pass = phraseAt(words, at, 'PASS_DOWN');
    const list = pass && readAgencies(words, pass.to);
    if (list && isGeneric(words, list.to)) {
      const leads = mentionsOf(text, words, list.agencies);
      return { ...context, leads, strength: 'HEADING', stated: false, via: joined(context.leads), coordinators: [] };
    }
  }
  return context;
}

/**
 * Whom a task under an agency makes act, at its beginning: "Chỉ đạo lực lượng Thanh tra xử phạt …", "Tập trung chỉ đạo, hướng
 * dẫn kịp thời các đơn vị rà soát …"; null where nobody.
 */
export function passedAtStart(text: string, words: readonly Word[]): readonly Mention[] | null {
  const pass = phraseAt(words, after(words, 0, 'EMPHASIS'), 'PASS_DOWN');
  const list = pass && readAgencies(words, after(words, pass.to, 'MANNER'), true);
  return list && taskAfter(words, list.to) !== null ? mentionsOf(text, words, list.agencies) : null;
}
