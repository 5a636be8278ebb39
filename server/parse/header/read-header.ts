import { documentTypeByCode } from '../gazetteer/document-types.ts';
import { type Header } from '../parsed-document.ts';
import { headLines, type Line } from './head-lines.ts';
import { readHeaderIssuer } from './read-header-issuer.ts';
import { readHeaderNumber } from './read-header-number.ts';
import { readPlaceAndDate } from './read-place-and-date.ts';
import { readRecipients } from './read-recipients.ts';
import { readSigner } from './read-signer.ts';
import { readTypeAndTitle } from './read-type-and-title.ts';

/**
 * The document's own head and foot. Laid out as Decree 30/2020/NĐ-CP, appendix I, has it, but read by its words, since
 * conversions flatten tables, break lines and lose headings.
 */
export function readHeader(text: string): Header {
  const lines = headLines(text);
  const number = readHeaderNumber(text, lines);
  const { place, date, year } = readPlaceAndDate(text, lines);
  const heading = readTypeAndTitle(lines);
  const signer = readSigner(text);
  const type = heading.type ?? typeOfNumber(number?.codes ?? [], lines);
  return {
    number: number?.number ?? null,
    type,
    issuer: readHeaderIssuer(text, lines, { type, title: heading.title, office: signer?.office ?? null, place }),
    date,
    year,
    place,
    signer: signer?.name ?? null,
    title: heading.title,
    recipients: readRecipients(text),
  };
}

/** A letter shows no type word; its number or its address to someone says what it is. */
function typeOfNumber(codes: readonly string[], lines: readonly Line[]): string | null {
  for (const code of codes) {
    const type = documentTypeByCode(code);
    if (type) return type.name;
  }
  const letter = lines.some(({ text }) => /^(?:V\/v|Kính gửi|Về việc)[\s:]/i.test(text) || /\sV\/v\s/.test(text));
  return letter ? 'Công văn' : null;
}
