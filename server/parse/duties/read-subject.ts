import { type AgencyList, type ListedAgency, readAgencies, skipNote } from '../agencies/read-agencies.ts';
import { agencyLexicon } from '../agencies/agency-lexicon.ts';
import { boundaryAt } from '../agencies/name-boundary.ts';
import { readPlace } from '../agencies/read-tail.ts';
import { type Word } from '../agencies/words.ts';
import { describedTo, readAlone, throughTold } from './described-agents.ts';
import { phraseAt } from './duty-lexicon.ts';
import { endsSentence, isObligation, saysResponsible, taskAfter } from './task-after.ts';

/** Who a sentence says does the work. */
export interface Subject {
  readonly agencies: readonly ListedAgency[];
  /** Index of the word after the list. */
  readonly to: number;
  /** Whether the work is handed over in so many words: "Giao Sở Y tế …". */
  readonly assigned: boolean;
  /** Index of the word where what they do begins; null where nothing of the kind follows. */
  readonly predicate: number | null;
}

/**
 * Reads the subject of a paragraph: agencies at its beginning ("Sở Y tế chủ trì …"), after a word that hands work over
 * ("Giao Giám đốc Sở Y tế"), after a phrase in front ("Trong năm 2013, Ủy ban nhân dân các tỉnh phải …"), or whoever "có
 * trách nhiệm". Null where the paragraph has no agency for a subject.
 */
export function readSubject(words: readonly Word[]): Subject | null {
  const direct = subjectAt(words, 0);
  if (direct) return direct;
  return frontedAt(words, 0) ?? labelled(words) ?? responsible(words) ?? obligedLater(words);
}

/** "Chế độ báo cáo: Các sở, ngành báo cáo …": a few words say what it is about, the sentence after them who does what. */
function labelled(words: readonly Word[]): Subject | null {
  if (phraseAt(words, 0, 'AIM') || phraseAt(words, 0, 'AIM_ONLY')) return null;
  const colon = words.slice(0, LONGEST_LABEL).findIndex(({ key }) => !/^[\p{L}\p{N}]/u.test(key));
  if (words[colon]?.key !== ':') return null;
  const subject = namedAt(words, colon + 1);
  return subject !== null && subject.predicate === subject.to ? subject : frontedAt(words, colon + 1);
}

const LONGEST_LABEL = 12;

/** Agencies that later clauses of the paragraph name as those who act: "…; Ủy ban nhân dân cấp huyện tổng hợp …". */
export function laterSubjects(words: readonly Word[], from: number): Subject[] {
  const found: Subject[] = [];
  for (let at = from; at < words.length; at += 1) {
    if (
      (words[at]?.key !== ';' && !endsSentence(words, at)) ||
      phraseAt(words, at + 1, 'ASSIGN') ||
      phraseAt(words, at + 1, 'ADDRESS')
    )
      continue;
    const subject = subjectAt(words, at + 1);
    const acting = subject && subject.predicate === subject.to ? subject : null;
    const later = acting ?? (endsSentence(words, at) ? frontedAt(words, at + 1) : null);
    if (later) found.push(later);
  }
  return found;
}

/** "Đối với cảng Hải Phòng: …; Tổng công ty cần nghiên cứu …": only a later clause says who, and that they must. */
function obligedLater(words: readonly Word[]): Subject | null {
  return laterSubjects(words, 1).find(({ to }) => isObligation(words, to)) ?? null;
}

/** Whether the text tells the subject to act: hands the work over, says "chủ trì" or "có trách nhiệm". */
export function isTold(words: readonly Word[], { assigned, predicate }: Subject): boolean {
  if (assigned) return true;
  if (predicate === null) return false;
  const answers = words[predicate + 1]?.key === 'trách' && words[predicate + 2]?.key === 'nhiệm';
  return answers || phraseAt(words, predicate, 'LEAD') !== null;
}

/** Whether a subject is a public body or an officer of one, and no enterprise, organisation or person in general. */
export function isPublic(words: readonly Word[], subject: Subject): boolean {
  const { agencies, to, predicate } = subject;
  const first = agencies[0];
  if (!first || first.kind === 'OUTSIDE' || isIndefinite(words, agencies)) return false;
  const from = agencyLexicon().plurals.has(words[first.from]?.key ?? '') ? first.from + 1 : first.from;
  const others = phraseAt(words, from, 'PRIVATE');
  // "Tổ chức pháp chế" begins like "tổ chức" and is a body.
  const body = agencyLexicon().heads.longest(words, from);
  if (others && !(body !== null && body.to > others.to)) return false;
  // "Bộ Tài chính căn cứ đề nghị của các tỉnh, bố trí vốn": a ground may stand between a named body and its task.
  const grounded = first.kind !== 'COLLECTIVE' && phraseAt(words, to, 'GROUND') !== null;
  return predicate === null || predicate === to || grounded || isTold(words, subject);
}

/** Reads a subject that begins with the word at `at`. */
export function subjectAt(words: readonly Word[], at: number): Subject | null {
  const address = phraseAt(words, at, 'ADDRESS');
  return (address && addressed(words, address.to)) ?? namedAt(words, at);
}

/** "Đối với Sở Y tế:", "Trách nhiệm của Sở Y tế". */
function addressed(words: readonly Word[], at: number): Subject | null {
  // "Đối với thành phố Hà Nội": a place stands for its authorities.
  const list = readAgencies(words, at) ?? (readPlace(words, at) > at ? readAgencies(words, at, true) : null);
  if (!list) return null;
  // "Đối với các cơ sở kinh doanh: người đứng đầu cơ sở phải …": the sentence after the colon has its own subject.
  const inside = words[list.to]?.key === ':' ? namedAt(words, list.to + 1) : null;
  if (inside && inside.predicate !== null) return inside;
  return { ...list, assigned: false, predicate: isMarkOrEnd(words, list.to) ? taskAfter(words, list.to) : null };
}

