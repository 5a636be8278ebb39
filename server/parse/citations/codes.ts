import { documentTypeByCode, documentTypes } from '../gazetteer/document-types.ts';
import { issuingBodies, issuingBodyByCode } from '../gazetteer/issuing-bodies.ts';

const canonical = new Map(
  [...issuingBodies, ...documentTypes].flatMap(({ codes }) => codes).map((code) => [code.toUpperCase(), code]),
);

/** A known code's spelling, `TTg` for `TTG`; null for an unknown one. A legislature's term may follow: `QH13`. */
export function canonicalCode(token: string): string | null {
  const key = codeKey(token);
  const whole = canonical.get(key);
  if (whole !== undefined) return whole;
  const stem = key.replace(/\d+$/, '');
  const known = stem === key ? undefined : canonical.get(stem);
  return known === undefined ? null : known + key.slice(stem.length);
}

export function isTypeCode(token: string): boolean {
  return documentTypeByCode(codeKey(token)) !== null;
}

export function isBodyCode(token: string): boolean {
  return issuingBodyByCode(codeKey(token)) !== null;
}

/** Upper-cased, with the Icelandic letter that some keyboards give for Đ put right. */
export function codeKey(token: string): string {
  return token.replace(/[Ðð]/g, 'Đ').toUpperCase();
}
