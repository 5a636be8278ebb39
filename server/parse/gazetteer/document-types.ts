import { fold } from './fold.ts';
import { readSeed, several } from './read-seed.ts';

/** A type of document: what its number's code stands for. */
export interface DocumentType {
  /** `KH`; several where eras or systems write it differently, the usual one first. */
  readonly codes: readonly string[];
  /** Canonical: `Kế hoạch`. */
  readonly name: string;
  /** As ids carry it: `ke.hoach`. */
  readonly id: string;
  readonly aliases: readonly string[];
  /** `Plan`; null where the language has no settled word. */
  readonly english: string | null;
  /** Code of the one body that issues it (`QH` for a law); null where several do. */
  readonly body: string | null;
  /** The system that alone uses it; null where both do. */
  readonly system: 'PARTY' | 'STATE' | null;
  /** Texts name such documents by title alone, which then is one in the `country` or one at `home`; null for other types. */
  readonly titled: 'country' | 'home' | null;
  /** What its numbers begin with: the code of the type, or as in a letter's `15/STC-NS` that of the body. */
  readonly numberedBy: 'type' | 'body';
}

/** Every type of `seeds/document-types.csv`. */
export const documentTypes: readonly DocumentType[] = readSeed('document-types', [
  'code',
  'name',
  'id',
  'aliases',
  'system',
  'english',
  'body',
  'titled',
  'numbered_by',
  'source',
]).map((row) => ({
  codes: several(row.code),
  name: row.name,
  id: row.id,
  aliases: several(row.aliases),
  english: row.english || null,
  body: row.body || null,
  system: row.system === '' ? null : (row.system as 'PARTY' | 'STATE'),
  titled: row.titled === '' ? null : (row.titled as 'country' | 'home'),
  numberedBy: row.numbered_by === 'body' ? 'body' : 'type',
}));

const byCode = new Map(documentTypes.flatMap((type) => type.codes.map((code) => [code.toUpperCase(), type])));
const byName = new Map(
  [...documentTypes].reverse().flatMap((type) => [type.name, ...type.aliases].map((name) => [fold(name), type])),
);

/** The type that a number's code stands for, in any case; null for a code that is none. */
export function documentTypeByCode(code: string): DocumentType | null {
  return byCode.get(code.toUpperCase()) ?? null;
}

/** The type that words name, with or without marks; null for words that are none. */
export function documentTypeByName(name: string): DocumentType | null {
  return canonical.get(name) ?? byName.get(fold(name).replace(/\s+/g, ' ').trim()) ?? null;
}

// the spelling that citations carry, which is asked for over and over
const canonical = new Map(
  documentTypes.flatMap((type) => [type.name, ...type.aliases].map((name) => [name, byName.get(fold(name)) ?? type])),
);
