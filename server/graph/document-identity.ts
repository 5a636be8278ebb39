import { createHash } from 'node:crypto';
import { documentTypeByCode, documentTypeByName, type DocumentType } from '../parse/gazetteer/document-types.ts';
import { fold } from '../parse/gazetteer/fold.ts';
import { issuingBodyByCode, type IssuingBody } from '../parse/gazetteer/issuing-bodies.ts';
import type { Header } from '../parse/parsed-document.ts';
import { bodyNamed, levelOf, provinceNamed } from './agency-identity.ts';
import type { Home } from './home.ts';
import type { Level, System } from './policy-graph.ts';

/** What a mention shows of a document. */
export interface Mention {
  readonly number: string | null;
  readonly type: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly year: number | null;
}

/** Which document it is, and what its number says of it. */
export interface DocumentIdentity {
  readonly id: string;
  /** The id with `_` for its date. */
  readonly undatedId: string;
  readonly jurisdiction: string;
  readonly level: Level | null;
  readonly system: System | null;
  /** What the number's code calls the type, for a mention without a type word. */
  readonly typeName: string;
  /** The body that the number's last part stands for; null where it stands for none. */
  readonly body: IssuingBody | null;
}

/**
 * The identity of a mentioned document; null for a mention with neither number nor title.
 *
 * A URN:LEX of jurisdiction, series, type, date and number (API.md, "Ids"): series and type are read from the number's
 * code, or for a law without number from its title, never from how the mention words them.
 */
export function identifyMention(mention: Mention, home: Pick<Home, 'jurisdiction'>): DocumentIdentity | null {
  const name = mention.number ?? mention.title;
  if (name === null) return null;
  const titled = mention.number === null ? titledType(name) : null;
  if (titled) return identifyTitled(name, titled, mention, home.jurisdiction);
  const code = mention.number === null ? codeOfTitle(name) : codeOfNumber(mention.number);
  return identity(
    code,
    mention,
    home.jurisdiction,
    datePart(mention) ?? '_',
    mention.number === null ? dotted(name) : numberPart(name),
  );
}

