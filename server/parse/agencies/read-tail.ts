import { agencyLexicon } from './agency-lexicon.ts';
import { endsName } from './name-boundary.ts';
import { type Word } from './words.ts';

/** Place, owner and qualifiers after a name or noun: "tỉnh Lạng Sơn", "của Quốc hội", "liên quan trên địa bàn tỉnh". */
export function readTail(words: readonly Word[], from: number): number {
  const { qualifiers } = agencyLexicon();
  let to = from;
  for (let step = 0; step < 6; step += 1) {
    const before = to;
    to = readPlace(words, to);
    to = readOwner(words, to);
    const qualifier = qualifiers.longest(words, to);
    if (qualifier) to = qualifier.to;
    if (/^\d{2,4}$/.test(keyAt(words, to)) && words[to - 1] && !isMark(words[to - 1] as Word)) to += 1;
    if (to === before) break;
  }
  return to;
}

/** "các huyện, thành phố", "tỉnh Lạng Sơn", "thành phố Hồ Chí Minh", "cấp huyện". */
export function readPlace(words: readonly Word[], from: number): number {
  const { places } = agencyLexicon();
  const whole = places.longest(words, from);
  const first = whole ?? (keyAt(words, from) === 'các' ? places.longest(words, from + 1) : null);
  if (!first?.value) return from;
  let to = readPlaceName(words, first.to);
  for (;;) {
    const separator = keyAt(words, to);
    if (separator !== ',' && separator !== 'và' && separator !== '-' && separator !== '/') return to;
    const next = places.longest(words, to + 1);
    if (!next?.value || agencyStartsAt(words, to + 1)) return to;
    to = readPlaceName(words, next.to);
  }
}

/** The proper name of a unit: capitalised words that begin no agency. */
function readPlaceName(words: readonly Word[], from: number): number {
  let to = from;
  while (to < words.length && to - from < 5) {
    const word = words[to] as Word;
    const dash = word.key === '-' && to > from && words[to + 1]?.capital === true;
    if (!dash && (!word.capital || isMark(word) || agencyStartsAt(words, to) || endsName(words, to))) break;
    to += 1;
  }
  return to;
}

/** "thuộc Bộ, cơ quan ngang Bộ và cơ quan thuộc Chính phủ", "của Thành phố", "/Bộ Quốc phòng". */
function readOwner(words: readonly Word[], from: number): number {
  const { names, places } = agencyLexicon();
  const key = keyAt(words, from);
  if (key === '/') {
    // "Sở Y tế / Sở Nội vụ": of two of a kind neither is the other's.
    if (hasHeadBefore(words, from, keyAt(words, from + 1))) return from;
    const named = names.longest(words, from + 1);
    return named ? named.to : from;
  }
  if (key === 'trực' && keyAt(words, from + 1) === 'thuộc') {
    const direct = readOwner(words, from + 1);
    return direct > from + 1 ? direct : from;
  }
  // "Bảo hiểm xã hội Bộ Quốc phòng", "Thanh tra Bộ Y tế"
  if (key === 'bộ' && words[from]?.capital && words[from + 1]?.capital && from > 0 && !isMark(words[from - 1] as Word))
    return names.longest(words, from)?.to ?? from;
  if (key !== 'thuộc' && key !== 'của') return from;
  const owner = readOwned(words, from + 1);
  if (owner > from + 1) {
    let to = owner;
    while (key === 'thuộc' && (keyAt(words, to) === ',' || keyAt(words, to) === 'và')) {
      const next = readMinistry(words, to + 1);
      if (next === to + 1) break;
      to = next;
    }
    return to;
  }
  const place = places.longest(words, from + 1);
  return place?.value ? readPlaceName(words, place.to) : from;
}

/** Whether the name right before a word begins with a head in capitals. */
function hasHeadBefore(words: readonly Word[], to: number, head: string): boolean {
  for (let at = to - 1; at >= Math.max(0, to - LONGEST_NAME) && !isMark(words[at] as Word); at -= 1)
    if (words[at]?.key === head && words[at]?.capital) return true;
  return false;
}

const LONGEST_NAME = 12;

function readOwned(words: readonly Word[], at: number): number {
  const { collectives, names } = agencyLexicon();
  const named = words[at]?.capital ? names.longest(words, at) : null;
  // "thuộc Tỉnh ủy", "thuộc Thành ủy": nouns of the gazetteer stand for the one that the document speaks of.
  const noun = words[at]?.capital ? collectives.longest(words, at) : null;
  if (noun && noun.to > at + 1 && noun.to >= (named?.to ?? 0)) return noun.to;
  // "thuộc Bộ xây dựng kế hoạch": a small letter after "Bộ" begins what they do.
  const sure = named !== null && (named.to === at + 1 || named.to >= at + SURE_NAME);
  const isName = named !== null && (sure || words[at + 1]?.capital === true);
  return isName ? readPlace(words, named.to) : readMinistry(words, at);
}

/** A name of so many words is one in small letters too: "Ủy ban nhân dân". */
const SURE_NAME = 4;

/** "Bộ", "cơ quan ngang Bộ", "cơ quan thuộc Chính phủ". */
function readMinistry(words: readonly Word[], at: number): number {
  const phrase = (keys: readonly string[]): boolean => keys.every((key, i) => keyAt(words, at + i) === key);
  if (phrase(['cơ', 'quan', 'ngang', 'bộ'])) return at + 4;
  if (phrase(['cơ', 'quan', 'thuộc', 'chính', 'phủ'])) return at + 5;
  // "Bộ", "Sở" alone: the one that the document speaks of.
  const { heads, titles } = agencyLexicon();
  const head = words[at]?.capital && !titles.longest(words, at) ? heads.longest(words, at) : null;
  return head && words[head.to]?.capital !== true ? head.to : at;
}

/** Whether a name, head or title begins at a word, without reading it whole. */
export function agencyStartsAt(words: readonly Word[], at: number): boolean {
  const { names, heads, titles, plurals } = agencyLexicon();
  if (plurals.has(keyAt(words, at))) return true;
  if (!words[at]?.capital) return false;
  if (titles.longest(words, at) || names.longest(words, at)) return true;
  const head = heads.longest(words, at);
  return head !== null && (head.value !== 'HEAD' || words[head.to]?.capital === true);
}

/** The folded word at an index; empty behind the end. */
export function keyAt(words: readonly Word[], at: number): string {
  return words[at]?.key ?? '';
}

/** Whether a word is a single sign, neither letter nor digit. */
export function isMark(word: Word): boolean {
  return word.end - word.start === 1 && !/[\p{L}\p{N}]/u.test(word.key);
}
