import { documentTypeByName } from '../gazetteer/document-types.ts';
import { type Draft, readTail } from './read-numbered.ts';
import { typeWordBefore } from './type-words.ts';

const CANDIDATE = /\d{1,4}(?:\/(?:19|20)\d\d)?(?![\d/:%-]|[.,]\d|\s?(?:\/|%|tháng|năm))/g;
const NUMBER_WORD = /(?:số|Số|SỐ)\s{1,3}$/;

/** What figures and a type mean, from where on, and until where: then a second document of the same figures is named. */
interface Meaning {
  readonly draft: Draft;
  until: number;
}

/** "QĐ 20", "QĐ20", "Nghị quyết 52": a type and the figures of a document that an earlier citation names in full. */
export function readShort(text: string, strong: readonly Draft[]): Draft[] {
  const meanings = meaningsOf(strong);
  if (meanings.size === 0) return [];
  const figures = new Set([...meanings.keys()].map((key) => key.slice(0, key.indexOf(' '))));
  const found: Draft[] = [];
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    if (!figures.has(plain(match[0].split('/', 1)[0] ?? '')) || !/[\s\p{Lu}]/u.test(text.charAt(match.index - 1)))
      continue;
    const draft = readMention(text, match.index, match[0], meanings);
    if (draft) found.push(draft);
  }
  return found;
}

function meaningsOf(strong: readonly Draft[]): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const draft of strong) {
    const figures = /^\d+/.exec(draft.number ?? '')?.[0];
    if (figures === undefined || draft.type === null) continue;
    const key = keyOf(figures, draft.type);
    const meaning = meanings.get(key);
    if (!meaning) meanings.set(key, { draft, until: Infinity });
    else if (meaning.draft.number !== draft.number) meaning.until = Math.min(meaning.until, draft.start);
  }
  return meanings;
}

function keyOf(figures: string, type: string): string {
  return `${plain(figures)} ${documentTypeByName(type)?.id ?? type}`;
}

function readMention(text: string, at: number, figures: string, meanings: ReadonlyMap<string, Meaning>): Draft | null {
  const numberWord = NUMBER_WORD.exec(text.slice(Math.max(0, at - 8), at));
  const type = typeWordBefore(text, numberWord ? at - numberWord[0].length : at);
  const [first, year] = figures.split('/');
  const meaning = type && meanings.get(keyOf(first ?? '', type.type));
  if (!meaning || type.start < meaning.draft.start || type.start > meaning.until) return null;
  const { draft } = meaning;
  if (year !== undefined && !(draft.number ?? '').startsWith(`${first ?? ''}/${year}`)) return null;
  return {
    start: type.start,
    ...readTail(text, { end: at + figures.length }, false),
    type: type.type,
    number: draft.number,
    short: true,
    codes: draft.codes,
    headless: false,
  };
}

function plain(figures: string): string {
  return figures.replace(/^0+/, '');
}
