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

// after these words comes a place's name
const KIND = /^(?:xã|huyện|quận|phường|trấn|khu)$/;

/** Bodies and places in the gazetteers' spelling, a place's unknown name capitalised, all else in small letters. */
function withCapitals(name: string): string {
  const words = wordsAfter(name, 0, 60, 20);
  let result = '';
  let naming = false;
  for (let at = 0; at < words.length;) {
    const body = bodyNames.longestAt(words, at);
    const place = body ? null : placeNames.longestAt(words, at);
    const small = words[at]?.lower ?? '';
    const kind = KIND.test(small) || small === 'tỉnh' || small === 'thị';
    const spelled = body?.value.name ?? place?.value ?? (naming && !kind ? capitalised(small) : small);
    naming = !body && (naming ? !kind || KIND.test(small) : KIND.test(small));
    result += (at === 0 ? '' : (words[at]?.gap ?? '')) + spelled;
    at = body?.next ?? place?.next ?? at + 1;
  }
  return capitalised(result);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
