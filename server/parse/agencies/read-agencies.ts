import { agencyLexicon } from './agency-lexicon.ts';
import { endsName } from './name-boundary.ts';
import { type AgencyPhrase, readAgency } from './read-agency.ts';
import { type Word } from './words.ts';

/** An agency of a list. */
export interface ListedAgency extends AgencyPhrase {
  /** What the list leaves out before the words: "Sở " of "Tài chính" in "các sở: Tài chính, Nội vụ"; null where nothing. */
  readonly shared: string | null;
}

/** A list of agencies and the index of the word after it. */
export interface AgencyList {
  readonly agencies: readonly ListedAgency[];
  readonly to: number;
}

/**
 * Reads the list of agencies that begins at a word: "A, B và C", "A; B", "A / B", with notes in parentheses between; null where no
 * agency begins there. A head may be shared: "Giám đốc các sở: Tài chính, Nội vụ" are two directors. Members may stand
 * `bare` where no doubt is left that agencies follow.
 */
export function readAgencies(words: readonly Word[], at: number, bare = false): AgencyList | null {
  const first = readAgency(words, at, bare);
  if (!first) return null;
  const agencies: ListedAgency[] = [];
  let to = take(words, first, agencies);
  for (;;) {
    const at = afterSeparator(words, skipNote(words, to));
    const next = at === to ? null : (readAgency(words, at, bare) ?? readUnknownMember(words, at));
    if (!next) break;
    to = take(words, next, agencies);
  }
  return { agencies, to };
}

/** "Công an, Quản lý thị trường, các quận": a capitalised member without a head word, between two that have one. */
function readUnknownMember(words: readonly Word[], at: number): AgencyPhrase | null {
  if (!words[at]?.capital) return null;
  for (let to = at + 1; to < Math.min(words.length, at + 7); to += 1) {
    const key = words[to]?.key ?? '';
    if (key === ',' || key === 'và') {
      const next = afterSeparator(words, to);
      return readAgency(words, next) ? { from: at, to, kind: 'BODY' } : null;
    }
    if (!words[to]?.capital && (endsName(words, to) || /[^\p{L}\p{N}]/u.test(key))) return null;
  }
  return null;
}

/** Adds a phrase, or the bodies that share its head; gives the index after them. */
function take(words: readonly Word[], phrase: AgencyPhrase, agencies: ListedAgency[]): number {
  const list = readShared(words, phrase) ?? readSharing(words, phrase);
  agencies.push(...list.agencies);
  return list.to;
}

/** "các sở: Tài chính, Kế hoạch và Đầu tư": names of the gazetteer that lack their head. */
function readShared(words: readonly Word[], phrase: AgencyPhrase): AgencyList | null {
  const { afterHead } = agencyLexicon();
  const last = words[phrase.to - 1];
  const colon = words[phrase.to]?.key === ':' ? phrase.to + 1 : phrase.to;
  if (!last || phrase.kind === 'BODY' || !words[colon]?.capital || !afterHead.longest(words, colon)) return null;
  const head = HEADS[last.key];
  if (!head) return colon > phrase.to ? examples(words, phrase, colon) : null;
  const title = agencyLexicon().titles.longest(words, phrase.from);
  const of = title ? `${TITLE_OF[last.key] ?? ''} ` : '';
  const agencies: ListedAgency[] = [];
  const to = readHeadless(words, colon, (from, end) => {
    agencies.push({ from, to: end, kind: title ? 'PERSON' : 'BODY', shared: `${of}${head} ` });
  });
  return { agencies, to };
}

const HEADS: Readonly<Record<string, string>> = { sở: 'Sở', bộ: 'Bộ' };
const TITLE_OF: Readonly<Record<string, string>> = { sở: 'Giám đốc', bộ: 'Bộ trưởng' };

/** "Sở Kế hoạch và Đầu tư, Tài chính", "các Bộ Tài chính, Nội vụ": later names share the first one's head. */
function readSharing(words: readonly Word[], phrase: AgencyPhrase): AgencyList {
  const plural = agencyLexicon().plurals.has(words[phrase.from]?.key ?? '');
  const headAt = plural ? phrase.from + 1 : phrase.from;
  const head = words[headAt]?.capital ? HEADS[words[headAt]?.key ?? ''] : undefined;
  const alone: AgencyList = { agencies: [{ ...phrase, shared: null }], to: phrase.to };
  if (!head) return alone;
  const agencies: ListedAgency[] = [{ ...phrase, from: headAt, kind: 'BODY', shared: null }];
  const next = afterSeparator(words, phrase.to);
  if (next === phrase.to || readAgency(words, next)) return alone;
  const to = readHeadless(words, next, (from, end) => {
    agencies.push({ from, to: end, kind: 'BODY', shared: `${head} ` });
  });
  return agencies.length > 1 ? { agencies, to } : alone;
}

/** Reads names without their head, separated by commas and "và"; gives the index after the last. */
function readHeadless(words: readonly Word[], from: number, found: (from: number, to: number) => void): number {
  let to = from;
  for (let at = from; words[at]?.capital && !readAgency(words, at);) {
    const name = agencyLexicon().afterHead.longest(words, at);
    if (!name) break;
    found(at, name.to);
    to = name.to;
    at = afterSeparator(words, to);
    if (at === to) break;
  }
  return to;
}

/** "các Bộ, ngành liên quan: Tài chính, Lao động" names a circle and some of it: one agency as worded. */
function examples(words: readonly Word[], phrase: AgencyPhrase, colon: number): AgencyList | null {
  let to = phrase.to;
  for (let at = colon; words[at]?.capital;) {
    const found = agencyLexicon().afterHead.longest(words, at);
    if (!found) break;
    to = found.to;
    at = afterSeparator(words, to);
    if (at === to) break;
  }
  return to > phrase.to ? { agencies: [{ ...phrase, to, shared: null }], to } : null;
}

/** The index after ",", ";", "/", "và", ", và"; the same index where there is none. */
function afterSeparator(words: readonly Word[], at: number): number {
  let to = at;
  if (words[to]?.key === ',' || words[to]?.key === ';' || words[to]?.key === '/') to += 1;
  if (words[to]?.key === 'và') to += 1;
  return to;
}

/** The index after a note in parentheses. */
export function skipNote(words: readonly Word[], at: number): number {
  if (words[at]?.key !== '(') return at;
  for (let to = at + 1; to < Math.min(words.length, at + 40); to += 1) if (words[to]?.key === ')') return to + 1;
  return at;
}
