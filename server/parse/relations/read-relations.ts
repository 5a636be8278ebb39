import { type Citation, type Header, type Relation, type RelationType } from '../parsed-document.ts';
import { anySpace } from '../any-space.ts';
import { type InClause, inClauses } from './clauses.ts';
import { isTooLate, type KnownDate, knownDates } from './known-dates.ts';
import { isNormative, openingEnd } from './opening.ts';
import { findTrigger, type Trigger } from './triggers.ts';

/**
 * The sentences that relate two documents, in their own direction and as chains: what stands in a document's own title
 * starts from that document, never from the one that cites it. Nothing implements or rests on what is later than itself:
 * what the words state and the dates forbid is `refused`.
 */
export function readRelations(
  text: string,
  header: Header,
  citations: readonly Citation[],
): { relations: Relation[]; refused: Relation[] } {
  const dates = knownDates(header, citations);
  const stated = related(text, header, citations);
  const tooLate = stated.map(({ from, type, to }) => isTooLate(type, dates(to), dates(from)));
  return {
    relations: stated.filter((_, index) => !tooLate[index]),
    refused: stated.filter((_, index) => tooLate[index]),
  };
}

/** What a citation is to whom, and since which words. */
interface Role {
  readonly from: 'this' | number;
  readonly type: RelationType;
  readonly start: number;
  readonly passive: boolean;
  /** Holds for a sibling that follows, not for this document itself. */
  readonly hidden?: boolean;
}

function related(text: string, header: Header, citations: readonly Citation[]): Relation[] {
  const roles: (Role | null)[] = [];
  const where: Where = {
    text,
    opening: openingEnd(text, header),
    normative: isNormative(header),
    dates: knownDates(header, citations),
    roles,
    citations,
    standing: null,
    silent: false,
  };
  for (const place of inClauses(text, citations)) {
    if (place.begins === 'sentence') {
      where.standing = null;
      where.silent = SILENT.test(place.lead);
    }
    const role: Role | null = place.citation.boilerplate ? null : roleOf(place, where);
    roles.push(role);
    if (role?.from === 'this' && place.begins !== 'same') where.standing = role;
  }
  return roles.flatMap((role, index) => (role && !role.hidden ? toRelation(role, index, citations) : []));
}

/** Whose opinion was heard: a citation and no relation. */
const SILENT = anySpace(/^\s*(?:Xét|Theo|Sau khi|Trả lời|Trên cơ sở (?:xem xét|ý kiến|đề nghị))\s/);

interface Where {
  readonly text: string;
  readonly opening: number;
  readonly normative: boolean;
  readonly dates: (at: 'this' | number) => KnownDate;
  readonly roles: readonly (Role | null)[];
  readonly citations: readonly Citation[];
  /** What this document was said to be to the last document of the same list. */
  standing: Role | null;
  silent: boolean;
}

function roleOf(place: InClause, where: Where): Role | null {
  const { lead, leadStart, previous } = place;
  if (place.begins === 'inside' && previous !== null) {
    return {
      from: previous,
      type: 'AMENDS',
      start: where.citations[previous]?.start ?? place.citation.start,
      passive: false,
    };
  }
  if (previous !== null && RENAMED.test(lead)) {
    // "(sau đây gọi tắt là Nghị quyết số 5)": the same document, after which the list goes on
    const role = where.roles[previous];
    return role ? { ...role, hidden: true } : null;
  }
  const main = mainClause(lead);
  if (previous !== null && main === null) return nested(place, previous, where);
  const inOpening = place.citation.start < where.opening || opensSection(where.text, place);
  if (place.begins === 'part' || place.begins === 'item') {
    const trigger = findTrigger(lead);
    const role = trigger ? ofThis(lead, leadStart, trigger, inOpening, where.normative) : null;
    const listed = LISTED.test(lead) ? (where.standing ?? ofListHead(place, inOpening, where.normative)) : null;
    return role ?? listed ?? ofEnding(place, where);
  }
  if (where.silent) return null;
  const words = main === null ? lead : lead.slice(main);
  const role = ofThis(words, leadStart + (main ?? 0), findTrigger(words), inOpening, where.normative);
  return role ?? ofEnding(place, where) ?? ofPassive(place, where);
}

/** "Kể từ ngày Quyết định này có hiệu lực, …" */
const FROM_THIS = anySpace(/(?:Kể )?từ ngày [^,;]{1,40} này có hiệu lực(?: thi hành)?(?: thì)?\s*,?\s*/iu);

