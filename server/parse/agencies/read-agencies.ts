import { agencyLexicon } from './agency-lexicon.ts';
import { type AgencyPhrase, readAgency } from './read-agency.ts';
import { type Word } from './words.ts';

/** An agency of a list: its words, and its wording where that differs from them ("Sở Tài chính" of "các sở: Tài chính, …"). */
export interface ListedAgency extends AgencyPhrase {
  readonly wording: string | null;
}

/** A list of agencies and the index of the word after it. */
export interface AgencyList {
  readonly agencies: readonly ListedAgency[];
  readonly to: number;
}

/**
 * Reads the list of agencies that begins at a word: "A, B và C", "A; B", with notes in parentheses between; null where no
 * agency begins there. A head may be shared: "Giám đốc các sở: Tài chính, Nội vụ" are two directors.
 */
export function readAgencies(words: readonly Word[], at: number): AgencyList | null {
  const first = readAgency(words, at);
  if (!first) return null;
  const agencies: ListedAgency[] = [];
  let to = take(words, first, agencies);
  for (;;) {
    const next = readAgency(words, afterSeparator(words, skipNote(words, to)));
    if (!next || next.from === to) break;
    to = take(words, next, agencies);
  }
  return { agencies, to };
}

/** Adds a phrase, or the bodies that share its head; gives the index after them. */
function take(words: readonly Word[], phrase: AgencyPhrase, agencies: ListedAgency[]): number {
  const shared = readShared(words, phrase);
  if (shared) {
    agencies.push(...shared.agencies);
    return shared.to;
  }
  agencies.push({ ...phrase, wording: null });
  return phrase.to;
}

/** "các sở: Tài chính, Kế hoạch và Đầu tư": names of the gazetteer that lack their head. */
function readShared(words: readonly Word[], phrase: AgencyPhrase): AgencyList | null {
  const { afterHead } = agencyLexicon();
  const last = words[phrase.to - 1];
  const colon = words[phrase.to]?.key === ':' ? phrase.to + 1 : phrase.to;
  if (!last || phrase.kind === 'BODY' || !words[colon]?.capital || !afterHead.longest(words, colon)) return null;
  if (last.key !== 'sở' && last.key !== 'bộ') return colon > phrase.to ? examples(words, phrase, colon) : null;
  const title = words[phrase.from]?.key === 'các' ? '' : titleOf(words, phrase);
  const agencies: ListedAgency[] = [];
  let to = colon;
  for (let at = colon; ;) {
    const found = afterHead.longest(words, at);
    if (!found || !words[at]?.capital) break;
    agencies.push({ from: at, to: found.to, kind: title === '' ? 'BODY' : 'PERSON', wording: title + found.value });
    to = found.to;
    const next = afterSeparator(words, to);
    if (next === to) break;
    at = next;
  }
  return agencies.length > 0 ? { agencies, to } : null;
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
  return to > phrase.to ? { agencies: [{ ...phrase, to, wording: null }], to } : null;
}

/** "Giám đốc " of "Giám đốc các sở". */
function titleOf(words: readonly Word[], { from, to }: AgencyPhrase): string {
  const title = agencyLexicon().titles.longest(words, from);
  return title && title.to < to ? 'Giám đốc ' : '';
}

/** The index after ",", ";", "và", ", và"; the same index where there is none. */
function afterSeparator(words: readonly Word[], at: number): number {
  let to = at;
  if (words[to]?.key === ',' || words[to]?.key === ';') to += 1;
  if (words[to]?.key === 'và') to += 1;
  return to;
}

/** The index after a note in parentheses. */
export function skipNote(words: readonly Word[], at: number): number {
  if (words[at]?.key !== '(') return at;
  for (let to = at + 1; to < Math.min(words.length, at + 40); to += 1) if (words[to]?.key === ')') return to + 1;
  return at;
}
