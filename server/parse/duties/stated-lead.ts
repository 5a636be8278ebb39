import { type ListedAgency, readAgencies } from '../agencies/read-agencies.ts';
import { type Word } from '../agencies/words.ts';
import { readAlone } from './described-agents.ts';
import { phraseAt } from './duty-lexicon.ts';
import { taskAfter } from './task-after.ts';

/**
 * Agencies that a paragraph says to lead, without their being its subject: "(Sở Tài chính chủ trì)", "giao Sở Y tế chủ trì",
 * "Đơn vị thực hiện: Sở Y tế.".
 */
export function statedLead(words: readonly Word[]): readonly ListedAgency[] | null {
  for (let at = 1; at < words.length; at += 1) {
    const before = words[at - 1]?.key ?? '';
    if (before === ':' && headedBefore(words, at - 1)) {
      const list = readAgencies(words, at);
      if (list) return list.agencies;
    }
    if (before !== '(' && before !== '.' && before !== 'do' && before !== 'giao') continue;
    const list = readAgencies(words, at);
    if (list && phraseAt(words, list.to, 'LEAD')) return list.agencies;
  }
  return handedWithin(words);
}

/** "… và giao Sở Y tế thực hiện việc bàn giao", "…, yêu cầu Sở Y tế báo cáo": a later clause hands work over. */
function handedWithin(words: readonly Word[]): readonly ListedAgency[] | null {
  for (let at = 1; at < words.length; at += 1) {
    const assign =
      HANDS.has(words[at]?.key ?? '') && BEFORE.has(words[at - 1]?.key ?? '') && phraseAt(words, at, 'ASSIGN');
    const list = assign && (readAgencies(words, assign.to) ?? readAlone(words, assign.to));
    if (list && taskAfter(words, list.to) === list.to) return list.agencies;
  }
  return null;
}

const HANDS = new Set(['giao', 'yêu']);
const BEFORE = new Set(['và', ',', ';', '.']);

/**
 * "Cơ quan thẩm định: Sở Xây dựng;": a line of a list that says in what part who carries a scheme out. Null where somebody else
 * than a lead is named, or anything follows.
 */
export function leadOfLine(words: readonly Word[]): readonly ListedAgency[] | null {
  if (!phraseAt(words, 0, 'HEAD_PART') || phraseAt(words, 0, 'HEAD_COORDINATE')) return null;
  const colon = words.slice(0, LONGEST_HEAD + 3).findIndex(({ key }) => !/^[\p{L}\p{N}]/u.test(key));
  const list = words[colon]?.key === ':' ? readAgencies(words, colon + 1) : null;
  return list && list.to >= words.length - 1 ? list.agencies : null;
}

/** Whether "Đơn vị thực hiện", "Cơ quan chủ trì" stands right before the colon at `colon`. */
function headedBefore(words: readonly Word[], colon: number): boolean {
  for (let from = Math.max(0, colon - LONGEST_HEAD); from < colon; from += 1) {
    const opens = from === 0 || OPENS_HEAD.has(words[from - 1]?.key ?? '');
    if (opens && (phraseAt(words, from, 'HEAD_LEAD') ?? phraseAt(words, from, 'HEAD_PERFORM'))?.to === colon)
      return true;
  }
  return false;
}

const LONGEST_HEAD = 9;
const OPENS_HEAD = new Set(['.', ';', '(', ',']);