function namedAt(words: readonly Word[], at: number): Subject | null {
  const assign = phraseAt(words, at, 'ASSIGN');
  const from = assign ? afterColon(words, assign.to) : at;
  const list =
    listedBehind(words, from) ??
    readAgencies(words, from) ??
    readAlone(words, from) ??
    (assign ? describedTo(words, from, null, true) : null);
  if (!list) return null;
  const handed = assign ? null : handedOver(words, skipNote(words, list.to));
  const told = throughTold(words, handed ?? list);
  const unfinished = taskAfter(words, skipNote(words, told.to)) === null;
  const named = (unfinished ? describedTo(words, told.to, told, assign !== null) : null) ?? told;
  const { agencies } = named;
  const to = skipNote(words, named.to);
  const predicate = taskAfter(words, to);
  if (isIndefinite(words, agencies) && (assign ? !HANDS_OVER.test(assign.value) : predicate !== to)) return null;
  return { agencies, to, assigned: handed !== null || assign !== null, predicate };
}

/** "Các cơ quan, đơn vị: Văn phòng Bộ, Vụ Tài chính và …": who they are stands behind the colon. */
function listedBehind(words: readonly Word[], at: number): AgencyList | null {
  const named = readAgencies(words, at);
  const [circle, ...others] = named?.agencies ?? [];
  if (!named || circle?.kind !== 'COLLECTIVE' || others.length > 0 || words[named.to]?.key !== ':') return null;
  const list = readAgencies(words, named.to + 1);
  return list && list.agencies.length > 1 && taskAfter(words, list.to) !== null ? list : null;
}

function afterColon(words: readonly Word[], at: number): number {
  return words[at]?.key === ':' ? at + 1 : at;
}

/** "cơ quan, đơn vị" without "các", "từng cấp": mostly anyone, as rules put it. */
function isIndefinite(words: readonly Word[], agencies: readonly ListedAgency[]): boolean {
  const first = agencies[0];
  if (first?.kind !== 'COLLECTIVE') return false;
  const opens = words[first.from]?.key ?? '';
  // "Sở, ban, ngành liên quan" are those of the place that the text speaks of.
  const series = words[first.from]?.capital === true && agencyLexicon().heads.longest(words, first.from) !== null;
  return opens === 'từng' || !(series || agencyLexicon().plurals.has(opens));
}

/** Handing over, other than asking. */
const HANDS_OVER = /^(?:giao|phân công|ủy quyền|chỉ thị)/u;

/** "Ủy ban nhân dân tỉnh giao Sở Y tế": the work is the second one's. */
function handedOver(words: readonly Word[], at: number): AgencyList | null {
  const assign = phraseAt(words, at, 'ASSIGN');
  // "chỉ đạo các đơn vị" is what the first one does.
  if (!assign || assign.value.startsWith('chỉ đạo')) return null;
  return readAgencies(words, assign.to);
}

/** How far into a paragraph a subject after a phrase in front may stand. */
const FRONT = 160;

function frontedAt(words: readonly Word[], from: number): Subject | null {
  const word = phraseAt(words, from, 'FRONT_WORD');
  const next = word && subjectAt(words, word.to);
  if (next && next.predicate !== null) return next;
  const front = phraseAt(words, from, 'FRONTED');
  // "Theo dõi" is a verb, "Theo" is not.
  if (!front || (boundaryAt(words, from)?.to ?? from) > front.to || phraseAt(words, from, 'STATEMENT')) return null;
  for (let at = from + 1; at < Math.min(words.length, from + FRONT); at += 1) {
    const key = words[at]?.key;
    if (endsSentence(words, at)) return null;
    if (key !== ',' && key !== ';' && key !== ':' && key !== 'thì') continue;
    if (phraseAt(words, at + 1, 'LEAD') || phraseAt(words, at + 1, 'COORDINATE')) return null;
    const subject = subjectAt(words, at + 1);
    // "Trường hợp …, Ủy ban nhân dân tỉnh quyết định": a rule, unless it says whose the work is.
    const told = subject !== null && (isTold(words, subject) || isObligation(words, subject.predicate ?? subject.to));
    if (subject && subject.predicate !== null && (told || !isIndefinite(words, subject.agencies))) return subject;
    // "Đối với các dự án chuyển tiếp: Sở Xây dựng …": behind the colon stands what is said of them.
    if (key === ':') return null;
  }
  return null;
}

/** "Chủ bến, thuyền trưởng và thuyền viên có trách nhiệm …": whoever they are, they are told to act. */
function responsible(words: readonly Word[]): Subject | null {
  if (!words[0]?.capital || boundaryAt(words, 0)) return null;
  const agencies: ListedAgency[] = [];
  let from = 0;
  for (let at = 0; at < Math.min(words.length, 40); at += 1) {
    const key = words[at]?.key ?? '';
    const told = saysResponsible(words, at);
    if (told || key === ',' || key === 'và') {
      if (at > from) agencies.push({ from, to: at, kind: 'OUTSIDE', shared: null });
      if (told) return { agencies, to: at, assigned: false, predicate: at };
      from = at + 1;
    } else if (at - from > 8 || boundaryAt(words, at) || /[^\p{L}\p{N}-]/u.test(key)) return null;
  }
  return null;
}

function isMarkOrEnd(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word === undefined || word.key === ':' || word.key === '.' || word.key === '(' || word.key === ';';
}
