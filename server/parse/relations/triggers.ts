import { type RelationType } from '../parsed-document.ts';

/** The words that state a relation, found in what leads to a citation. */
export interface Trigger {
  readonly type: RelationType;
  /** Where they begin in the lead. */
  readonly at: number;
  /** "được sửa đổi bởi X": X acts on the document before. */
  readonly passive: boolean;
}

// what may stand between the words of a relation and the document they lead to
const FILLER =
  /^(?:[\s,:("“]|một số|một phần|toàn bộ|các|những|nội dung|điều khoản|quy định|khoản|điểm|điều|mục|chương|phần|phụ lục|đoạn|tiết|gạch đầu dòng|thứ|chi tiết|việc|của|tại|trong|thuộc|ban hành|kèm theo|có hiệu quả|hiệu quả|nghiêm túc|nghiêm|tốt|thắng lợi|và|tên|cụm từ|biện pháp|thi hành|tiếp tục|thực hiện|triển khai|hướng dẫn|tinh thần|chủ trương|mục tiêu|nhiệm vụ|giải pháp|chủ yếu|đã được|đề ra|nêu|sau đây|sau|văn bản|cho|đối với|\d+[a-zđ]?(?:\.\d+)*|[a-zđ](?=[\s,);])|[IVX]+(?=[\s,.])|[).;])*$/iu;

interface Rule {
  readonly type: RelationType;
  readonly words: RegExp;
  readonly passive?: boolean;
  /** The words may stand further off, over a list or over what is amended. */
  readonly loose?: boolean;
  readonly follows?: RegExp;
}

const FAR = 220;
const RULES: readonly Rule[] = [
  {
    type: 'AMENDS',
    passive: true,
    words: /(?:đã\s+)?được\s+(?:điều chỉnh|sửa đổi|bổ sung)/giu,
    loose: true,
    follows: /(?:bởi|theo|tại|bằng|:)[\s:]*(?:các\s+)?$/iu,
  },
  {
    type: 'REPLACES',
    passive: true,
    words: /(?:đã\s+)?(?:được|bị)\s+thay thế/giu,
    loose: true,
    follows: /(?:bởi|theo|tại|bằng)\s*(?:các\s+)?$/iu,
  },
  {
    type: 'REPEALS',
    passive: true,
    words: /(?:đã\s+)?(?:được|bị)\s+(?:bãi bỏ|hủy bỏ|huỷ bỏ)/giu,
    loose: true,
    follows: /(?:bởi|theo|tại|bằng)\s*(?:các\s+)?$/iu,
  },
  { type: 'REPLACES', words: /(?:để\s+)?thay thế(?:\s+cho)?/giu },
  { type: 'REPEALS', words: /bãi bỏ|hủy bỏ|huỷ bỏ/giu, loose: true },
  {
    type: 'AMENDS',
    words:
      /(?:sửa đổi|bổ sung|bố sung|điều chỉnh|đính chính)(?:\s*(?:,|và)?\s*(?:sửa đổi|bổ sung|điều chỉnh|bãi bỏ|bổi sung))*/giu,
    loose: true,
  },
  {
    type: 'IMPLEMENTS',
    words:
      /(?:để\s+)?(?:tổ chức\s+)?(?:quy định chi tiết|quy định cụ thể|hướng dẫn|quy định)[^;.]{0,60}?(?:thi hành|thực hiện)/giu,
  },
  {
    type: 'IMPLEMENTS',
    words:
      /(?:để\s+)?(?:tiếp tục\s+)?(?:tổ chức\s+)?(?:triển khai\s+|tăng cường\s+)?(?:thực hiện|thi hành|triển khai|cụ thể hóa|cụ thể hoá|quán triệt và thực hiện)/giu,
  },
  {
    type: 'IMPLEMENTS',
    words: /hướng dẫn/giu,
    loose: true,
    follows: /\stheo\s+(?:quy định\s+(?:tại|của)\s+)?(?:các\s+)?$/iu,
  },
];

/** The nearest words in a lead that relate to the citation behind it; null where none do. */
export function findTrigger(lead: string): Trigger | null {
  let nearest: Trigger | null = null;
  for (const rule of RULES) {
    const at = lastMatch(lead, rule);
    if (at === null) continue;
    if (nearest === null || at > nearest.at + 12) nearest = { type: rule.type, at, passive: rule.passive ?? false };
  }
  return nearest;
}

function lastMatch(lead: string, rule: Rule): number | null {
  let found: number | null = null;
  rule.words.lastIndex = 0;
  for (let match = rule.words.exec(lead); match; match = rule.words.exec(lead)) {
    if (fits(lead.slice(match.index + match[0].length), rule)) found ??= match.index;
    else found = null;
    if (match[0] === '') rule.words.lastIndex += 1;
  }
  return found;
}

function fits(rest: string, rule: Rule): boolean {
  if (rule.follows) return rest.length < FAR && rule.follows.test(` ${rest}`);
  if (FILLER.test(rest)) return true;
  if (!rule.loose || rest.length > FAR) return false;
  return !/(?<!kèm )theo\s|\sđể\s|thực hiện|trên cơ sở|căn cứ|,\s*(?:UBND|Ủy ban|Bộ|Sở|Chính phủ)/iu.test(rest);
}
