import { type GoldCitation } from './gold.ts';

/**
 * The classes of language that a citation belongs to: one by its number, its date and its issuer each, and one for each thing
 * that makes it harder to read.
 *
 * @param text the whole document, for what stands around the citation
 */
export function classesOf(citation: GoldCitation, text: string): string[] {
  return [
    `number: ${nameOfFirst(NUMBERS, citation)}`,
    `date: ${nameOfFirst(DATES, citation)}`,
    `issuer: ${nameOfFirst(ISSUERS, citation)}`,
    ...DIFFICULTIES.filter(([, applies]) => applies(citation, text)).map(([name]) => `with ${name}`),
  ];
}

type Class = readonly [name: string, applies: (citation: GoldCitation, text: string) => boolean];

const hasNumber =
  (pattern: RegExp) =>
  ({ number }: GoldCitation): boolean =>
    number !== null && pattern.test(number);
const reads =
  (pattern: RegExp) =>
  ({ text }: GoldCitation): boolean =>
    pattern.test(text.normalize('NFC'));

const NUMBERS: readonly Class[] = [
  ['none, a law by its title', ({ number }) => number === null],
  ['of the National Assembly, 45/2013/QH13', hasNumber(/QH\d/)],
  ['of several issuers, 12/2008/TTLT-BTC-BNV', hasNumber(/TTLT|TTLB|NQLT/i)],
  ['of the Party, 57-NQ/TW', hasNumber(/^\d+[a-z]?-|\/(?:TW|TU|HU)$/i)],
  ['with its year, 31/2004/QĐ-UB', hasNumber(/^\d+\/\d{4}\//)],
  ['without its year, 1671/QĐ-TTg', () => true],
];

const DATES: readonly Class[] = [
  ['none', ({ date, text }) => date === null && !/năm\s+\d{4}/.test(text)],
  ['a year alone', ({ date }) => date === null],
  ['in words, ngày 05 tháng 8 năm 2020', reads(/tháng\s+\d/i)],
  ['with slashes, 05/8/2020', reads(/\d\s*\/\s*\d{1,2}\s*\/\s*\d{4}/)],
  ['with dashes or points, 05-8-2020', reads(/\d\s*[-.–]\s*\d{1,2}\s*[-.–]\s*\d{4}/)],
  ['from elsewhere in the text', () => true],
];

const ISSUERS: readonly Class[] = [
  ['shared by a list', ({ issuerShared }) => issuerShared === true],
  ['none', ({ issuer }) => issuer === null],
  ['before the date', reads(/của[\s\S]*(?:ngày|năm)\s+\d/i)],
  ['after the date', reads(/(?:ngày|năm)\s+\d[\s\S]*của/i)],
  ['without a date', ({ date }) => date === null],
  ['without "của"', () => true],
];

const DIFFICULTIES: readonly Class[] = [
  ['a line end inside', reads(/\S\s*\n\s*\S/)],
  ['blanks inside its number', hasLooseNumber],
  ['capitals only', reads(/^[^\p{Ll}]+$/u)],
  ['its type word in lower case', reads(/^\p{Ll}/u)],
  ['a type word shared over a list', ({ sharedHead }) => sharedHead === true],
  ['decomposed letters', ({ text }) => text !== text.normalize('NFC')],
  ['a typing error', ({ altNumber }) => altNumber !== undefined],
  ['a short form', ({ short }) => short === true],
  ['other laws in its title', reads(/^luật sửa đổi/i)],
  ['a table row around it', ({ start }, text) => text.slice(text.lastIndexOf('\n', start) + 1, start).startsWith('|')],
];

function nameOfFirst(classes: readonly Class[], citation: GoldCitation): string {
  return classes.find(([, applies]) => applies(citation, ''))?.[0] ?? 'other';
}

function hasLooseNumber({ number, text }: GoldCitation): boolean {
  if (number === null) return false;
  const plain = text.normalize('NFC').replace(/[–—]/g, '-').toLowerCase();
  return !plain.includes(number.toLowerCase()) && plain.replace(/\s/g, '').includes(number.toLowerCase());
}
