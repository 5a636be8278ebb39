import { verbAt } from '../agencies/name-boundary.ts';
import { mayBeginAgency, readAgency } from '../agencies/read-agency.ts';
import { readWords, type Word } from '../agencies/words.ts';
import { type Context } from './duty-context.ts';
import { phraseAt, type PhraseKind, phraseMayBegin } from './duty-lexicon.ts';

/**
 * Whether a paragraph that names no subject is a task of the agencies above it.
 *
 * Below a heading that names nothing but a body, every paragraph is, save remarks and statements. Elsewhere it must begin
 * like a task: "Tổ chức kiểm tra …", "Chủ trì, phối hợp …", "Trước mắt, …, rà soát …".
 */
export function isTaskOfContext(words: readonly Word[], { strength, leads }: Context): boolean {
  if (words[0]?.key === '(' || isForOthers(words) || isStatement(words)) return false;
  if (strength === 'HEADING' && leads.some(({ kind }) => kind === 'BODY' || kind === 'PERSON')) return true;
  return beginsTask(words) || (strength !== 'LEAD_IN' && goesOn(words));
}

/** A cheap look at a paragraph with no agency above it: whether it can name who acts. */
export function mayGiveWork(paragraph: string): boolean {
  if (STATED.test(paragraph) || LABELLED.test(paragraph)) return true;
  const first = readWords(paragraph, 0, FIRST_WORDS, 1);
  if (!mayBeginAgency(first, 0) && !OPENING.some((kind) => phraseMayBegin(first, 0, kind))) return false;
  const words = readWords(paragraph, 0, Math.min(paragraph.length, FIRST_WORDS));
  return OPENING.some((kind) => phraseAt(words, 0, kind)) || readAgency(words, 0) !== null;
}

const STATED = /chủ trì|có trách nhiệm|giao |yêu cầu |thực hiện:|phụ trách:/iu;
/** What a subject may follow. */
const OPENING = ['FRONTED', 'ASSIGN', 'ADDRESS', 'ALONE'] as const satisfies readonly PhraseKind[];
/** "Chế độ báo cáo: Các sở …" */
const LABELLED = /^[^.;:,()]{3,60}:\s*\p{Lu}/u;
/** Characters that hold the beginning of any subject. */
const FIRST_WORDS = 160;

/** Where a paragraph says "chủ trì" of its own subject: in its first sentence, not far in. */
export function leadPhraseAt(words: readonly Word[], from: number): { start: number; end: number } | null {
  for (let at = from; at < Math.min(words.length, from + 30); at += 1) {
    if (words[at]?.key === '.') return null;
    const lead = phraseAt(words, at, 'LEAD');
    const first = words[at];
    const last = lead && words[lead.to - 1];
    if (first && last) return { start: first.start, end: last.end };
  }
  return null;
}

/** Whether a paragraph closes a sentence or an item, other than a heading. */
export function endsLikeSentence(words: readonly Word[]): boolean {
  const last = words.at(-1)?.key ?? '';
  return last === '.' || last === ';' || last === '/' || last === ',';
}

function beginsTask(words: readonly Word[]): boolean {
  if (tellsTask(words, 0)) return true;
  if (!phraseAt(words, 0, 'FRONTED')) return false;
  for (let at = 1; at < Math.min(words.length, 80) && words[at]?.key !== '.'; at += 1) {
    if (words[at]?.key === 'phải' || (words[at]?.key === ',' && tellsTask(words, at + 1))) return true;
  }
  return false;
}

/** A sentence that goes on with the task above: "Trên cơ sở đó tiến hành …", "Đặc biệt là phải …". */
function goesOn(words: readonly Word[]): boolean {
  const connected = phraseAt(words, 0, 'FRONTED') !== null;
  for (let at = 1; at < Math.min(words.length, 8); at += 1) {
    const key = words[at]?.key;
    if (key === 'phải' || key === 'cần') return true;
    if (key === ',' || key === ':') return false;
    if (connected && tellsTask(words, at)) return true;
  }
  return false;
}

function tellsTask(words: readonly Word[], at: number): boolean {
  if (phraseAt(words, at, 'LEAD') || phraseAt(words, at, 'COORDINATE')) return true;
  if (NOT.has(words[at]?.key ?? '') && verbAt(words, at + 1) && !phraseAt(words, at + 1, 'NO_TASK')) return true;
  return verbAt(words, at) && !phraseAt(words, at, 'NO_TASK');
}

/** "Không tăng giá …", "Chưa thu phí …": to leave something undone is a task too. */
const NOT = new Set(['không', 'chưa']);

/** "Trong trường hợp …, thì tổ chức đó phải …", "Khi …, Ủy ban nhân dân tỉnh được …": a rule for somebody else. */
function isForOthers(words: readonly Word[]): boolean {
  if (!phraseAt(words, 0, 'FRONTED') || verbAt(words, 0)) return false;
  for (let at = 1; at < words.length && words[at]?.key !== '.'; at += 1) {
    const allowed = words[at]?.key === ',' ? readAgency(words, at + 1) : null;
    if (allowed && words[allowed.to]?.key === 'được') return true;
    if (words[at]?.key === 'thì')
      return words.slice(at + 1, at + 8).some(({ key }) => key === 'phải' || key === 'được');
  }
  return false;
}

/** "Quyết định này có hiệu lực …", "Kinh phí …", "11 xã …": says how things are. */
function isStatement(words: readonly Word[]): boolean {
  // "… (xem bản gốc)" says nothing
  const says = words.some(({ start, end }) => end - start > 1);
  return !says || !/^\p{L}/u.test(words[0]?.key ?? '') || phraseAt(words, 0, 'STATEMENT') !== null;
}