/** "Điều 17 Quy chế ban hành kèm theo Quyết định số … được sửa đổi như sau:" in the body of a normative document. */
function ofPassive({ lead, citation }: InClause, { text, normative, opening }: Where): Role | null {
  if (!normative || citation.start < opening || !PART_OF.test(lead)) return null;
  const after = text.slice(citation.end, citation.end + 400).replace(/\s/g, ' ');
  return PASSIVE.test(after) ? { from: 'this', type: 'AMENDS', start: citation.start, passive: false } : null;
}

/** Behind its label the clause begins with what is changed. */
const PART_OF = anySpace(
  /^\s*(?:[-+•–*|]|Điều\s+\d+\s*[.:]|\d{1,2}(?:\.\d{1,2})*\s?[.)/]|[a-zđ]\))?\s*(?:$|(?:Một số|Các|Tên|Cụm từ|Điều|Khoản|Điểm|Mục|Chương|Phụ lục|Đoạn|Tiết)\s)/iu,
);
const PASSIVE =
  /^[^.;|]{0,300}?\s(?:được|nay)\s+(?:sửa đổi|bổ sung|điều chỉnh|thay thế)(?:[\s,]+(?:và\s+)?(?:sửa đổi|bổ sung|điều chỉnh))*\s+(?:lại\s+)?(?:như sau|thành|bằng)/u;

/** "Quyết định số … hết hiệu lực kể từ ngày Quyết định này có hiệu lực": the words stand behind the document. */
function ofEnding({ lead, citation }: InClause, { text, normative }: Where): Role | null {
  if (!normative || !HEADS.test(lead.replace(FROM_THIS, '').replace(/(?:các|những)\s+$/iu, ''))) return null;
  const after = /^[^.;\n]{0,300}/u.exec(text.slice(citation.end, citation.end + 300))?.[0] ?? '';
  const ends =
    /(?:hết hiệu lực|không còn hiệu lực|(?:bị|được) bãi bỏ)(?:[^.;]*(?:này|kể từ)|\s*(?:thi hành)?\s*$)/u.test(after);
  return ends ? { from: 'this', type: 'REPEALS', start: citation.start, passive: false } : null;
}

/** "Thực hiện Nghị quyết số …, Ủy ban nhân dân yêu cầu:" under the heading of a section speaks for the document too. */
function opensSection(text: string, { lead, leadStart, citation }: InClause): boolean {
  if (!/^\s*(?:Thực hiện|Triển khai)\s+(?:các\s+)?$/u.test(lead)) return false;
  if (leadStart > 0 && !/\n\s*$/.test(text.slice(Math.max(0, leadStart - 3), citation.start - lead.trimStart().length)))
    return false;
  const after = text.slice(citation.end, citation.end + 1200);
  const label = after.search(/\n\s*(?:[-+•]|\d{1,2}\s?[.)]|[a-zđ]\))\s/);
  return /(?:yêu cầu|chỉ thị|như sau)[^.]*$|(?:yêu cầu|chỉ thị)\s/u.test(label < 0 ? after : after.slice(0, label));
}

const RENAMED = anySpace(
  /\(\s*(?:sau đây|dưới đây|từ đây|từ nay)?\s*(?:được\s+)?(?:viết|gọi)\s+(?:tắt|gọn|chung)?\s*là\s*:?\s*$/iu,
);

const LISTED = anySpace(
  /^(?:[^;]*(?:\svà|,)\s+)?(?:Phụ lục|Điều|khoản|điểm|Mục)\s[^,;]{0,40}(?:kèm theo|tại|của)\s+$|^\s*(?:[-+•–]|\d{1,2}(?:\.\d{1,2})*\s?[.)/]|[a-zđ]\))?\s*(?:và\s+)?(?:các\s+)?(?:(?:khoản|điểm|Điều)[\s\d,a-zđĐàảểề]*(?:của\s+)?)?$/iu,
);

/** "…, UBND tỉnh xây dựng Kế hoạch thực hiện …": the clause in which the document itself acts again. */
function mainClause(lead: string): number | null {
  const match =
    /,\s+(?=(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Chính phủ|Thủ tướng|Bộ trưởng|Bộ \p{Lu}|Ban Thường vụ|Đảng đoàn|Hội đồng nhân dân)[^,;]{0,60}(?:ban hành|xây dựng|quyết định|yêu cầu|hướng dẫn)\s)/u.exec(
      lead,
    );
  return match ? match.index : null;
}

