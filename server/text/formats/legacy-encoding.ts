/** The encodings that Vietnamese offices typed in before Unicode and that came with fonts of their own. */
type LegacyEncoding = 'TCVN3' | 'VNI';

/** How much of a text is typed in a legacy encoding: nearly all of it, or parts within a Unicode text. */
export interface LegacyFinding {
  readonly encoding: LegacyEncoding;
  readonly extent: 'WHOLE' | 'PARTS';
}

/**
 * Tells a text that was typed for the fonts of TCVN3 (ABC: `.VnTime`) or VNI (`VNI-Times`). Its letters are ordinary Latin
 * ones, so no decoder fails on it and charset detectors take it for windows-1258: what tells it are the commonest words of
 * Vietnamese, as these encodings write them ("cña", "cuûa" for "của").
 *
 * @param text as Unicode text, or bytes read as windows-1252
 */
export function legacyEncodingOf(text: string): LegacyFinding | null {
  if (!LEGACY_LETTERS.test(text)) return null;
  const words = wordsOf(text);
  const readable = count(words, COMMON_WORDS).hits;
  for (const [encoding, markers] of MARKERS) {
    const { hits, distinct } = count(words, markers);
    if (distinct < ENOUGH_DISTINCT) continue;
    return { encoding, extent: hits > readable ? 'WHOLE' : 'PARTS' };
  }
  return null;
}

/** Whether a text reads as Vietnamese: enough different common words with their marks. */
export function readsAsVietnamese(text: string): boolean {
  return count(wordsOf(text.normalize('NFC')), COMMON_WORDS).distinct >= ENOUGH_DISTINCT;
}

/** Three different words hardly meet by chance: each alone is rare in any other language. */
const ENOUGH_DISTINCT = 3;

/** The commonest words of official texts that have a letter with a mark. */
const COMMON_WORDS = new Set(
  (
    'của và các được những với để người nước về số ngày tháng năm định quyết nghị tỉnh thành phố ủy nhân dân cộng hòa xã ' +
    'hội chủ nghĩa việt độc lập tự hạnh phúc chính phủ bộ sở thực hiện kế hoạch thông tư căn cứ điều khoản'
  ).split(' '),
);

const LETTERS = [...'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ'];

/** TCVN 5712:1993, VN3, as windows-1252 shows its bytes; ư is the soft hyphen. */
const TCVN3 = [...'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00ADõö÷øùúûüýþ'];

/** VNI for Windows, two bytes a letter: the bare letter and one for its marks. */
const VNI = (
  'aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä ñ eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò ' +
  'oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î'
).split(' ');

const MARKERS: readonly (readonly [LegacyEncoding, ReadonlySet<string>])[] = [
  ['TCVN3', writtenIn(TCVN3)],
  ['VNI', writtenIn(VNI)],
];

/** Letters of the legacy encodings that Vietnamese in Unicode does not have, small or capital: a text without any needs no counting. */
const LEGACY_LETTERS = new RegExp(
  `[${[...new Set([...TCVN3, ...VNI.join('')])].filter((letter) => !/[a-z]/.test(letter) && !LETTERS.includes(letter.toLowerCase())).join('')}]`,
);

/** The common words as an encoding writes them, without those that also are words of Unicode Vietnamese. */
function writtenIn(encoding: readonly string[]): ReadonlySet<string> {
  const letter = new Map(LETTERS.map((plain, index) => [plain, encoding[index] ?? plain]));
  const written = [...COMMON_WORDS].map((word) => [...word].map((each) => letter.get(each) ?? each).join(''));
  return new Set(written.filter((word) => /[^a-z]/.test(word) && !COMMON_WORDS.has(word)));
}

/** As many words as tell the encoding; a long text need not be read whole. */
const SAMPLE = 200_000;

function wordsOf(text: string): string[] {
  // Only A to Z are lowered: beyond them a legacy byte is another letter, not a capital.
  return text
    .slice(0, SAMPLE)
    .replace(/[A-ZĐ]/g, (capital) => capital.toLowerCase())
    .split(/[\s.,;:()"'/–-]+/);
}

function count(words: readonly string[], known: ReadonlySet<string>): { hits: number; distinct: number } {
  const found = words.filter((word) => known.has(word));
  return { hits: found.length, distinct: new Set(found).size };
}
