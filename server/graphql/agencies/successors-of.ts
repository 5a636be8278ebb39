import { agenciesOf, bodyNamed } from '../../graph/agency-identity.ts';
import { type AgencyRecord } from '../../graph/policy-graph.ts';
import { fold } from '../../parse/gazetteer/fold.ts';
import { readSeed, type SeedRow } from '../../parse/gazetteer/read-seed.ts';
import { type SuccessorModel } from '../models.ts';
import { today } from '../today.ts';

type Row = SeedRow<'name' | 'level' | 'function' | 'successor' | 'from' | 'source'>;

type Merger = SeedRow<'id' | 'name' | 'kind' | 'to' | 'successor' | 'source'>;

let mergers: Merger[] | undefined;
/** By folded name and level. */
let rows: Map<string, Row[]> | undefined;

/**
 * Who holds an agency's functions on a day (ISO; today in Việt Nam when null), from the dated rows of
 * `seeds/agency-successors.csv` and the mergers of provinces in `seeds/provinces.csv`. An heir that has itself been succeeded
 * by that day gives way to its own heirs.
 */
export function successorsOf(agency: AgencyRecord, on: string | null): SuccessorModel[] {
  return heirs(agency, on ?? today(), new Set([agency.id]));
}

function heirs(agency: AgencyRecord, day: string, seen: ReadonlySet<string>): SuccessorModel[] {
  const own = rowsOf(agency).filter(({ from }) => from <= day);
  const named = own.map((row): SuccessorModel => ({
    agency: agenciesOf({ jurisdiction: agency.jurisdiction }).find(row.successor),
    function: row.function || null,
    since: row.from,
    source: row.source,
  }));
  const all = [...named, ...(goneBy(agency, own, day) ? [] : movedWithProvince(agency, day))];
  return all
    .filter((heir) => !seen.has(heir.agency.id))
    .flatMap((heir) => {
      if (!isSucceeded(heir.agency, day)) return [heir];
      const next = heirs(heir.agency, day, new Set([...seen, heir.agency.id]));
      return next.map((one) => ({ ...one, function: one.function ?? heir.function }));
    });
}

/** Whether the agency as a whole has given way to others by that day; who only lost a function has not. */
function isSucceeded(agency: AgencyRecord, day: string): boolean {
  const own = rowsOf(agency).filter(({ from }) => from <= day);
  return own.some((row) => row.function === '') || mergerOf(agency, day) !== null;
}

/** Whether nothing of the agency is left to move with its province: all of it passed on, or its kind was given up. */
function goneBy({ name }: AgencyRecord, own: readonly Row[], day: string): boolean {
  const end = bodyNamed(name)?.to ?? null;
  return own.some((row) => row.function === '') || (end !== null && end < day);
}

/** The same agency of the provinces that took in its own, one row each where it was split. */
function movedWithProvince(agency: AgencyRecord, day: string): SuccessorModel[] {
  const merger = mergerOf(agency, day);
  if (!merger) return [];
  const own = ` ${merger.kind} ${merger.name}`;
  const name = agency.name.endsWith(own) ? agency.name.slice(0, -merger.name.length - 1) : agency.name;
  return merger.successor.split('|').map((province) => ({
    agency: agenciesOf({ jurisdiction: province }).find(name),
    function: null,
    since: dayAfter(merger.to),
    source: merger.source.split('; ').at(-1) ?? merger.source,
  }));
}

/** How the province of a provincial body ended before that day; null where it did not. */
function mergerOf({ jurisdiction, level, kind }: AgencyRecord, day: string): Merger | null {
  if (kind !== 'BODY' || (level !== null && level !== 'PROVINCIAL')) return null;
  mergers ??= readSeed('provinces', ['id', 'name', 'kind', 'to', 'successor', 'source']).filter(({ to }) => to !== '');
  return mergers.find(({ id, to }) => id === jurisdiction && to < day) ?? null;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function rowsOf({ name, level, jurisdiction }: AgencyRecord): readonly Row[] {
  rows ??= readRows();
  const place = level ?? (jurisdiction === 'vn' ? 'CENTRAL' : 'PROVINCIAL');
  return rows.get(key(name, place)) ?? [];
}

function readRows(): Map<string, Row[]> {
  const columns = ['name', 'level', 'function', 'successor', 'from', 'source'] as const;
  const byAgency = new Map<string, Row[]>();
  for (const row of readSeed('agency-successors', columns)) {
    const agency = key(row.name, row.level);
    byAgency.set(agency, [...(byAgency.get(agency) ?? []), row]);
  }
  return byAgency;
}

/** Dashes and commas vary between texts. */
function key(name: string, level: string): string {
  return `${fold(name).replace(/[^a-z0-9]+/g, ' ')} ${level}`;
}
