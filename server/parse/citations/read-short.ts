import { documentTypeByName } from '../gazetteer/document-types.ts';
import { type Draft, readTail } from './read-numbered.ts';
import { typeWordBefore } from './type-words.ts';

const CANDIDATE = /\d{1,4}(?![\d/:%-]|[.,]\d|\s?(?:\/|%|tháng|năm))/g;
const NUMBER_WORD = /(?:số|Số|SỐ)\s{1,3}$/;

/** "QĐ 20", "Nghị quyết 52": a type and the figures of a document that an earlier citation names in full. */
export function readShort(text: string, strong: readonly Draft[]): Draft[] {
  const byFigures = new Map<string, Draft[]>();
  for (const draft of strong) {
    const figures = /^\d+/.exec(draft.number ?? '')?.[0];
    if (figures !== undefined) byFigures.set(plain(figures), [...(byFigures.get(plain(figures)) ?? []), draft]);
  }
  if (byFigures.size === 0) return [];
  const found: Draft[] = [];
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    const known = byFigures.get(plain(match[0]));
    if (!known || !/\s/.test(text.charAt(match.index - 1))) continue;
    const draft = readMention(text, match.index, match[0], known);
    if (draft) found.push(draft);
  }
  return found;
}

function readMention(text: string, at: number, figures: string, known: readonly Draft[]): Draft | null {
  const numberWord = NUMBER_WORD.exec(text.slice(Math.max(0, at - 8), at));
  const type = typeWordBefore(text, numberWord ? at - numberWord[0].length : at);
  if (!type) return null;
  const id = documentTypeByName(type.type)?.id;
  const meant = known.filter(
    (draft) => draft.start < type.start && draft.type !== null && documentTypeByName(draft.type)?.id === id,
  );
  const numbers = new Set(meant.map((draft) => draft.number));
  const [first] = meant;
  if (numbers.size !== 1 || !first) return null;
  return {
    start: type.start,
    ...readTail(text, { end: at + figures.length }, false),
    type: type.type,
    number: first.number,
    short: true,
    codes: first.codes,
    headless: false,
  };
}

function plain(figures: string): string {
  return figures.replace(/^0+/, '');
}
