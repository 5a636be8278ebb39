import { lastNotAfter } from './last-not-after.ts';

/** Where a reader finds something in the file itself. All numbers count from 1. */
export type Place =
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'paragraph'; readonly paragraph: number }
  | { readonly kind: 'cell'; readonly table: number; readonly row: number; readonly cell: number }
  | { readonly kind: 'page'; readonly page: number };

/** From `start` up to the next mark the text stands at `place`. */
export interface PlaceMark {
  readonly start: number;
  readonly place: Place;
}

/** Leads from an offset of the text as received back to its place in the file. */
export interface PlaceMap {
  at(offset: number): Place;
}

/** The map of a file whose reader has marked where each page, paragraph or cell begins. */
export function markedPlaces(marks: readonly PlaceMark[]): PlaceMap {
  return { at: (offset) => (marks[lastNotAfter(marks.length, (i) => marks[i]?.start ?? 0, offset)] ?? START).place };
}

/** The map of a plain text: its lines. They are counted when first asked for, so that merely reading costs nothing. */
export function linePlaces(text: string): PlaceMap {
  let starts: number[] | undefined;
  return {
    at(offset) {
      starts ??= lineStarts(text);
      const lines = starts;
      return { kind: 'line', line: lastNotAfter(lines.length, (i) => lines[i] ?? 0, offset) + 1 };
    },
  };
}

const START: PlaceMark = { start: 0, place: { kind: 'paragraph', paragraph: 1 } };

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
