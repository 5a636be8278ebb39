import { type Citation } from '../parsed-document.ts';

/** A citation in its clause: the words that lead to it. */
export interface InClause {
  readonly index: number;
  readonly citation: Citation;
  /** The citation before it in the same clause; null for the first. */
  readonly previous: number | null;
  /** The words from the previous citation, or from the start of the clause, to this one, line breaks as spaces. */
  readonly lead: string;
  readonly leadStart: number;
  /** What parts it from what came before: a sentence, a semicolon, an item of a list, or nothing; `inside` another's title. */
  /** The clause that opens the list of which this is an item ("Bãi bỏ các văn bản sau đây:") or a part without a document before it. */
  readonly head: string;
  readonly begins: 'sentence' | 'part' | 'item' | 'same' | 'inside';
}

const LONGEST = 1200;
// a sentence's end, a paragraph, a recital, the label of a point
const SENTENCE =
  /(?<!:[ \t\r]*)\n\s*\n|[.!?]\s*(?=\n)|\.\s+(?=\p{Lu})|\|\s*(?=\p{Lu})|\n\s{0,40}(?=(?:Căn\s{1,8}cứ|CĂN\s{1,8}CỨ|Xét|Theo\s{1,8}đề|Thực\s{1,8}hiện|Trên\s{1,8}cơ|Điều\s+\d|Khoản\s+\d|[-+•–]\s|\d{1,2}(?:\.\d{1,2})*\s?[.)/]\s|[a-zđ]\)\s|[IVX]{1,5}\.\s))|[.;:]\s*(?=(?:Căn\s{1,8}cứ|Xét)\s)/gu;
const PART = /;\s*/g;

/** Each citation with its lead, in the order of the text. Nested citations lead to their neighbours like any other. */
export function inClauses(text: string, citations: readonly Citation[]): InClause[] {
  const placed: InClause[] = [];
  let reached = 0;
  let before: number | null = null;
  citations.forEach((citation, index) => {
    if (citation.end <= reached) {
      placed.push({
        index,
        citation,
        previous: before,
        lead: '',
        leadStart: citation.start,
        head: '',
        begins: 'inside',
      });
      return;
    }
    const from = Math.max(reached, citation.start - LONGEST, 0);
    const gap = text.slice(from, citation.start);
    const sentence = lastEnd(gap, SENTENCE);
    const part = lastEnd(gap, PART);
    const cut = Math.max(sentence, part, 0);
    const far = from > reached || before === null;
    const begins = cut > 0 ? beginning(gap, cut, sentence >= part) : far ? 'sentence' : 'same';
    placed.push({
      index,
      citation,
      previous: begins === 'same' ? before : null,
      lead: inOneLine(gap.slice(cut)),
      leadStart: from + cut,
      head: headOf(begins, gap, Math.max(0, sentence), cut),
      begins,
    });
    reached = Math.max(reached, citation.end);
    before = index;
  });
  return placed;
}

/** "…; Nghị định số …" goes on; so does "…:\n1. Quyết định số …", an item that begins with the document. */
function beginning(gap: string, cut: number, sentence: boolean): 'sentence' | 'item' | 'part' {
  if (!sentence) return 'part';
  return LABELLED.test(gap.slice(cut)) && /[;:,]\s*$/.test(gap.slice(0, cut)) ? 'item' : 'sentence';
}

/** A part's head counts only where its sentence names no document before: "Thực hiện Luật Giá; Quyết định số …". */
function headOf(begins: InClause['begins'], gap: string, sentence: number, cut: number): string {
  if (begins === 'item') return listHead(gap.slice(0, cut));
  return begins === 'part' && sentence > 0 ? inOneLine(gap.slice(sentence, cut)) : '';
}

function listHead(before: string): string {
  const clause = /[^.;\n|]{1,300}:\s*$/u.exec(before.slice(-320));
  return clause ? inOneLine(clause[0]) : '';
}

const LABELLED =
  /^\s*(?:[-+•–]|\d{1,2}(?:\.\d{1,2})*\s?[.)/]|[a-zđ]\))?\s*(?:các\s+)?(?:(?:khoản|điểm|Điều)[\s\d,a-zđĐàảểề]*(?:của\s+)?)?$/iu;

function lastEnd(gap: string, pattern: RegExp): number {
  let end = -1;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(gap); match; match = pattern.exec(gap)) {
    end = match.index + match[0].length;
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return end;
}

/** Each white space one space, so that offsets stay and a phrase is one however its line was broken. */
function inOneLine(words: string): string {
  return /[^\S ]/.test(words) ? words.replace(/[^\S ]/g, ' ') : words;
}
