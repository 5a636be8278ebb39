import { readIssuer } from './read-issuer.ts';

const ABOUT =
  /\s{0,6}(?:(?:,?\s{0,3}khóa\s{1,3}[IVX\d]+)?(?:,?\s{0,3}kỳ họp(?: thứ)?\s{1,3}[^\s,;]{1,12})?)\s{0,3}(?:\([^()\n]{0,60}\)\s{0,3})?,?\s{0,3}["“]?\s{0,3}(?:về việc|về|v\/v)\s{0,3}:?\s{1,6}/iy;
const LONGEST = 500;

/**
 * What follows "về" after a citation: the title as this text gives it. It ends with the clause, before the next document
 * of a list, or where after a comma a body begins to act ("…, UBND tỉnh xây dựng Kế hoạch"). Null where no "về" follows.
 */
export function readTitle(text: string, at: number, others: readonly { readonly start: number }[]): string | null {
  ABOUT.lastIndex = at;
  const about = ABOUT.exec(text);
  if (!about) return null;
  const from = ABOUT.lastIndex;
  let end = Math.min(from + LONGEST, clauseEnd(text, from));
  const next = others.find(({ start }) => start >= from && LISTED.test(text.slice(Math.max(from, start - 12), start)));
  if (next && next.start < end) end = next.start;
  const comma = actingBody(text, from, end);
  if (comma !== null) end = comma;
  const title = text
    .slice(from, end)
    .replace(/\s+/g, ' ')
    .replace(/^["“]([^"“”]*)["”]?$/, '$1')
    .replace(/(?:[\s,;:.]|\s(?:và|của|theo|tại|các|ban hành|thực hiện|sửa đổi|bổ sung|kèm theo))+$/i, '')
    .trim();
  return title === '' ? null : title;
}

/** A list goes on to the next document. */
const LISTED = /(?:[,;]|\svà)\s+(?:các\s+)?$/u;

// a title in quotation marks ends with them; others may hold a name in marks
const QUOTED_END = /["”|]|\n\s*\n/g;
const CLAUSE_END =
  /[;:|]|\.(?=\s|$|\/)|\n(?=\s*(?:\n|[-+•–]|\d+[.)]|[a-zđ]\)|\p{Lu}))|\((?=\s*(?:[Ss]au đây|[Gg]ọi tắt|[Gg]ọi chung|[Nn]ay là|[Vv]iết tắt|[Đđ]ính|[Kk]èm|[Cc]ó))/gu;

function clauseEnd(text: string, from: number): number {
  const quoted = /["“]\s{0,3}(?:về việc|về|v\/v)\s{0,3}:?\s{1,6}$/i.test(text.slice(Math.max(0, from - 20), from));
  const stop = quoted ? QUOTED_END : CLAUSE_END;
  stop.lastIndex = from;
  const match = stop.exec(text.slice(0, from + LONGEST + 1));
  return match ? match.index : from + LONGEST;
}

/** A comma after which a body or a purpose begins a new part of the sentence; null where none does. */
function actingBody(text: string, from: number, end: number): number | null {
  for (let comma = text.indexOf(',', from); comma >= 0 && comma < end; comma = text.indexOf(',', comma + 1)) {
    const after = text.slice(comma + 1, comma + 20);
    if (/^\s*(?:để|nhằm|trong đó|trên cơ sở|đồng thời|nay|căn cứ|theo đề nghị|như sau)\s/i.test(after)) return comma;
    if (/^\s*\p{Lu}/u.test(after) && readIssuer(text, comma + 1)) return comma;
  }
  return null;
}