/** What stands between a document and the next in one clause: a list going on, or the first one's own title. */
function nested(place: InClause, previous: number, where: Where): Role | null {
  const { lead, leadStart } = place;
  const before = where.citations[previous] as Citation;
  const trigger = findTrigger(lead);
  if (!trigger && SIBLING.test(lead)) return siblingRole(place, previous, where);
  if (!trigger) {
    const carriedOut = CARRIED_OUT.exec(lead);
    return carriedOut && !HEARD.test(before.type ?? '')
      ? {
          from: previous,
          type: 'IMPLEMENTS',
          start: leadStart + carriedOut[0].length - carriedOut[0].trimStart().length,
          passive: false,
        }
      : null;
  }
  if (HEARD.test(before.type ?? '')) return null;
  // "sửa đổi các Nghị định hướng dẫn thi hành Luật X và Nghị định Y": X is theirs, Y the one that is amended
  const theirs = /(?:các|những)\s+(?:Nghị định|Thông tư|Quyết định|Nghị quyết|văn bản)[\p{L}\s]{0,30}$/iu.test(
    lead.slice(0, trigger.at),
  );
  const acting = theirs ? findTrigger(`${lead.slice(0, trigger.at).trimEnd()} `) : trigger;
  if (!acting) return null;
  // "A hướng dẫn thi hành B và thi hành C", "thay thế B và bãi bỏ C": the same document acts again
  const owner = where.roles[previous];
  if (owner && /\svà\s+$/u.test(lead.slice(0, acting.at)) && !acting.passive && owner.type !== 'BASED_ON') {
    return { from: owner.from, type: acting.type, start: leadStart + acting.at, passive: false };
  }
  if (acting.passive) {
    // "Thông tư A hướng dẫn B, có hiệu lực từ …, được sửa đổi bởi C": after a comma it is A that is spoken of
    const subject = /,/.test(lead.slice(0, acting.at))
      ? outermost(previous, where.roles)
      : changed(place, previous, where);
    return { from: subject, type: acting.type, start: where.citations[subject]?.start ?? before.start, passive: true };
  }
  return { from: previous, type: acting.type, start: leadStart + acting.at, passive: false, hidden: theirs };
}

/** Only a law changes a law: of "Nghị định A quy định chi tiết Luật B được sửa đổi theo Nghị định C" it is A that C amends. */
function changed({ citation }: InClause, previous: number, { citations, roles }: Where): number {
  const owner = roles[previous]?.from;
  const law =
    LAW.test(citations[previous]?.type ?? '') && !LAW.test(citation.type ?? '') && citation.type !== 'Nghị quyết';
  return law && typeof owner === 'number' ? owner : previous;
}

const LAW = /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)/;

function outermost(at: number, roles: readonly (Role | null)[]): number {
  let level = at;
  for (let role = roles[level]; role && role.from !== 'this'; role = roles[level]) level = role.from;
  return level;
}

/** A list goes on at the level of the last document of the same type, unless the dates forbid it. */
function siblingRole(place: InClause, previous: number, where: Where): Role | null {
  const { citations, roles, dates } = where;
  const before = roles[previous];
  const hidden = before?.hidden && !isTooLate(before.type, dates(place.index), dates(before.from));
  if (before && hidden) return { ...before, hidden: false };
  let found: Role | null | undefined;
  for (let level = previous; ;) {
    const role = roles[level] ?? null;
    const possible = role === null || role.passive || !isTooLate(role.type, dates(place.index), dates(role.from));
    if (possible && found === undefined) found = role;
    if (possible && citations[level]?.type === place.citation.type) return role && { ...role, hidden: false };
    if (role === null || role.from === 'this') break;
    level = role.from;
  }
  return found ? { ...found, hidden: false } : null;
}

/** A title that goes on "về thực hiện kiểm kê đất đai theo Chỉ thị …". */
const CARRIED_OUT = anySpace(
  /^\s*(?:về việc|về|v\/v)\s+(?:tổ chức\s+)?(?:triển khai|thực hiện)\s[^;.]{1,200}\stheo\s+(?:các\s+)?$/iu,
);
const HEARD = /^(?:Tờ trình|Công văn|Báo cáo|Văn bản|Thông báo)/;
const SIBLING = anySpace(
  /(?:^\s*|,\s+|\s(?:và|hoặc)\s+|^[\s,]*(?:và|hoặc)\s+)(?:các\s+)?(?:(?:khoản|điểm|Điều|Mục|Phụ lục)[\s\d,a-zđĐàảểề]*(?:của\s+)?)?$/iu,
);

