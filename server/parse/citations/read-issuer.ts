import { canonicalName } from './canonical-name.ts';
import { bodyNames, placeNames } from './known-names.ts';
import { isCapitalised, isUpperCase, type Word, wordsAfter } from './words.ts';

/** A body that the text names. */
export interface ReadIssuer {
  readonly start: number;
  readonly end: number;
  /** Canonical: abbreviations written out, spacing and case put right. */
  readonly name: string;
}

const REACH = 24;

// words of the language that begin the name of an institution or the title of its head
const INSTITUTIONS = new Set(
  (
    'bộ sở cục chi vụ ban hội đoàn viện trường công tập văn phòng trung ủy uỷ ngân kho quỹ tòa toà liên hiệp đảng tổ tổng mặt ' +
    'học bệnh giám chủ phó trưởng chánh thống thường hiệu bí thủ tiểu đơn thanh đài báo khoa'
  ).split(' '),
);
// words that begin like institutions and are none: types of documents, common nouns
const NO_INSTITUTIONS =
  /^(?:thông|quyết|công (?:văn|điện|tác|dân|nghệ|nghiệp)|văn bản|báo cáo|tổ chức|tổng (?:hợp|kết|số)|phòng,? ch(?:ống|áy)|ban hành|học (?:sinh|tập)|thường xuyên|liên quan|chi (?:tiết|phí)|đảng viên|bộ luật|trung bình|hội nghị|thủ (?:tục|đô|công)|hiệu (?:lực|quả))/;
const PLACE_KINDS = new Set(['tinh', 'huyen', 'quan', 'xa', 'phuong', 'tp']);
// words that begin what the document is about, or the next part of the sentence
const ENDS = new Set(
  (
    'về ngày số cho đã được tại theo để đến gửi trình giao có trên trong kèm là này nhằm khi nếu thì mà do bởi với bằng từ ' +
    'v/v khóa khoá nhiệm kỳ thống sau trước nay'
  ).split(' '),
);
const ENDING_PAIRS = new Set(
  (
    'quy.định quy.chế hướng.dẫn ban.hành phê.duyệt sửa.đổi bổ.sung thực.hiện triển.khai công.bố thành.lập chấp.thuận cho.phép ' +
    'quyết.định đề.nghị yêu.cầu trả.lời bãi.bỏ thay.thế điều.chỉnh cụ.thể tiếp.tục tăng.cường đẩy.mạnh giải.quyết chỉ.đạo ' +
    'phân.công ủy.quyền uỷ.quyền phân.cấp phân.bổ kiểm.tra báo.cáo thi.hành tổng.kết chi.tiết thông.qua xác.nhận hợp.nhất'
  ).split(' '),
);

/**
 * Reads the name of an issuing body that begins at a place. With `joint` several bodies may follow each other, as in a
 * joint circular. Null where no body is named there.
 */
export function readIssuer(text: string, at: number, joint = false): ReadIssuer | null {
  if (!mayBegin(wordsAfter(text, at, 1)[0])) return null;
  const few = wordsAfter(text, at, FEW);
  const end = readBodies(text, few, joint);
  if (end === null) return null;
  const words = end + 4 < few.length ? few : wordsAfter(text, at, MANY);
  const last = words[(words === few ? end : (readBodies(text, words, joint) ?? end)) - 1] as Word;
  const named = words[skipSession(words, 0)] as Word;
  return { start: few[0]?.start ?? at, end: last.end, name: canonicalName(text.slice(named.start, last.end)) };
}

/** A cheap look at the first word, which mostly shows that no body is named. */
function mayBegin(word: Word | undefined): boolean {
  if (!word) return false;
  const { folded } = word;
  if (folded === 'lien' || folded === 'hoi' || bodyNames.mayBegin(folded)) return true;
  return isCapitalised(word.text) && INSTITUTIONS.has(word.lower);
}

// most names are short; the few long ones are read again
const FEW = 16;
const MANY = 48;

