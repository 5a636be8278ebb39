import { bodyNames, placeNames } from './known-names.ts';
import { wordsAfter } from './words.ts';

/** Spacing put right and the abbreviations written out that every clerk uses; a name in one case gets its capitals back. */
export function canonicalName(words: string): string {
  const name = PLAIN.test(words) ? words : writtenOut(words);
  return isOneCase(words) ? withCapitals(name) : name;
}

const PLAIN = /^(?:(?!UB|HĐ|ub|hđ|[Uu]ỷ|UỶ|trưởngBộ|\s\s|[^\S ]).)*$/;

function writtenOut(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/(?<!\p{L})UBN[DĐ](?!\p{L})/giu, 'Ủy ban nhân dân')
    .replace(/(?<!\p{L})HĐND(?!\p{L})/giu, 'Hội đồng nhân dân')
    .replace(/(trưởng)(Bộ)/g, '$1 $2')
    .replace(/Uỷ/g, 'Ủy')
    .replace(/uỷ/g, 'ủy')
    .replace(/UỶ/g, 'ỦY');
}

function isOneCase(words: string): boolean {
  const rest = words.slice(1);
  return words === words.toUpperCase() || rest === rest.toLowerCase();
}

/** Bodies and places in the gazetteers' spelling, everything else in small letters behind a capital. */
function withCapitals(name: string): string {
  const words = wordsAfter(name, 0, 60, 20);
  let result = '';
  for (let at = 0; at < words.length;) {
    const body = bodyNames.longestAt(words, at);
    const place = body ? null : placeNames.longestAt(words, at);
    const spelled = body?.value.name ?? place?.value ?? words[at]?.text.toLowerCase() ?? '';
    result += (at === 0 ? '' : (words[at]?.gap ?? '')) + spelled;
    at = body?.next ?? place?.next ?? at + 1;
  }
  return result.charAt(0).toUpperCase() + result.slice(1);
}
