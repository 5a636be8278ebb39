import { type ListedAgency, readAgencies } from '../agencies/read-agencies.ts';
import { type Word } from '../agencies/words.ts';
import { phraseAt } from './duty-lexicon.ts';
import { endsSentence } from './task-after.ts';

/** Agencies with the words that give them a role: from the word at `from`. */
export interface RoleMention {
  readonly agencies: readonly ListedAgency[];
  readonly from: number;
}

/**
 * The agencies that a paragraph says to work with: after "phối hợp (chặt chẽ) với" and the like.
 *
 * "cơ chế phối hợp" is a noun and gives no role; what one is told to make others do ("chỉ đạo Sở X phối hợp với Sở Y") is
 * theirs.
 */
export function readCoordinators(words: readonly Word[], from = 0): RoleMention[] {
  const found: RoleMention[] = [];
  let passedTo = -1;
  for (let at = from; at < words.length; at += 1) {
    // who is told at the very beginning of a paragraph is its subject, and the roles are his
    const passed = at > 0 ? passedDownTo(words, at) : null;
    if (passed !== null) passedTo = passed;
    const phrase = phraseAt(words, at, 'COORDINATE');
    if (!phrase) continue;
    const isNoun = at > 0 && wordsBefore(words, at, 'NOT_COORDINATE');
    if (isNoun || (passedTo >= 0 && at - passedTo >= 0 && at - passedTo <= 2)) continue;
    const to = after(words, phrase.to, 'MANNER');
    const list = readAgencies(words, to, WITH.has(words[to - 1]?.key ?? ''));
    if (list) {
      found.push({ agencies: list.agencies, from: at });
      at = list.to - 1;
    }
  }
  return found;
}

/** Behind these words somebody follows, though it be named by a noun alone. */
const WITH = new Set(['với', 'cùng']);

/** Index after the agencies that the word at `at` makes act; null where it does not pass work down. */
function passedDownTo(words: readonly Word[], at: number): number | null {
  const pass = phraseAt(words, at, 'MAKES_ACT');
  return pass ? (readAgencies(words, pass.to)?.to ?? null) : null;
}

/** The index after phrases of a kind: after "chặt chẽ, kịp thời với". */
export function after(words: readonly Word[], at: number, kind: 'MANNER' | 'EMPHASIS'): number {
  let to = at;
  for (let step = 0; step < 6; step += 1) {
    const phrase = phraseAt(words, to, kind);
    if (!phrase) break;
    to = phrase.to;
  }
  return to;
}

/** Whether a phrase of a kind ends right before the word at `at`. */
function wordsBefore(words: readonly Word[], at: number, kind: 'NOT_COORDINATE'): boolean {
  for (let from = Math.max(0, at - 3); from < at; from += 1) if (phraseAt(words, from, kind)?.to === at) return true;
  return false;
}

/**
 * The agencies to whom a paragraph says to report: "báo cáo UBND tỉnh", "báo cáo kết quả về Sở X", "gửi Bộ Y tế". What
 * follows "để" ("để tổng hợp, báo cáo UBND tỉnh") is the receiver's own reporting.
 */
export function readReceivers(words: readonly Word[]): RoleMention[] {
  const found: RoleMention[] = [];
  for (let at = 0; at + 1 < words.length; at += 1) {
    if (words[at]?.key !== 'báo' || words[at + 1]?.key !== 'cáo') continue;
    if (forAnother(words, at)) continue;
    const list = receiversAfter(words, at + 2);
    if (list) found.push({ agencies: list, from: at });
  }
  return found;
}

const TOWARDS = new Set(['về', 'cho', 'gửi', 'với', 'đến', 'tới', 'lên', 'trình']);

function receiversAfter(words: readonly Word[], from: number): readonly ListedAgency[] | null {
  const direct = readAgencies(words, from);
  if (direct) return direct.agencies;
  for (let at = from; at < Math.min(words.length, from + 25); at += 1) {
    if (words[at]?.key === ';' || endsSentence(words, at)) return null;
    if (!TOWARDS.has(words[at]?.key ?? '')) continue;
    const list = readAgencies(words, at + 1) ?? readAgencies(words, at + 2);
    if (list) return list.agencies;
  }
  return null;
}

/** Whether "để" stands before, in the same clause: another's reporting. */
function forAnother(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6); i -= 1) {
    const key = words[i]?.key;
    if (key === 'để') return true;
    if (key === ';' || key === '.') return false;
  }
  return false;
}
