import { type AgencyList, type ListedAgency, readAgencies, skipNote } from '../agencies/read-agencies.ts';
import { agencyLexicon } from '../agencies/agency-lexicon.ts';
import { boundaryAt, verbAt } from '../agencies/name-boundary.ts';
import { type Word } from '../agencies/words.ts';
import { phraseAt } from './duty-lexicon.ts';

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
  return fronted(words) ?? responsible(words);
}

/** Agencies that later clauses of the paragraph name as those who act: "…; Ủy ban nhân dân cấp huyện tổng hợp …". */
export function laterSubjects(words: readonly Word[], from: number): Subject[] {
  const found: Subject[] = [];
  for (let at = from; at < words.length; at += 1) {
    if (words[at]?.key !== ';' || phraseAt(words, at + 1, 'ASSIGN') || phraseAt(words, at + 1, 'ADDRESS')) continue;
    const subject = subjectAt(words, at + 1);
    if (subject && subject.predicate === subject.to) found.push(subject);
  }
  return found;
}

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
  return null;
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

/** Whether the text tells the subject to act: hands the work over, says "chủ trì" or "có trách nhiệm". */
export function isTold(words: readonly Word[], { assigned, predicate }: Subject): boolean {
  if (assigned) return true;
  if (predicate === null) return false;
  const answers = words[predicate + 1]?.key === 'trách' && words[predicate + 2]?.key === 'nhiệm';
  return answers || phraseAt(words, predicate, 'LEAD') !== null;
}

/** Reads a subject that begins with the word at `at`. */
export function subjectAt(words: readonly Word[], at: number): Subject | null {
  const address = phraseAt(words, at, 'ADDRESS');
  if (address) {
    const list = readAgencies(words, address.to);
    const only = list !== null && isMarkOrEnd(words, list.to);
    // "Đối với các cơ sở kinh doanh: người đứng đầu cơ sở phải …": the sentence after the colon has its own subject.
    const inside = list && words[list.to]?.key === ':' ? subjectAt(words, list.to + 1) : null;
    if (inside && inside.predicate !== null) return inside;
    if (list) return { ...list, assigned: false, predicate: only ? taskAfter(words, list.to) : null };
  }
  const assign = phraseAt(words, at, 'ASSIGN');
  const from = assign ? afterColon(words, assign.to) : at;
  const list =
    readAgencies(words, from) ?? readAlone(words, from) ?? (assign ? describedTo(words, from, null, true) : null);
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

/** "Bộ tập trung …", "Tổng công ty cần …": a head word alone before what it does is the body that the text speaks of. */
function readAlone(words: readonly Word[], at: number): AgencyList | null {
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
function describedTo(
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

function afterColon(words: readonly Word[], at: number): number {
  return words[at]?.key === ':' ? at + 1 : at;
}

/** "Các đơn vị được nhận tài sản có trách nhiệm …": whatever stands before "có trách nhiệm" tells who. */
function throughTold(words: readonly Word[], list: AgencyList): AgencyList {
  for (let at = list.to; at < Math.min(words.length, list.to + 16); at += 1) {
    const key = words[at]?.key ?? '';
    if (key === 'có' && words[at + 1]?.key === 'trách' && words[at + 2]?.key === 'nhiệm') {
      const last = list.agencies.at(-1);
      // "Ban điều hành thực hiện chức năng … có trách nhiệm …" says of a body what it does besides.
      if (at === list.to || !last || (last.kind === 'BODY' && verbAt(words, list.to))) return list;
      return { agencies: [...list.agencies.slice(0, -1), { ...last, to: at }], to: at };
    }
    if (/[^\p{L}\p{N}-]/u.test(key) || BETWEEN_NAME.has(key) || phraseAt(words, at, 'LEAD')) return list;
  }
  return list;
}

/** Words that open a place, time or ground between an agency and what it is told, no part of its name. */
const BETWEEN_NAME = new Set(['trong', 'theo', 'căn', 'khi', 'tùy', 'và', 'chủ', 'phối']);

/** "cơ quan, đơn vị" without "các", "từng cấp": mostly anyone, as rules put it. */
function isIndefinite(words: readonly Word[], agencies: readonly ListedAgency[]): boolean {
  const first = agencies[0];
  if (first?.kind !== 'COLLECTIVE') return false;
  const opens = words[first.from]?.key ?? '';
  return opens === 'từng' || !agencyLexicon().plurals.has(opens);
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

function fronted(words: readonly Word[]): Subject | null {
  const word = phraseAt(words, 0, 'FRONT_WORD');
  const next = word && subjectAt(words, word.to);
  if (next && next.predicate !== null) return next;
  const front = phraseAt(words, 0, 'FRONTED');
  // "Theo dõi" is a verb, "Theo" is not.
  if (!front || (boundaryAt(words, 0)?.to ?? 0) > front.to || phraseAt(words, 0, 'STATEMENT')) return null;
  for (let at = 1; at < Math.min(words.length, FRONT); at += 1) {
    const key = words[at]?.key;
    if (endsSentence(words, at)) return null;
    if (key !== ',' && key !== ';' && key !== ':' && key !== 'thì') continue;
    if (phraseAt(words, at + 1, 'LEAD') || phraseAt(words, at + 1, 'COORDINATE')) return null;
    const subject = subjectAt(words, at + 1);
    // "Trường hợp …, Ủy ban nhân dân tỉnh quyết định": a rule, unless it says whose the work is.
    const rule = front.value === 'trường hợp' && subject !== null && !isTold(words, subject);
    if (subject && subject.predicate !== null && !rule && !isIndefinite(words, subject.agencies)) return subject;
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
    const told = key === 'có' && words[at + 1]?.key === 'trách' && words[at + 2]?.key === 'nhiệm';
    if (told || key === ',' || key === 'và') {
      if (at > from) agencies.push({ from, to: at, kind: 'OUTSIDE', shared: null });
      if (told) return { agencies, to: at, assigned: false, predicate: at };
      from = at + 1;
    } else if (at - from > 8 || boundaryAt(words, at) || /[^\p{L}\p{N}-]/u.test(key)) return null;
  }
  return null;
}

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
  if (!boundary || !BETWEEN.has(words[at]?.key ?? '')) return null;
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
    if (words[at]?.key === 'có' && words[at + 1]?.key === 'trách' && words[at + 2]?.key === 'nhiệm') return at;
  }
  return null;
}

function isObligation(words: readonly Word[], at: number): boolean {
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

/** Words that open what may stand between an agency and its verb: a place, time, condition or ground. */
const BETWEEN = new Set(
  [
    'theo',
    'trong',
    'căn',
    'khi',
    'tùy',
    'trên',
    'tại',
    'bằng',
    'định',
    'hằng',
    'hàng',
    'có',
    'sau',
    'trước',
    'nếu',
  ].concat(['đặc', 'nhất', 'cùng', 'ngoài', 'đến', 'từ', 'vào', 'nhằm', 'để', 'dựa']),
);

/** A full stop before a capital or the end; a semicolon ends no sentence. */
export function endsSentence(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key;
  return (key === '.' || key === '!' || key === '?') && (words[at + 1]?.capital ?? true);
}

function isMarkOrEnd(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word === undefined || word.key === ':' || word.key === '.' || word.key === '(' || word.key === ';';
}
