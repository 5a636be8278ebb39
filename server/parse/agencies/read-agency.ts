import { type AgencyKind, agencyLexicon, type HeadKind } from './agency-lexicon.ts';
import { boundaryAt, endsName, namePhraseEnd, verbAt } from './name-boundary.ts';
import { agencyStartsAt, isMark, keyAt, readPlace, readTail } from './read-tail.ts';
import { type Word } from './words.ts';

/** An agency phrase: the words from `from` up to, not including, `to`. */
export interface AgencyPhrase {
  readonly from: number;
  readonly to: number;
  readonly kind: AgencyKind;
}

/**
 * Reads the agency phrase that begins with the word at `at`; null where none does.
 *
 * A name of the gazetteer is taken whole ("Sở Văn hóa, Thể thao và Du lịch"); otherwise a head word with the name after it
 * ("Cục Bảo vệ thực vật"), or "các" with the nouns and what qualifies them ("các sở, ban, ngành liên quan"). A title takes
 * the body after it ("Giám đốc Sở Y tế"). Then comes the place ("tỉnh Lạng Sơn", "các huyện, thành phố"). Where the words
 * before leave no doubt that an agency follows, as "phối hợp với" does, a noun or place may stand `bare`: "nhà trường".
 */
export function readAgency(words: readonly Word[], at: number, bare = false): AgencyPhrase | null {
  return readKnown(words, at) ?? (bare ? readBare(words, at) : null);
}

/** "nhà trường", "chính quyền địa phương", "thành phố Hà Nội". */
function readBare(words: readonly Word[], at: number): AgencyPhrase | null {
  if (verbAt(words, at)) return null;
  const place = readPlace(words, at);
  if (place > at && words[place - 1]?.capital) return { from: at, to: place, kind: 'BODY' };
  return readCollective(words, at, true);
}

function readKnown(words: readonly Word[], at: number): AgencyPhrase | null {
  if (!mayBeginAgency(words, at)) return null;
  const { titles, plurals } = agencyLexicon();
  const opened = plurals.has(keyAt(words, at)) ? at + 1 : at;
  const title = titles.longest(words, opened);
  if (!title) return readBody(words, at);
  const of = keyAt(words, title.to) === 'của' ? title.to + 1 : title.to;
  // "Trưởng Ban quản lý …": the title's last word begins the body's name.
  const last = title.to - opened > 1 ? readBody(words, title.to - 1) : null;
  // "người đứng đầu cơ sở", "thủ trưởng đơn vị": after a title a noun needs no "các".
  const body = readBody(words, of) ?? last ?? readCollective(words, of, true, true);
  if (body) return { from: at, to: ofSeveral(words, body), kind: 'PERSON' };
  // "Chánh Thanh tra tỉnh", "Bí thư Huyện ủy", "Chủ tịch huyện": the title says which body, the place whose.
  const place = readPlace(words, title.to);
  if (place > title.to) return { from: at, to: place, kind: 'PERSON' };
  // "Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân tỉnh": the body stands after the last title.
  return sharesBody(words, title.to) ? { from: at, to: title.to, kind: 'PERSON' } : readBody(words, at);
}

/** Whether up to three more titles follow, the last of them with the body that all are of. */
function sharesBody(words: readonly Word[], from: number): boolean {
  const { titles, plurals } = agencyLexicon();
  let at = from;
  for (let more = 0; more < 3; more += 1) {
    if (keyAt(words, at) !== ',' && keyAt(words, at) !== 'và') return false;
    const opened = plurals.has(keyAt(words, at + 1)) ? at + 2 : at + 1;
    const title = words[opened]?.capital ? titles.longest(words, opened) : null;
    if (!title) return false;
    if (readBody(words, title.to) ?? readBody(words, title.to - 1) ?? readCollective(words, title.to, true, true))
      return true;
    at = title.to;
  }
  return false;
}

/** A cheap look: whether the first word can begin an agency phrase. */
export function mayBeginAgency(words: readonly Word[], at: number): boolean {
  const { titles, plurals, names, heads, collectives } = agencyLexicon();
  return (
    plurals.has(keyAt(words, at)) ||
    heads.mayBegin(words, at) ||
    names.mayBegin(words, at) ||
    collectives.mayBegin(words, at) ||
    titles.mayBegin(words, at)
  );
}

/** A title stands for every noun of a series: "thủ trưởng các sở, ngành, các địa phương". */
function ofSeveral(words: readonly Word[], body: AgencyPhrase): number {
  const { plurals } = agencyLexicon();
  let { to } = body;
  if (body.kind !== 'COLLECTIVE') return to;
  while (keyAt(words, to) === ',' && plurals.has(keyAt(words, to + 1)) && !words[to + 2]?.capital) {
    const next = readCollective(words, to + 1);
    if (!next) break;
    to = next.to;
  }
  return to;
}

function readBody(words: readonly Word[], at: number): AgencyPhrase | null {
  return readNamed(words, at) ?? readCollective(words, at);
}