/** What this document is to the first document of a clause. */
function ofThis(
  lead: string,
  leadStart: number,
  trigger: Trigger | null,
  inOpening: boolean,
  normative: boolean,
): Role | null {
  const grounds = /(?:^|[\s(])căn\s{1,8}cứ\s/iu.exec(lead);
  if (inOpening && grounds && (!trigger || trigger.at < grounds.index)) {
    return {
      from: 'this',
      type: 'BASED_ON',
      start: leadStart + grounds.index + (/^[\s(]/.test(grounds[0]) ? 1 : 0),
      passive: false,
    };
  }
  const words = trigger ?? (inOpening ? broadly(lead) : null);
  if (!words || words.passive) return null;
  const start = leadStart + words.at;
  const before = lead.slice(0, words.at);
  if (words.type === 'IMPLEMENTS') {
    return (inOpening && !THEIRS.test(before)) || (OWN.test(before) && /\snày\s+$/u.test(before))
      ? { ...words, from: 'this', start }
      : null;
  }
  const own = OWN.test(before);
  const heads = HEADS.test(before);
  if (own || (normative && (heads || inOpening))) return { ...words, from: 'this', start };
  return null;
}

/** "Quyết định này có hiệu lực … và thay thế …": the document speaks of itself. */
const OWN = anySpace(
  /(?:Quyết định|Nghị quyết|Nghị định|Thông tư|liên tịch|Chỉ thị|Quy định|Quy chế|Hướng dẫn|Kế hoạch|Chương trình|Luật|Pháp lệnh)\s+(?:này(?:\s|,)|có hiệu lực)[^;]*$/iu,
);
/** The words begin an article, a point or a part of its own. */
const HEADS = anySpace(
  /^\s*(?:[-+•–*|]|Điều\s+\d+\s*[.:]?|\d{1,2}(?:\.\d{1,2})*\s?[.)/]|[a-zđ]\))?\s*(?:đồng thời[,\s]+)?(?:nay\s+)?$/iu,
);

/** "… và thay thế các Quyết định sau:" speaks for every item below it. */
function ofListHead(place: InClause, inOpening: boolean, normative: boolean): Role | null {
  if (place.begins === 'part') {
    const begun = /^\s*(?:-\s*)?(?:Căn cứ|Thực hiện|Triển khai(?: thực hiện)?)\s/u.exec(place.head)?.[0] ?? '';
    return begun === ''
      ? null
      : ofThis(begun, place.leadStart - place.head.length, findTrigger(begun), inOpening, normative);
  }
  const head = place.head.replace(/\s(?:các|những|toàn bộ)\s[\p{L}\s]{0,80}:\s*$/iu, ' ');
  return ofThis(head, place.leadStart - place.head.length, findTrigger(head), inOpening, normative);
}

/** Others carry it out: "Sở Tư pháp đã thực hiện …". */
const THEIRS = anySpace(/(?:đã|các cấp|các ngành|qua|sau)(?:\s*,)?\s+(?:[\p{L}\d]+\s+){0,6}$/iu);

/** A preamble that begins "Thực hiện sự chỉ đạo của Thủ tướng Chính phủ tại Công văn số …". */
function broadly(lead: string): Trigger | null {
  const match = /^\s*(?:Thực hiện|Triển khai|Để thực hiện|Để triển khai)\s(?!.*theo quy định)/u.exec(lead);
  return match ? { type: 'IMPLEMENTS', at: match[0].length - match[0].trimStart().length, passive: false } : null;
}

function toRelation(role: Role, index: number, citations: readonly Citation[]): Relation[] {
  const end = (citations[index] as Citation).end;
  const [from, to] = role.passive ? [index, role.from] : [role.from, index];
  if (to === 'this') return [];
  const self = (at: 'this' | number): 'this' | number => (at !== 'this' && citations[at]?.self ? 'this' : at);
  if (self(from) === self(to)) return [];
  if (citations[to]?.self) return [];
  const same = from !== 'this' && nameOf(citations[from]) === nameOf(citations[to]);
  return same
    ? []
    : [{ start: role.start, end: Math.max(end, citations[to]?.end ?? end), from: self(from), type: role.type, to }];
}

function nameOf(citation: Citation | undefined): string | null {
  return citation?.number ?? citation?.title ?? null;
}
