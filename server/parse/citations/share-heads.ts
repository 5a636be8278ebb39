import { distance } from 'fastest-levenshtein';
import { documentTypeByName } from '../gazetteer/document-types.ts';
import { issuingBodyByCode } from '../gazetteer/issuing-bodies.ts';
import { type Draft, seriesOf } from './read-numbered.ts';

const SEPARATOR = /^\s*(?:,|;|và|hoặc|,\s*và|;\s*và|,\s*và\s+các)\s*(?:các\s+)?$/i;

/**
 * In lists one word serves several documents: the type before the first ("các Quyết định số A và B"), the issuer after
 * the last ("Quyết định A, Quyết định B của Bộ Tư pháp").
 */
export function shareHeads(text: string, drafts: readonly Draft[]): Draft[] {
  const typed = drafts.map((draft) => ({ ...draft }));
  for (let i = typed.length - 2; i >= 0; i -= 1) {
    const [draft, after] = [typed[i] as Draft, typed[i + 1] as Draft];
    if (draft.issuer !== null || after.issuer === null || draft.number === null) continue;
    const adjacent = SEPARATOR.test(text.slice(draft.end, after.start));
    if (adjacent && (sameSeries(draft, after) || ofOneBody(draft, after)))
      typed[i] = { ...draft, issuer: after.issuer };
  }
  for (let i = 1; i < typed.length; i += 1) {
    const [before, draft] = [typed[i - 1] as Draft, typed[i] as Draft];
    if (!draft.headless || !listsOn(text, before, draft)) continue;
    typed[i] = {
      ...draft,
      type: draft.type ?? before.type,
      issuer: draft.issuer ?? issuerBefore(typed, i),
    };
  }
  return typed;
}

/**
 * The issuer that the list has named: a title between two of its items may itself name documents ("các Nghị định của Chính phủ:
 * số A; số B sửa đổi Nghị định số A; số C").
 */
function issuerBefore(drafts: readonly Draft[], at: number): string | null {
  const draft = drafts[at] as Draft;
  for (let i = at - 1; i >= Math.max(0, at - 6); i -= 1) {
    const before = drafts[i] as Draft;
    if (!sameSeries(before, draft)) return null;
    if (before.issuer !== null) return before.issuer;
  }
  return null;
}

/** A list goes on through titles too: "các Nghị định của Chính phủ: Số A quy định …; số B quy định …". */
function listsOn(text: string, before: Draft, draft: Draft): boolean {
  const gap = text.slice(before.end, draft.start);
  return (
    gap.length < 400 &&
    !/\n\s*\n/.test(gap) &&
    (SEPARATOR.test(gap) || (sameSeries(before, draft) && /[;,]\s*$|\svà\s+$/.test(gap)))
  );
}

/** Equal codes, a slip of one letter aside. */
function sameSeries(a: Draft, b: Draft): boolean {
  return a.codes.length > 0 && distance(seriesOf(a.codes), seriesOf(b.codes)) <= 1;
}

/** One type and one body under two codes, as eras wrote them: `QĐ-UB` and `QĐ-UBND`, `TC/QLCS` and `TT-BTC`. */
function ofOneBody(a: Draft, b: Draft): boolean {
  const body = bodyOf(a);
  return body !== null && body === bodyOf(b) && typeOf(a) === typeOf(b);
}

/** Series of the one body that the codes stand for; null for none, or for several. */
function bodyOf({ codes, date }: Draft): string | null {
  const series = new Set(codes.flatMap((code) => issuingBodyByCode(code, date)?.series ?? []));
  return series.size === 1 ? ([...series][0] ?? null) : null;
}

function typeOf({ type }: Draft): string | null {
  return type === null ? null : (documentTypeByName(type)?.id ?? type);
}