/** A name of the gazetteer, or a head word with the name after it. */
function readNamed(words: readonly Word[], at: number, depth = 0): AgencyPhrase | null {
  const { names, heads, plurals } = agencyLexicon();
  const opened = plurals.has(keyAt(words, at)) ? at + 1 : at;
  const known = names.longest(words, opened);
  const head = heads.longest(words, opened);
  const openName = head !== null && head.value !== 'HEAD' && head.to >= (known?.to ?? 0);
  // in small letters a name must be long and begin with a head word: "ủy ban nhân dân tỉnh", not "công an"
  const isName = words[opened]?.capital === true || (head !== null && known !== null && known.to - opened >= SURE_NAME);
  if (known && !openName && isName) {
    const kind = opened > at ? 'COLLECTIVE' : known.value.kind;
    return {
      from: at,
      to: ofOthers(words, readTail(words, goesOnAsName(words, known.to) ? readName(words, known.to) : known.to), depth),
      kind,
    };
  }
  const ofOthersTo = head && words[opened]?.capital ? ofOthers(words, head.to, depth) : 0;
  if (head && ofOthersTo > head.to) return { from: at, to: ofOthersTo, kind: 'COLLECTIVE' };
  if (head && (opened === at || head.value !== 'LOWER_HEAD') && beginsName(words, opened, head.to, head.value)) {
    const name = readName(words, head.value === 'OPEN_HEAD' ? afterVerb(words, head.to) : head.to);
    if (name > head.to || head.value === 'LOWER_HEAD') {
      const to = readTail(words, name);
      return { from: at, to, kind: opened > at ? 'COLLECTIVE' : 'BODY' };
    }
  }
  return null;
}

/** "Thanh tra các bộ, ngành, địa phương": the nouns right after a name say whose it is. */
function ofOthers(words: readonly Word[], to: number, depth: number): number {
  if (keyAt(words, to) !== 'các' || depth === MOST_OWNERS) return to;
  return readCollective(words, to, false, false, depth + 1)?.to ?? to;
}

/** Whose an agency is whose it is …: no text says it so often, and each costs a frame of the stack. */
const MOST_OWNERS = 8;

/** A name of so many words is one in small letters too. */
const SURE_NAME = 3;

/** "Thanh tra" is a name and begins longer ones: "Thanh tra Xây dựng". */
function goesOnAsName(words: readonly Word[], at: number): boolean {
  if (afterPurpose(words, at) > at) return true;
  const next = words[at];
  return (
    next?.capital === true && !isMark(next) && !agencyStartsAt(words, at) && !agencyLexicon().places.longest(words, at)
  );
}

/** "Sở" before a capital or "Ban chỉ đạo"; "ngành" in running text is no name. */
function beginsName(words: readonly Word[], at: number, to: number, kind: HeadKind): boolean {
  if (kind !== 'HEAD' || afterPurpose(words, to) > to) return true;
  const next = words[to];
  return next !== undefined && next.capital && (words[at]?.capital === true || !agencyStartsAt(words, to));
}

/** "lực lượng kiểm tra": the first word after an open head belongs to it, be it a verb. */
function afterVerb(words: readonly Word[], at: number): number {
  const boundary = boundaryAt(words, at);
  return boundary && !words[at]?.capital ? boundary.to : at;
}

/** Words of a name that no gazetteer holds, up to what ends it. */
function readName(words: readonly Word[], from: number): number {
  let to = afterPurpose(words, from);
  let small = 0;
  while (to < words.length && to - from < MAX_NAME) {
    const word = words[to] as Word;
    const phrase = namePhraseEnd(words, to);
    if (phrase !== null) {
      to = phrase;
      continue;
    }
    if (word.key === 'và' && afterPurpose(words, to + 1) > to + 1) {
      to = afterPurpose(words, to + 1);
      continue;
    }
    if (isMark(word)) {
      if (!joinsName(words, from, to)) break;
      to += 1;
      continue;
    }
    if (word.key === 'và' && !joinsName(words, from, to)) break;
    const inner = word.capital ? agencyLexicon().names.longest(words, to) : null;
    if (inner) {
      to = inner.to;
      small = 0;
      continue;
    }
    if (!word.capital && (endsName(words, to) || agencyLexicon().qualifiers.longest(words, to))) break;
    if (!word.capital && agencyLexicon().places.longest(words, to)?.value && to > from) break;
    small = word.capital || word.key === 'và' ? 0 : small + 1;
    if (small > MAX_SMALL) return to - small + 1;
    to += 1;
  }
  return to;
}

/** "Ban Chỉ đạo phòng, chống tội phạm": what such a body is there to prevent belongs to its name, comma and all. */
function afterPurpose(words: readonly Word[], at: number): number {
  if (keyAt(words, at) !== 'phòng') return at;
  if (keyAt(words, at + 1) === 'chống') return at + 2;
  return keyAt(words, at + 1) === ',' && keyAt(words, at + 2) === 'chống' ? at + 3 : at;
}

const MAX_NAME = 16;
/** More small words in a row than this are a predicate whose verb the gazetteer lacks. */
const MAX_SMALL = 5;

