import { readDuties } from '../../../server/parse/duties/read-duties.ts';
import { type Citation, type Duty, type Header, type Role } from '../../../server/parse/parsed-document.ts';
import { readProvisions } from '../../../server/parse/provisions/read-provisions.ts';

const header: Header = {
  number: '1/KH-UBND',
  type: 'Kế hoạch',
  issuer: null,
  date: '2020-01-15',
  year: 2020,
  place: null,
  signer: null,
  title: null,
  recipients: [],
};

/** Citations of the form "Nghị quyết số 5-NQ/TW" in a text: all that these sentences hold. */
export function citationsOf(text: string): Citation[] {
  return [...text.matchAll(/(?:Nghị quyết|Kế hoạch|Quyết định|Chỉ thị) số (\S+[\p{L}])/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    type: null,
    number: match[1] ?? null,
    date: null,
    year: null,
    issuer: null,
    title: null,
    pinpoint: null,
    self: false,
    short: false,
    boilerplate: false,
    path: null,
  }));
}

export function dutiesOf(lines: readonly string[], type = 'Kế hoạch'): Duty[] {
  const text = lines.join('\n');
  return readDuties({
    text,
    provisions: readProvisions(text),
    citations: citationsOf(text),
    header: { ...header, type },
  });
}

/** A duty on one line: path, who leads, who works along, through whom. */
export function inShort(duty: Duty): string {
  const of = (role: Role): string =>
    duty.assignments
      .filter((one) => one.role === role)
      .map(({ agency, via }) => (via === null ? agency : `${agency} (qua ${via})`))
      .join('; ');
  return `${duty.path}: ${of('LEADS')} | ${of('COORDINATES')}`;
}
