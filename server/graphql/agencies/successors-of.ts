import { agenciesOf } from '../../graph/agency-identity.ts';
import { type AgencyRecord } from '../../graph/policy-graph.ts';
import { fold } from '../../parse/gazetteer/fold.ts';
import { readSeed, type SeedRow } from '../../parse/gazetteer/read-seed.ts';
import { type SuccessorModel } from '../models.ts';
import { today } from '../today.ts';

type Row = SeedRow<'name' | 'level' | 'function' | 'successor' | 'from' | 'source'>;

/** By folded name and level. */
let rows: Map<string, Row[]> | undefined;

/**
 * Who holds an agency's functions on a day (ISO; today in Việt Nam when null), from the dated rows of
 * `seeds/agency-successors.csv`. An heir that has itself been succeeded by that day gives way to its own heirs.
 */
export function successorsOf(agency: AgencyRecord, on: string | null): SuccessorModel[] {
  return heirs(agency, on ?? today(), new Set([agency.id]));
}

function heirs(agency: AgencyRecord, day: string, seen: ReadonlySet<string>): SuccessorModel[] {
  return rowsOf(agency)
    .filter(({ from }) => from <= day)
    .flatMap((row): SuccessorModel[] => {
      const heir = agenciesOf({ jurisdiction: agency.jurisdiction }).find(row.successor);
      if (seen.has(heir.id)) return [];
      const whole = rowsOf(heir).filter((next) => next.function === '' && next.from <= day);
      if (whole.length > 0) return heirs(heir, day, new Set([...seen, heir.id]));
      return [{ agency: heir, function: row.function || null, since: row.from, source: row.source }];
    });
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
