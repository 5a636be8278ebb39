import { PhraseTrie } from '../agencies/phrase-trie.ts';
import { readWords, type Word } from '../agencies/words.ts';
import { readSeed } from '../gazetteer/read-seed.ts';
import { type Citation, type DutyCitation, type Header } from '../parsed-document.ts';
import { type Span } from '../../text/span.ts';

type Use = DutyCitation['type'];

/**
 * How a duty uses the documents that its own paragraph and the headings and lead-ins above it cite: one entry a document.
 *
 * The words nearest before a citation decide (`seeds/duty-citation-phrases.csv`); a list shares them. Of "A thực hiện B"
 * only A is an entry, B follows by the chain between documents. A document cited twice is carried out or acted under
 * before it is merely mentioned.
 */
export function readDutyCitations(
  text: string,
  citations: readonly Citation[],
  header: Header,
  regions: readonly Span[],
): DutyCitation[] {
  const entries = new Map<string, DutyCitation>();
  for (const region of regions) {
    for (const entry of entriesIn(text, citations, region)) {
      const citation = citations[entry.citation];
      if (!citation || isOwn(citation, header)) continue;
      const key = citation.number ?? citation.title ?? `@${String(entry.citation)}`;
      const known = entries.get(key);
      if (!known || (known.type === 'CITES' && entry.type !== 'CITES')) entries.set(key, entry);
    }
  }
  return [...entries.values()].sort((a, b) => a.citation - b.citation);
}

function isOwn(citation: Citation, header: Header): boolean {
  return citation.self || citation.boilerplate || (citation.number !== null && citation.number === header.number);
}

/** The entries of one region, in order: what each citation hangs on. */
function entriesIn(text: string, citations: readonly Citation[], region: Span): DutyCitation[] {
  const entries: DutyCitation[] = [];
  let head: Governing | null = null;
  let chained = false;
  let previousEnd = -1;
  for (let index = firstFrom(citations, region.start); index < citations.length; index += 1) {
    const citation = citations[index] as Citation;
    if (citation.start >= region.end) break;
    const gap = previousEnd < 0 ? null : text.slice(previousEnd, citation.start);
    const link = gap === null || SENTENCE_END.test(gap) ? 'NEW' : linkOf(gap);
    if (link === 'CHAINED') chained = true;
    else if (link === 'LISTED') chained &&= !gap?.includes(';');
    else {
      chained = false;
      head =
        governing(text, Math.max(region.start, citation.start - WINDOW), citation.start) ??
        (link === 'OWN' ? head : null);
    }
    previousEnd = citation.end;
    if (!chained)
      entries.push({
        citation: index,
        type: head?.use ?? 'CITES',
        start: head?.start ?? citation.start,
        end: citation.end,
      });
  }
  return entries;
}

/** How far back the words that govern a citation may stand. */
const WINDOW = 600;

const SENTENCE_END = /[.!?]\s+\p{Lu}/u;

/** Between two citations a list goes on: nothing but a separator stands before the second one. */
const LISTED = /(?:^|[,;(]|(?:^|\s)(?:và|hoặc|cùng|cùng với))\s*(?:các|những)?\s*$/u;

/** A document that another one carries out, amends or issues hangs on that one. */
const CHAIN =
  /(?:thực hiện|triển khai|ban hành|phê duyệt|sửa đổi|bổ sung|thay thế|hướng dẫn|quy định chi tiết|cụ thể hóa|thi hành)/u;

/** A new clause with a verb of its own, after a comma. */
const NEW_CLAUSE =
  /[,;]\s*(?:(?:đồng thời|tiếp tục|tổ chức|và|nghiêm túc)\s+)*(?:thực hiện|triển khai|quán triệt|chấp hành|theo|căn cứ)[^,;]*$/u;

function linkOf(gap: string): 'CHAINED' | 'LISTED' | 'OWN' {
  if (LISTED.test(gap)) return 'LISTED';
  if (gap.includes(';') || NEW_CLAUSE.test(gap)) return 'OWN';
  return CHAIN.test(gap) ? 'CHAINED' : 'OWN';
}

/** Index of the first citation at or after an offset. */
function firstFrom(citations: readonly Citation[], offset: number): number {
  let low = 0;
  let high = citations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((citations[middle] as Citation).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Governing {
  readonly use: Use;
  /** Where the words that say so begin. */
  readonly start: number;
}

let loaded: PhraseTrie<Use> | null = null;

/** The words of a use that stand nearest before `to`, in the same sentence. */
function governing(text: string, from: number, to: number): Governing | null {
  loaded ??= load();
  const words = readWords(text, from, to);
  let nearest: { from: number; to: number; use: Use } | null = null;
  for (let at = sentenceStart(words); at < words.length; at += 1) {
    const phrase = loaded.longest(words, at);
    if (!phrase) continue;
    const preposition = phrase.value === 'BASED_ON' && words.length - phrase.to > MAX_REACH;
    if (preposition) continue;
    const object = nearest?.use === 'CITES' && phrase.value === 'IMPLEMENTS' && isObjectOf(words, nearest.to, at);
    if (!object) nearest = { from: at, to: phrase.to, use: phrase.value };
    at = phrase.to - 1;
  }
  const first = nearest && words[nearest.from];
  return nearest && first ? { use: nearest.use, start: first.start } : null;
}

/** "theo", "tại" reach no further than a few words: "theo quy định tại khoản 2 Điều 5 của Luật X". */
const MAX_REACH = 12;

/** "tổng kết 10 năm thực hiện X", "tuyên truyền việc thực hiện X": the carrying out is what is told of. */
function isObjectOf(words: readonly Word[], from: number, to: number): boolean {
  return to > from && to - from <= 6 && words.slice(from, to).every(({ key }) => OBJECT.has(key) || /^\d+$/.test(key));
}

const OBJECT = new Set([
  'việc',
  'tình',
  'hình',
  'kết',
  'quả',
  'năm',
  'tháng',
  'công',
  'tác',
  'quá',
  'trình',
  'giữa',
  'kỳ',
]);

function sentenceStart(words: readonly Word[]): number {
  for (let at = words.length - 2; at >= 0; at -= 1) {
    if (words[at]?.key === '.' && words[at + 1]?.capital) return at + 1;
  }
  return 0;
}

function load(): PhraseTrie<Use> {
  const trie = new PhraseTrie<Use>();
  for (const { phrase, type } of readSeed('duty-citation-phrases', ['phrase', 'type', 'example']))
    trie.add(phrase, type as Use);
  return trie;
}
