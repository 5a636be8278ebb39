import { type Random } from './random.ts';

/** Pieces of official language, whole and broken: what rules look for, where it does not belong. */
export const FRAGMENTS: readonly string[] = (
  'Căn cứ |thực hiện |Nghị quyết |Nghị quyết số |NGHỊ QUYẾT SỐ |các Quyết định số |Kế hoạch |Kế hoạch này|Luật |Luật sửa đổi, bổ sung một số điều của |' +
  'Thông tư liên tịch |Chương trình hành động |Pháp lệnh |Quyết định này|52-NQ/TW|131/KH-UBND|31/2004/QĐ-UB|30/2012/QH13|1671/QĐ-TTg|14/TTLT/BTC-BTNMT|' +
  '5 2 - N Q / T W|số |Số: |1|9999999999999|1/|/2020|-|/|QĐ|UBND| ngày |ngày 05 tháng 8 năm 2020|ngày 31/02/2020|05-8-2020|tháng |năm |năm 2020|cùng ngày| của | của Chính phủ|' +
  'của Bộ Chính trị| của UBND tỉnh|của Ban Thường vụ Tỉnh ủy|của Hội nghị lần thứ năm Ban Chấp hành Trung ương|của Bộ trưởng |và |, |; |: |. |về việc |ban hành |khoản 2 Điều 5 |' +
  'điểm a |Điều 1. |Chương I|Phần thứ nhất|Mục 1|I. |II.|1. |2.1. |a) |đ) |- |+ || |Sở Nội vụ |Sở Tài chính chủ trì, phối hợp với |chủ trì|phối hợp với |các sở, ban, ngành |' +
  'Ủy ban nhân dân các huyện, thành phố |có trách nhiệm |giao |báo cáo |trước ngày 15/12 hằng năm|hằng quý|thay thế |bãi bỏ |sửa đổi, bổ sung |được sửa đổi bởi |trình |theo quy định tại |' +
  'tuyên truyền |nêu trên|Phụ lục|Nơi nhận:|TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH|(sau đây gọi là |)|(|"|“|”|“Chiến lược quốc gia”|STT|Cơ quan chủ trì|Thời gian|---|khóa XII'
)
  .split(/(?<!\|)\|(?!\|)|(?<=\|)\|(?= )/)
  .filter((fragment) => fragment !== '')
  .concat('\n', '\n\n', '\r\n', '\t', ' ', '  ', '\u00A0', '|', '| ', ' |\n', '|---|---|\n', '....', '______');

/** Letters that are no language at all. */
const NOISE: readonly string[] = [
  '\0',
  '\u0007',
  '\u0301',
  '\u0323\u0302',
  'o\u031B\u0323',
  '\uD83D',
  '\uDE00',
  '😀',
  '\u200B',
  '\u202E',
  '\uFEFF',
  '\uFFFD',
  'İ',
  'ß',
  'ﬀ',
  '각',
  'ᄀ',
  '\u0085',
  '\u2028',
  'Đ',
  'ế',
  'Ứ',
  '０',
  '\u0660',
  '½',
  '§',
];

/** Signs of which a long run makes a rule with two open ends try every cut. */
export const SIGNS: readonly string[] = [
  ' ',
  '\n',
  '1',
  '/',
  '-',
  'a',
  'A',
  '.',
  ',',
  '|',
  '(',
  '“',
  'Đ',
  '\u0301',
  '\t',
];

/** A way to make a text, and how often it is taken. */
const WAYS: readonly ((random: Random, length: number, models: readonly string[]) => string)[] = [
  sentence,
  sentence,
  repetition,
  needle,
  damaged,
  damaged,
  noise,
];

/**
 * A text that no clerk ever wrote: language in disorder, one piece over and over, real documents cut, glued and mistyped, or noise.
 *
 * @param models documents to damage
 */
export function hostileText(random: Random, models: readonly string[]): string {
  const text = random.pick(WAYS)(random, lengthOf(random), models);
  return random.chance(0.1) ? text.normalize('NFD') : random.chance(0.05) ? text.toUpperCase() : text;
}

/** Mostly short, so that many are tried; sometimes as long as a long document. */
function lengthOf(random: Random): number {
  const scale = random.below(1_000);
  if (scale < 900) return 1 + random.below(400);
  return scale < 997 ? 400 + random.below(4_000) : 4_400 + random.below(40_000);
}

function sentence(random: Random, length: number): string {
  let text = '';
  while (text.length < length) text += random.pick(FRAGMENTS);
  return text;
}

/** One or two pieces over and over: what makes a rule that backtracks run away. */
function repetition(random: Random, length: number): string {
  const unit = random.pick(FRAGMENTS) + (random.chance(0.5) ? random.pick(FRAGMENTS) : '');
  return random.pick(FRAGMENTS) + unit.repeat(Math.ceil(length / unit.length)) + random.pick(FRAGMENTS);
}

/** A long run of one sign between two pieces. */
function needle(random: Random, length: number): string {
  const sign = random.pick(SIGNS);
  return (
    random.pick(FRAGMENTS) +
    random.pick(FRAGMENTS) +
    sign.repeat(length) +
    random.pick(FRAGMENTS) +
    random.pick(FRAGMENTS)
  );
}

/** A real document with a few wounds. */
function damaged(random: Random, length: number, models: readonly string[]): string {
  const model = random.pick(models);
  const start = random.below(model.length);
  let text = model.slice(start, start + length);
  for (let wounds = 1 + random.below(8); wounds > 0; wounds -= 1) {
    const at = random.below(text.length + 1);
    const gap = random.chance(0.5) ? random.below(12) : 0;
    text =
      text.slice(0, at) + (random.chance(0.6) ? random.pick(FRAGMENTS) : random.pick(NOISE)) + text.slice(at + gap);
  }
  return text;
}

function noise(random: Random, length: number): string {
  let text = '';
  while (text.length < length)
    text += random.chance(0.5) ? random.pick(NOISE) : String.fromCharCode(random.below(0xffff));
  return text;
}