/** Whether a mark or "và" at `at` is inside a name: a dash, a stroke, or a list of capitalised words that are no agencies. */
function joinsName(words: readonly Word[], from: number, at: number): boolean {
  const { key } = words[at] as Word;
  const next = words[at + 1];
  if (!next || at === from || isMark(next)) return false;
  if (key === '/' && agencyStartsAt(words, at + 1)) return false;
  if (key === '-' || key === '/' || key === '&') return !endsName(words, at + 1) || next.capital;
  if (key === 'và') return next.capital && !agencyStartsAt(words, at + 1);
  if (key !== ',' || !next.capital || agencyStartsAt(words, at + 1)) return false;
  // "Nông nghiệp, Lâm nghiệp và Môi trường": a later "và" before another capitalised word closes the list.
  for (let i = at + 1; i < Math.min(words.length, at + 8); i += 1) {
    const word = words[i] as Word;
    if (word.key === 'và') return words[i + 1]?.capital === true && !agencyStartsAt(words, i + 1);
    if (isMark(word) && word.key !== ',' && word.key !== '-') return false;
    if (i > at + 1 && agencyStartsAt(words, i)) return false;
  }
  return false;
}

/** "các" with nouns and their qualifiers; some nouns stand without "các" ("cơ quan, tổ chức", "cấp huyện"). */
function readCollective(
  words: readonly Word[],
  at: number,
  bare = false,
  ofTitle = false,
  depth = 0,
): AgencyPhrase | null {
  const { collectives, plurals } = agencyLexicon();
  const opened = plurals.has(keyAt(words, at)) ? at + 1 : at;
  const noun = collectives.longest(words, opened);
  if (!noun || (opened === at && !noun.value && !bare)) return null;
  let to = opened > at ? readModifiers(words, noun.to, depth) : readTail(words, noun.to);
  // "cấp huyện", "cấp xã" stand for the authorities there, each for itself.
  const level = opened === at && keyAt(words, at) === 'cấp';
  while (!level) {
    const separator = keyAt(words, to);
    if (separator !== ',' && separator !== 'và' && separator !== '-' && separator !== '/') break;
    const next = collectives.longest(words, to + 1);
    if (!next || agencyNamedAt(words, to + 1) || holdsName(words, to + 1, next.to)) break;
    // "cơ quan thuế, cơ quan hải quan": without "các" a noun that comes again begins another one.
    if (opened === at && !ofTitle && keyAt(words, to + 1) === keyAt(words, at)) break;
    to = readModifiers(words, next.to, depth);
  }
  // "cơ quan" alone is no agency, "cơ quan, đơn vị" and "cơ quan liên quan" are.
  if (opened === at && !level && !bare && to === noun.to) return null;
  return { from: at, to, kind: 'COLLECTIVE' };
}

/** "đại biểu Hội đồng nhân dân": a noun that holds a name is a member of its own. */
function holdsName(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from + 1; at + SURE_NAME <= to; at += 1) {
    if ((agencyLexicon().names.longest(words, at)?.to ?? 0) >= at + SURE_NAME) return true;
  }
  return false;
}

/** A noun of a series that in truth begins a name: "…, Ban Dân tộc". */
function agencyNamedAt(words: readonly Word[], at: number): boolean {
  const { names, heads, titles } = agencyLexicon();
  if (!words[at]?.capital) return false;
  if (names.longest(words, at) || titles.longest(words, at)) return true;
  const head = heads.longest(words, at);
  return head !== null && words[head.to]?.capital === true && !agencyLexicon().collectives.longest(words, head.to);
}

/** What describes a collective's noun: "cung ứng dịch vụ công liên quan trên địa bàn", up to a verb or mark. */
function readModifiers(words: readonly Word[], from: number, depth: number): number {
  const tail = readTail(words, from);
  if (tail > from) return tail;
  // "các thành viên Hội đồng …": the body after the noun is whose they are.
  const body = words[from]?.capital && agencyStartsAt(words, from) ? readNamed(words, from, depth) : null;
  if (body?.kind === 'BODY') return body.to;
  let to = from;
  while (to < words.length && to - from < MAX_MODIFIERS) {
    const word = words[to] as Word;
    const phrase = namePhraseEnd(words, to);
    if (phrase !== null) {
      to = phrase;
      continue;
    }
    // "hiệp hội nghề nghiệp về du lịch": of what field they are, which is no agency to report to.
    if (word.key === 'về' && to > from && words[to + 1] && !words[to + 1]?.capital && !agencyStartsAt(words, to + 1)) {
      to += 2;
      continue;
    }
    if (word.key === '-' && words[to + 1] && !isMark(words[to + 1] as Word) && !startsNoun(words, to + 1)) {
      to += 1;
      continue;
    }
    if (isMark(word) || word.key === 'và' || (endsName(words, to) && !word.capital)) return to;
    if (to > from && agencyLexicon().plurals.has(word.key) && !agencyLexicon().places.longest(words, to)) return to;
    to += 1;
    const closed = readTail(words, to);
    if (closed > to) return closed;
  }
  return to - from < MAX_MODIFIERS ? to : from;
}

const MAX_MODIFIERS = 10;

function startsNoun(words: readonly Word[], at: number): boolean {
  return agencyLexicon().collectives.longest(words, at) !== null;
}
