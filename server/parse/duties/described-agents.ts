import { agencyLexicon } from '../agencies/agency-lexicon.ts';
import { verbAt } from '../agencies/name-boundary.ts';
import { type AgencyList, type ListedAgency } from '../agencies/read-agencies.ts';
import { type Word } from '../agencies/words.ts';
import { phraseAt } from './duty-lexicon.ts';
import { isObligation, saysResponsible } from './task-after.ts';

/** "Bộ tập trung …", "Tổng công ty cần …": a head word alone before what it does is the body that the text speaks of. */
export function readAlone(words: readonly Word[], at: number): AgencyList | null {
  const head = words[at]?.capital ? phraseAt(words, at, 'ALONE') : null;
  if (!head || words[head.to]?.capital) return null;
  if (!verbAt(words, head.to) && !phraseAt(words, head.to, 'LEAD')) return null;
  return { agencies: [{ from: at, to: head.to, kind: 'BODY', shared: null }], to: head.to };
}

/**
 * Who is given work, where no gazetteer knows the words: they run up to what is to be done ("Giao các Tổ đại biểu tỉnh giám
 * sát …"), or without "giao" up to what obliges ("…, người làm công tác văn thư phải …"). With a list that was read up to
 * `from`, its last member goes on, or members follow. Null where no task follows.
 */
export function describedTo(
  words: readonly Word[],
  from: number,
  list: AgencyList | null,
  assigned: boolean,
): AgencyList | null {
  if (!assigned && !SEPARATORS.has(words[from]?.key ?? '')) return null;
  if (!list && !words[from]?.capital) return null;
  const agencies: ListedAgency[] = [...(list?.agencies ?? [])];
  const last = agencies.at(-1);
  let start = from;
  /** Where the last member ends although what is to be done comes later: "…, các hội theo chức năng, nhiệm vụ phải …". */
  let end: number | null = null;
  for (let at = from; at < Math.min(words.length, from + MAX_DESCRIBED); at += 1) {
    const key = words[at]?.key ?? '';
    const ends = !words[at]?.capital && (assigned && verbAt(words, at) ? true : isObligation(words, at));
    if (at > start && end === null && BETWEEN_NAME.has(key) && !SEPARATORS.has(key)) end = at;
    if (ends || (SEPARATORS.has(key) && end === null)) {
      const to = end ?? at;
      if (to > start) {
        if (last && start === from) agencies[agencies.length - 1] = { ...last, to };
        else agencies.push({ from: start, to, kind: 'OUTSIDE', shared: null });
      }
      if (ends) return agencies.length > 0 ? { agencies, to: at } : null;
      start = at + 1;
    } else if (phraseAt(words, at, 'NO_TASK') || (!SEPARATORS.has(key) && /[^\p{L}\p{N}-]/u.test(key))) return null;
  }
  return null;
}

const MAX_DESCRIBED = 30;
const SEPARATORS = new Set([',', ';', 'và']);

/** "Các đơn vị được nhận tài sản có trách nhiệm …": whatever stands before "có trách nhiệm" tells who. */
export function throughTold(words: readonly Word[], list: AgencyList): AgencyList {
  const last = list.agencies.at(-1);
  let obliged = verbAt(words, list.to);
  for (let at = list.to; at < Math.min(words.length, list.to + 16); at += 1) {
    const key = words[at]?.key ?? '';
    if (saysResponsible(words, at)) {
      // "Ban điều hành thực hiện chức năng … có trách nhiệm …" says of a body what it does besides.
      if (at === list.to || !last || (last.kind === 'BODY' && verbAt(words, list.to))) return list;
      return { agencies: [...list.agencies.slice(0, -1), { ...last, to: at }], to: at };
    }
    if (/[^\p{L}\p{N}-]/u.test(key) || BETWEEN_NAME.has(key) || phraseAt(words, at, 'LEAD')) return list;
    if (last?.kind !== 'COLLECTIVE' || at - list.to > NEAR || agencyLexicon().plurals.has(key)) obliged = false;
    // "Các doanh nghiệp khai thác khoáng sản phải …": a kind of agencies by what they do.
    if (obliged && at > list.to && key === 'phải')
      return { agencies: [...list.agencies.slice(0, -1), { ...last, to: at } as ListedAgency], to: at };
  }
  return list;
}

/** So few words tell what kind of agencies they are. */
const NEAR = 5;

/** Words that open a place, time, ground or statement between an agency and what it is told, no part of its name. */
const BETWEEN_NAME = new Set(['trong', 'theo', 'căn', 'khi', 'tùy', 'và', 'chủ', 'phối', 'thì', 'là', 'nếu']);