/** The identity of a held document. A missing number or date is told apart by the text itself, so that two such texts stay two. */
export function identifyHeld(header: Header, text: string): DocumentIdentity {
  const fingerprint = () => `_${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
  const code = header.number === null ? codeOfHeader(header) : codeOfNumber(header.number);
  const home = provinceNamed(header.issuer ?? '') ?? provinceNamed(header.place ?? '') ?? 'vn';
  return identity(
    code,
    header,
    home,
    datePart(header) ?? fingerprint(),
    header.number === null ? fingerprint() : numberPart(header.number),
  );
}

/** The identity of a strategy, programme, scheme or plan that goes by its title (docs/decisions/0009-documents-named-by-title.md). */
function identifyTitled(title: string, type: DocumentType, mention: Mention, home: string): DocumentIdentity {
  const own = OF_A_PROVINCE.test(fold(title)) || (type.titled === 'home' && !OF_THE_COUNTRY.test(fold(title)));
  const jurisdiction = provinceNamed(title) ?? (own ? home : 'vn');
  return identity(
    { series: '_', body: null, ...typeParts(type) },
    { issuer: null, type: mention.type },
    jurisdiction,
    datePart(mention) ?? '_',
    titleKey(title),
  );
}

const OF_THE_COUNTRY = /quoc gia|ca nuoc|toan quoc|viet nam/;
const OF_A_PROVINCE = /(?:cua|dia ban|toan) (?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong)(?![a-z])/;

/** The type of document that goes by its title and that the title begins with; null for another. */
function titledType(title: string): DocumentType | null {
  const type = documentTypeByName(title.split(/\s+/, 2).join(' '));
  return type && type.titled !== null ? type : null;
}

/** Quotation marks, dashes and the "về" behind the type make no other document. */
function titleKey(title: string): string {
  return dotted(title).replace(/^([a-z]+\.[a-z]+(?:\.muc\.tieu\.quoc\.gia)?)\.ve\./, '$1.');
}

/**
 * The undated id that a mention by title alone has where it means this document: a programme itself ("Chương trình / Phát triển chè …")
 * or the decision that approves it. Null for a document that no text names so.
 */
export function titleIdOf(document: {
  readonly type: string;
  readonly title: string | null;
  readonly jurisdiction: string | null;
}): string | null {
  const subject = document.title?.replace(ABOUT, '').replace(APPROVING, '').replace(/["“”]/g, '').trim();
  if (!subject) return null;
  const typed = documentTypeByName(document.type)?.titled ? `${document.type} ${subject}` : null;
  const name = titledType(subject) ? subject : typed;
  const type = name === null ? null : titledType(name);
  if (name === null || type === null) return null;
  const nothing = { number: null, type: null, issuer: null, title: name, date: null, year: null };
  return identifyTitled(name, type, nothing, document.jurisdiction ?? 'vn').undatedId;
}

const ABOUT = /^\s*(?:về việc|về|v\/v:?)\s+/iu;
const APPROVING = /^(?:(?:ban hành|phê duyệt|thông qua|công bố)\s+(?:và\s+)?)+(?=\S)/iu;

/** The date of an id: `2020-08-05`, `2020`, or null where it says `_`. */
export function dateOfId(id: string): string | null {
  const date = /:([^:;]*);[^;]*$/.exec(id)?.[1] ?? '_';
  return date.startsWith('_') ? null : date;
}

/** Series and type that a number or title stands for. */
interface Code {
  readonly series: string;
  readonly type: string;
  readonly typeName: string | null;
  readonly body: IssuingBody | null;
}

function identity(
  code: Code,
  mention: Pick<Mention, 'issuer' | 'type'>,
  home: string,
  date: string,
  number: string,
): DocumentIdentity {
  const named = mention.issuer === null ? null : bodyNamed(mention.issuer);
  const level = levelOf(mention.issuer ?? '', code.body ?? named);
  const jurisdiction = level === 'CENTRAL' ? 'vn' : (provinceNamed(mention.issuer ?? '') ?? home);
  const series = code.series === '_' && named ? named.series : code.series;
  const stem = `urn:lex:${jurisdiction === 'vn' ? 'vn' : `vn;${jurisdiction}`}:${series}:${code.type}:`;
  return {
    id: `${stem}${date};${number}`,
    undatedId: `${stem}_;${number}`,
    jurisdiction,
    level,
    system: (code.body ?? named)?.system ?? null,
    typeName: code.typeName ?? mention.type ?? 'Văn bản',
    body: code.body ?? named,
  };
}

/** `31/2011/QĐ-UBND`: the parts that are no figures, the first of them the type where it is one, the last the body. */
function codeOfNumber(number: string): Code {
  const parts = number.split(/[/\-\s]+/).filter((part) => part !== '' && !/^\d+$/.test(part));
  const type = parts.length > 0 ? documentTypeByCode(parts[0] ?? '') : null;
  const last = type && parts.length === 1 ? undefined : parts.at(-1);
  const body = last === undefined ? null : issuingBodyByCode(last);
  return { series: body?.series ?? (last === undefined ? '_' : dotted(last)), body, ...typeParts(type) };
}

/** A law goes by its title, which begins with its type; its type tells who passes such laws. */
function codeOfTitle(title: string): Code {
  const words = title.split(/\s+/);
  const type = documentTypeByName(words.slice(0, 2).join(' ')) ?? documentTypeByName(words[0] ?? '');
  const body = type?.body ? issuingBodyByCode(type.body) : null;
  return { series: body?.series ?? '_', body, ...typeParts(type) };
}

function codeOfHeader(header: Header): Code {
  const body = header.issuer === null ? null : bodyNamed(header.issuer);
  return {
    series: body?.series ?? '_',
    body,
    ...typeParts(header.type === null ? null : documentTypeByName(header.type)),
  };
}

function typeParts(type: DocumentType | null) {
  return { type: type?.id ?? '_', typeName: type?.name ?? null };
}

function datePart({ date, year }: Pick<Mention, 'date' | 'year'>): string | null {
  return date ?? (year === null ? null : String(year));
}

function numberPart(number: string): string {
  return fold(number).replace(/[/\s]+/g, '-');
}

function dotted(words: string): string {
  return fold(words)
    .replace(/[^a-z0-9]+/g, '.')
    .replace(/^\.|\.$/g, '');
}
