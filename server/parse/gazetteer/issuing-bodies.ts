import { fold } from './fold.ts';
import { readSeed, several } from './read-seed.ts';

/** A body that issues documents. */
export interface IssuingBody {
  /** Last parts of its numbers: `CP`, `BTC`; empty for a body that numbers under another's code. */
  readonly codes: readonly string[];
  /** As ids carry it: `chinh.phu`; bodies that number in one series share it. */
  readonly series: string;
  /** Canonical, without place: `Ủy ban nhân dân`. */
  readonly name: string;
  /** Other wordings, heads of the body among them. */
  readonly aliases: readonly string[];
  readonly system: 'PARTY' | 'STATE' | 'FRONT' | 'COURT' | null;
  readonly level: 'CENTRAL' | 'PROVINCIAL' | 'DISTRICT' | 'COMMUNE' | null;
  /** First and last day on which the code led to this body; null: open. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Every body of `seeds/issuing-bodies.csv`. */
export const issuingBodies: readonly IssuingBody[] = readSeed('issuing-bodies', [
  'code',
  'series',
  'name',
  'aliases',
  'system',
  'level',
  'from',
  'to',
  'source',
]).map((row) => ({
  codes: several(row.code),
  series: row.series,
  name: row.name,
  aliases: several(row.aliases),
  system: (row.system || null) as IssuingBody['system'],
  level: (row.level || null) as IssuingBody['level'],
  from: row.from || null,
  to: row.to || null,
}));

const byCode = grouped((body) => body.codes.map((code) => code.toUpperCase()));
const byName = grouped((body) => [body.name, ...body.aliases].map(nameKey));

/**
 * The body that a number's last code stood for on a date; without one the latest body of that code. Null for a code
 * that is none. A code may carry the legislature's term: `QH13`, `UBTVQH10`.
 */
export function issuingBodyByCode(code: string, date: string | null = null): IssuingBody | null {
  const bodies = byCode.get(code.toUpperCase()) ?? byCode.get(code.toUpperCase().replace(/\d+$/, ''));
  return chosen(bodies, date);
}

/** The body that words name, without place, with or without marks: `Bộ trưởng Bộ Tài chính`, `UBND`. */
export function issuingBodyByName(name: string, date: string | null = null): IssuingBody | null {
  return chosen(byName.get(nameKey(name)), date);
}

function chosen(bodies: readonly IssuingBody[] | undefined, date: string | null): IssuingBody | null {
  if (!bodies) return null;
  const then = date === null ? undefined : bodies.find((body) => existed(body, date));
  return then ?? bodies[bodies.length - 1] ?? null;
}

function existed(body: IssuingBody, date: string): boolean {
  return (body.from === null || body.from <= date) && (body.to === null || date <= body.to);
}

function nameKey(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function grouped(keysOf: (body: IssuingBody) => readonly string[]): Map<string, IssuingBody[]> {
  const groups = new Map<string, IssuingBody[]>();
  for (const body of issuingBodies) {
    for (const key of keysOf(body)) groups.set(key, [...(groups.get(key) ?? []), body]);
  }
  return groups;
}
