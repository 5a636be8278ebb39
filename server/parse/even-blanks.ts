import { type SourceText } from '../text/source-text.ts';

/**
 * The text with one plain blank wherever up to three of any kind, tabs among them, part two words of a line, as texts taken
 * from PDF have them; every phrase is then read as if it had been typed so. Offsets still lead back to what was received.
 *
 * Wider gaps part columns and stay; so do those at the ends of lines and table cells, which part no words.
 */
export function evenBlanks(source: SourceText): SourceText {
  const { received, normal: uneven } = source;
  const cuts = cutsOf(uneven);
  if (cuts.length === 0) return source;
  let normal = '';
  let from = 0;
  for (const { start, end } of cuts) {
    normal += `${uneven.slice(from, start)} `;
    from = end;
  }
  normal += uneven.slice(from);
  return { received, normal, toReceived: (offset) => source.toReceived(unevenOffset(cuts, offset)) };
}

/** A gap of the uneven text, and the place right behind its one blank in the even text. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly behind: number;
}

const UNEVEN = /(?<=[^\s|])(?! \S)[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]{1,3}(?=[^\s|])/g;
/** A first look, which costs most texts little. */
const SUSPECT = / {2}|[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/;

function cutsOf(text: string): Cut[] {
  if (!SUSPECT.test(text)) return [];
  let lost = 0;
  return Array.from(text.matchAll(UNEVEN), ({ 0: gap, index: start }) => {
    const behind = start - lost + 1;
    lost += gap.length - 1;
    return { start, end: start + gap.length, behind };
  });
}

/** The place in the uneven text of an offset of the even one: that of the last gap before it, and as much further. */
function unevenOffset(cuts: readonly Cut[], offset: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] as Cut).behind <= offset) low = middle + 1;
    else high = middle;
  }
  const last = cuts[low - 1];
  return last ? last.end + offset - last.behind : offset;
}
