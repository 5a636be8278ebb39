import { type Citation, type Header } from '../parsed-document.ts';
import { boilerplateFrom } from './boilerplate.ts';
import { keepNamedLaws } from './named-laws.ts';
import { readLaws } from './read-laws.ts';
import { type Draft, readNumbered } from './read-numbered.ts';
import { readPinpoint } from './read-pinpoint.ts';
import { readShort } from './read-short.ts';
import { readTitle } from './read-title.ts';
import { shareHeads } from './share-heads.ts';
import { isUpperCase } from './words.ts';

/**
 * Every span that names a document, in the order of the text: numbered documents, laws by title, abbreviated later
 * mentions. Spans do not overlap, except that a law whose title lists other laws contains theirs.
 */
export function readCitations(text: string, header: Header): Citation[] {
  const laws = readLaws(text);
  const dated = laws.filter((law) => !law.bare);
  const numbered = outside(readNumbered(text), dated).filter((draft) => !isOwnHeading(text, draft, header));
  const listed = shareHeads(text, inOrder([...numbered, ...dated]));
  const strong = inOrder([...listed, ...laws.flatMap((law) => law.inner)]);
  const named = outside(keepNamedLaws(text, laws, strong), strong);
  const short = outside(readShort(text, strong), [...strong, ...named]);
  const drafts = nested(inOrder([...strong, ...named, ...short]));
  const ending = boilerplateFrom(text);
  return preferSentenceCase(
    drafts.map((draft, index) => finish(text, draft, drafts.slice(index + 1, index + 8), header, ending)),
  );
}

function finish(text: string, draft: Draft, following: readonly Draft[], header: Header, ending: number): Citation {
  const { codes: _codes, headless: _headless, ...read } = draft;
  return {
    start: read.start,
    end: read.end,
    type: read.type,
    number: read.number,
    date: read.date,
    year: read.year ?? (read.date === null ? null : Number(read.date.slice(0, 4))),
    issuer: read.issuer,
    title: 'title' in draft ? (draft.title as string) : readTitle(text, read.end, following),
    pinpoint: readPinpoint(text, read.start),
    self: header.number !== null && read.number === header.number && (read.date === null || read.date === header.date),
    short: read.short,
    boilerplate: read.start >= ending,
    path: null,
  };
}

/** A title in capitals, from a heading, counts only where no mention of the same document has another. */
function preferSentenceCase(citations: Citation[]): Citation[] {
  const titled = new Set(
    citations.filter(({ title }) => title !== null && !isUpperCase(title)).map(({ number }) => number),
  );
  return citations.map((citation) =>
    citation.number !== null && citation.title !== null && isUpperCase(citation.title) && titled.has(citation.number)
      ? { ...citation, title: null }
      : citation,
  );
}

/** "THÔNG TƯ CỦA BỘ XÂY DỰNG SỐ 04/2001/TT-BXD": a document's own heading cites nothing. */
function isOwnHeading(text: string, draft: Draft, header: Header): boolean {
  if (header.number === null || draft.number !== header.number) return false;
  const line = text.slice(Math.max(0, draft.start - 2), draft.start);
  const words = text.slice(draft.start, draft.start + 8);
  return /^$|\n|\|/.test(line) && words === words.toUpperCase();
}

function inOrder<D extends Draft>(drafts: readonly D[]): D[] {
  return [...drafts].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Those that lie whole in another or outside all: of two that cross the one that begins first. They come in order. */
function nested<D extends Draft>(drafts: readonly D[]): D[] {
  const open: Draft[] = [];
  return drafts.filter((draft) => {
    while (open.length > 0 && (open.at(-1) as Draft).end <= draft.start) open.pop();
    const around = open.at(-1);
    if (around && draft.end > around.end) return false;
    open.push(draft);
    return true;
  });
}

/** Those that touch none of the others. Both may come in any order. */
function outside<D extends Draft>(drafts: readonly D[], others: readonly Draft[]): D[] {
  const taken = inOrder(others);
  let next = 0;
  let reached = -1;
  return inOrder(drafts).filter((draft) => {
    while (next < taken.length && (taken[next] as Draft).start < draft.end) {
      reached = Math.max(reached, (taken[next] as Draft).end);
      next += 1;
    }
    return draft.start >= reached;
  });
}
