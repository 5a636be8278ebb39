import { boundaryAt } from '../agencies/name-boundary.ts';
import { skipNote } from '../agencies/read-agencies.ts';
import { type Word } from '../agencies/words.ts';
import { phraseAt } from './duty-lexicon.ts';

/**
 * The index of the verb of what an agency is to do, after notes and what stands between ("theo chức năng, nhiệm vụ được
 * giao", "khi lập thủ tục …, phải"); null where no task follows.
 */
export function taskAfter(words: readonly Word[], after: number): number | null {
  let at = skipNote(words, after);
  while (words[at]?.key === ',' || words[at]?.key === ':') at += 1;
  const boundary = boundaryAt(words, at);
  if (phraseAt(words, at, 'LEAD')) return at;
  if (phraseAt(words, at, 'NO_TASK')) return words[at]?.key === 'được' ? obligationAfter(words, at) : null;
  if (boundary?.value === 'VERB') return at;
  if (!boundary || !(phraseAt(words, at, 'GROUND') ?? phraseAt(words, at, 'BETWEEN'))) return null;
  const described = DESCRIBES.has(words[at]?.key ?? '');
  for (let i = boundary.to; i < Math.min(words.length, at + 60); i += 1) {
    if (endsSentence(words, i)) return null;
    // "Các đơn vị có dự án …" describes them; "… có thực hiện chương trình … chủ trì" then tells them.
    const told = described ? isObligation(words, i) : boundaryAt(words, i)?.value === 'VERB';
    if (told) return i;
  }
  return null;
}

/** "… được giao thực hiện các dự án, chương trình có trách nhiệm …": what is told after a description. */
function obligationAfter(words: readonly Word[], from: number): number | null {
  for (let at = from + 1; at < Math.min(words.length, from + 40); at += 1) {
    if (words[at]?.key === ';' || endsSentence(words, at)) return null;
    if (saysResponsible(words, at)) return at;
  }
  return null;
}

/** Whether "có trách nhiệm" stands at a place. */
export function saysResponsible(words: readonly Word[], at: number): boolean {
  return words[at]?.key === 'có' && words[at + 1]?.key === 'trách' && words[at + 2]?.key === 'nhiệm';
}

/** Whether a word obliges: "phải", "cần", "chủ trì", "phối hợp", "có trách nhiệm". */
export function isObligation(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key;
  return (
    key === 'phải' ||
    key === 'cần' ||
    phraseAt(words, at, 'LEAD') !== null ||
    phraseAt(words, at, 'COORDINATE') !== null ||
    (key === 'có' && words[at + 1]?.key === 'trách')
  );
}

/** "Các đơn vị có dự án …", "…, đặc biệt là các cục quản lý chuyên ngành": what follows tells more of them. */
const DESCRIBES = new Set(['có', 'đặc', 'nhất']);

/** A full stop before a capital or the end; a semicolon ends no sentence. */
export function endsSentence(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key;
  return (key === '.' || key === '!' || key === '?') && (words[at + 1]?.capital ?? true);
}