/** Index after the last word of one body, or of the several that a joint document names. */
function readBodies(text: string, words: readonly Word[], joint: boolean): number | null {
  const first = words[0];
  if (!first || !/^[\s:“"]*$/.test(first.gap)) return null;
  const next = skipJointHead(words);
  const read = (from: number): number | null =>
    readBody(text, words, from) ?? (next > 0 ? readMinistry(words, from) : null);
  let end = read(next);
  while (end !== null && (joint || next > 0)) {
    const from = jointStart(words, end);
    const more = from === null ? null : read(from);
    if (more === null) break;
    end = more;
  }
  return end;
}

/** "liên Bộ Y tế và Bộ Nội vụ", "liên Bộ: Bộ Y tế - Bộ Tài chính": index of the first body. */
function skipJointHead(words: readonly Word[]): number {
  if (words[0]?.folded !== 'lien' || !['bo', 'nganh', 'so', 'cac'].includes(words[1]?.folded ?? '')) return 0;
  return words[1]?.folded === 'nganh' || words[2]?.gap.includes(':') ? 2 : 1;
}

/** "liên Bộ: Công an, Tài chính": ministries by what stands behind "Bộ". */
function readMinistry(words: readonly Word[], from: number): number | null {
  return bodyNames.longestAt(words, from, 'bo')?.next ?? null;
}

/** Index of the word that begins the next body of a list; null where the list ends. */
function jointStart(words: readonly Word[], at: number): number | null {
  const next = words[at];
  if (!next) return null;
  if (next.folded === 'va' && /^[\s,]*$/.test(next.gap)) return at + 1;
  return /^\s*[,\u2013-]\s*$/.test(next.gap) ? at : null;
}

/** Index after the last word of the body that begins at `from`; null where none does. */
function readBody(text: string, words: readonly Word[], from: number): number | null {
  const start = skipSession(words, from);
  const known = bodyNames.longestAt(words, start);
  if (known) {
    const { body } = known.value;
    if (body.level === 'CENTRAL') return withOwner(text, words, known.next);
    const placed = readPlace(words, known.next);
    if (placed > known.next) return withOwner(text, words, placed);
    // "Ủy ban nhân dân lâm thời tỉnh Hậu Giang"
    if (words[known.next]?.folded === 'lam' && words[known.next + 1]?.folded === 'thoi')
      return readPlace(words, known.next + 2);
    return continueName(text, words, known.next, known.next);
  }
  const first = words[start];
  if (!first || !isCapitalised(first.text) || !INSTITUTIONS.has(lower(first))) return null;
  if (NO_INSTITUTIONS.test(`${lower(first)} ${lower(words[start + 1])}`)) return null;
  const end = continueName(text, words, start + 1, start);
  return end > start + 1 ? end : null;
}

/** "Hội nghị lần thứ năm Ban Chấp hành …", "Hội nghị Trung ương 5": index of the body itself. */
function skipSession(words: readonly Word[], from: number): number {
  if (words[from]?.folded !== 'hoi' || words[from + 1]?.folded !== 'nghi') return from;
  for (let i = from + 2; i < Math.min(words.length, from + 9); i += 1) {
    if (words[i]?.folded === 'ban' || words[i]?.folded === 'bch') return i;
    if ((words[i] as Word).gap.trim() !== '') break;
  }
  return from;
}

/** Goes on while the words read as one name, and through "của" with another body behind it. */
function continueName(text: string, words: readonly Word[], from: number, start: number): number {
  let at = from;
  while (at < Math.min(words.length, start + REACH)) {
    const word = words[at] as Word;
    if (!/^\s*[-\u2013]?\s*$/.test(word.gap) || /\n\s*\n/.test(word.gap) || isEnd(words, at)) break;
    const known = bodyNames.longestAt(words, at);
    if (known && /[-\u2013]/.test(word.gap)) break;
    if (word.folded === 'cua') {
      const owner = readBody(text, words, at + 1);
      return owner ?? at;
    }
    if (word.folded === 'va' && !joinsName(words, at)) break;
    if (isPlaceKind(words, at)) return readPlace(words, at);
    if (known && at > start && known.value.body.level !== null) return readBody(text, words, at) ?? at;
    const loose = !isCapitalised(word.text) && start === from;
    if (loose) break;
    at += 1;
  }
  return at;
}

/** "Đoàn giám sát của Ủy ban Thường vụ Quốc hội". */
function withOwner(text: string, words: readonly Word[], at: number): number {
  if (words[at]?.folded !== 'cua' || !/^\s+$/.test((words[at] as Word).gap)) return at;
  return readBody(text, words, at + 1) ?? at;
}

function isEnd(words: readonly Word[], at: number): boolean {
  const word = lower(words[at]);
  // "Ban", "Kiểm tra", "Tổng" inside a name are capitalised word by word or known to the gazetteer
  return ENDS.has(word) || ENDING_PAIRS.has(`${word}.${lower(words[at + 1])}`);
}

function lower(word: Word | undefined): string {
  return word?.lower ?? '';
}

/** "Kế hoạch và Đầu tư": what follows belongs to the same name, and is neither a type word nor another body. */
function joinsName(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next) return false;
  if (!isCapitalised(next.text)) return leadsToBody(words, at + 1);
  return !bodyNames.longestAt(words, at + 1) && !/^(?:nghi|quyet|thong|chi|ke|luat|phap|cong)$/.test(next.folded);
}

/** "Ban kinh tế và ngân sách HĐND tỉnh": small letters that a body's name follows. */
function leadsToBody(words: readonly Word[], from: number): boolean {
  for (let at = from; at < Math.min(words.length, from + 5); at += 1) {
    if (!/^\s+$/.test((words[at] as Word).gap) || isEnd(words, at)) return false;
    if (at > from && bodyNames.longestAt(words, at)?.value.body.level === 'PROVINCIAL') return true;
  }
  return false;
}

/** "tỉnh", "xã", "thành phố", but not "xã hội". */
function isPlaceKind(words: readonly Word[], at: number): boolean {
  const word = words[at]?.folded ?? '';
  if (word === 'xa' && words[at + 1]?.folded === 'hoi') return false;
  return PLACE_KINDS.has(word) || isCity(words, at);
}

function isCity(words: readonly Word[], at: number): boolean {
  const pair = `${words[at]?.folded}.${words[at + 1]?.folded}`;
  return pair === 'thanh.pho' || pair === 'thi.xa' || pair === 'thi.tran' || pair === 'dac.khu';
}

/** Index after a place that begins at `at` ("tỉnh Lạng Sơn", "thành phố", "huyện Tràng Định"), or `at` itself. */
function readPlace(words: readonly Word[], at: number): number {
  const word = words[at];
  if (!word || !/^[\s.-]*$/.test(word.gap) || /\n\s*\n/.test(word.gap)) return at;
  const direct = placeNames.longestAt(words, at);
  if (direct) return direct.next;
  if (!isPlaceKind(words, at)) return at;
  const size = isCity(words, at) ? 2 : 1;
  let end = at + size;
  const known = words[end] && /^[\s.]*$/.test((words[end] as Word).gap) ? placeNames.longestAt(words, end) : null;
  if (known) end = known.next;
  else if (word.folded !== 'tinh') end = properName(words, end);
  const outer = words[end];
  const further = outer && isPlaceKind(words, end) && /^\s+$/.test(outer.gap);
  return further ? readPlace(words, end) : end;
}

function properName(words: readonly Word[], from: number): number {
  const shouted = isUpperCase(words[from - 1]?.text ?? '');
  let at = from;
  while (at < Math.min(words.length, from + 4)) {
    const word = words[at] as Word;
    const named = isCapitalised(word.text)
      ? shouted || !isUpperCase(word.text) || word.text.length < 2
      : at === from && /^\d{1,2}$/.test(word.text);
    if (!/^[^\S\n]+$/.test(word.gap) || !named || isEnd(words, at) || PLACE_KINDS.has(word.folded)) break;
    at += 1;
  }
  return at;
}
