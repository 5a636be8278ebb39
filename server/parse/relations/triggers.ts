import { type RelationType } from '../parsed-document.ts';
import { anySpace } from '../any-space.ts';

/** The words that state a relation, found in what leads to a citation. */
export interface Trigger {
  readonly type: RelationType;
  /** Where they begin in the lead. */
  readonly at: number;
  /** "được sửa đổi bởi X": X acts on the document before. */
  readonly passive: boolean;
}

// what may stand between the words of a relation and the document they lead to; no two of these may match the same words,
// or a long list of them takes for ever
const FILLER = anySpace(
  /[\s,:("“).;]+|(?:một số|một phần|toàn bộ|các|những|nội dung|quy định|qui định|quy chế|khoản|điểm|điều|mục|chương|phần|phụ lục|đoạn|tiết|gạch đầu dòng|thứ|chi tiết|việc|của|tại|trong|thuộc|ban hành|kèm theo|có hiệu quả|hiệu quả|nghiêm túc|nghiêm|tốt|thắng lợi|và|tên|cụm từ|biện pháp|thi hành|tiếp tục|thực hiện|triển khai|hướng dẫn|tinh thần|chủ trương|mục tiêu|nhiệm vụ|giải pháp|chủ yếu|đã được|đề ra|nêu|sau đây|sau|văn bản|cho|đối với|\d+[a-zđ]?(?:\.\d+){0,4}|[a-zđ]|[IVX]+)(?![\p{L}\d])/iuy,
);
const PARTIAL = anySpace(/^\s*(?:nội dung|quy định|một phần|toàn bộ|điều|khoản|điểm|mục|chương|phụ lục|phần|đoạn)\s/iu);

/** Read token by token, each the first that fits: no input makes this backtrack. */
function isFiller(rest: string): boolean {
  if (rest.length > FAR) return false;
  for (let at = 0; at < rest.length;) {
    FILLER.lastIndex = at;
    if (!FILLER.test(rest)) return false;
    at = FILLER.lastIndex;
  }
  return true;
}

interface Rule {
  readonly type: RelationType;
  readonly words: RegExp;
  readonly passive?: boolean;
  /** The words may stand further off, over a list or over what is amended. */
  readonly loose?: boolean;
  /** As loose, but only behind words that name a part: "thay thế nội dung quy định về … tại". */
  readonly partial?: boolean;
  readonly follows?: RegExp;
}

const FAR = 220;
const RULES: readonly Rule[] = [
  {
    type: 'AMENDS',
    passive: true,
    words: anySpace(
      /(?:đã\s+)?được\s+(?:điều chỉnh|sửa đổi|bổ sung)(?:\s*(?:,|và)?\s*(?:sửa đổi|bổ sung|điều chỉnh|bãi bỏ|thay thế))*/giu,
    ),
    follows: anySpace(/(?:bởi|theo|tại|bằng|:)[\s:]*(?:các\s+)?$/iu),
  },
  {
    type: 'REPLACES',
    passive: true,
    words: anySpace(/(?:đã\s+)?(?:được|bị)\s+thay thế/giu),
    follows: anySpace(/(?:bởi|theo|tại|bằng)\s*(?:các\s+)?$/iu),
  },
  {
    type: 'REPEALS',
    passive: true,
    words: anySpace(/(?:đã\s+)?(?:được|bị)\s+(?:bãi bỏ|hủy bỏ|huỷ bỏ)/giu),
    follows: anySpace(/(?:bởi|theo|tại|bằng)\s*(?:các\s+)?$/iu),
  },
  { type: 'REPLACES', words: anySpace(/(?<!(?:được|bị)\s)(?:để\s+)?thay thế(?:\s+cho)?/giu), partial: true },
  { type: 'REPEALS', words: anySpace(/(?<!(?:được|bị)\s)(?:bãi bỏ|hủy bỏ|huỷ bỏ)/giu), loose: true },
  {
    type: 'AMENDS',
    words: anySpace(
      /(?<!được\s)(?:sửa đổi|bổ sung|bố sung|điều chỉnh|đính chính)(?:\s*(?:,|và)?\s*(?:sửa đổi|bổ sung|điều chỉnh|bãi bỏ|bổi sung))*/giu,
    ),
    loose: true,
  },
  {
    type: 'IMPLEMENTS',
    words: anySpace(
      /(?:để\s+)?(?:tổ chức\s+)?(?:quy định chi tiết|quy định cụ thể|hướng dẫn|quy định)[^;.]{0,60}?(?:thi hành|thực hiện)/giu,
    ),
  },
  {
    type: 'IMPLEMENTS',
    words: anySpace(
      /(?:để\s+)?(?:tiếp tục\s+)?(?:tổ chức\s+)?(?:triển khai\s+|tăng cường\s+)?(?:thực hiện|thi hành|triển khai|cụ thể hóa|cụ thể hoá|quán triệt và thực hiện)/giu,
    ),
  },
  { type: 'IMPLEMENTS', words: anySpace(/(?:quy định chi tiết(?:\s*,|\s+và)?\s*)?hướng dẫn|quy định chi tiết/giu) },
  {
    type: 'IMPLEMENTS',
    words: anySpace(/hướng dẫn/giu),
    follows: anySpace(/\stheo\s+(?:quy định\s+(?:tại|của)\s+)?(?:các\s+)?$/iu),
  },
];

/** The nearest words in a lead that relate to the citation behind it; null where none do. The longest where several end alike. */
export function findTrigger(lead: string): Trigger | null {
  const found = RULES.flatMap((rule) => {
    const match = lastMatch(lead, rule);
    return match ? [{ type: rule.type, passive: rule.passive ?? false, ...match }] : [];
  });
  found.sort((a, b) => b.end - a.end || a.at - b.at);
  return found[0] ?? null;
}

/** The last run of a rule's words from which everything to the citation fits. */
function lastMatch(lead: string, rule: Rule): { at: number; end: number } | null {
  let at = -1;
  let end = -1;
  rule.words.lastIndex = 0;
  for (let match = rule.words.exec(lead); match; match = rule.words.exec(lead)) {
    end = match.index + match[0].length;
    if (!fits(lead.slice(end), rule)) at = -1;
    else if (at < 0) at = match.index;
  }
  return at < 0 ? null : { at, end };
}

function fits(rest: string, rule: Rule): boolean {
  if (rule.follows) return rest.length < FAR && rule.follows.test(` ${rest}`);
  if (isFiller(rest)) return true;
  if (!(rule.loose || (rule.partial && PARTIAL.test(rest))) || rest.length > FAR) return false;
  return !/(?<!kèm\s{1,8})theo\s|\sđể\s|thực\s{1,8}hiện|trên\s{1,8}cơ\s{1,8}sở|căn\s{1,8}cứ|,\s*(?:UBND|Ủy ban|Bộ|Sở|Chính phủ)/iu.test(
    rest,
  );
}
