import { fold } from './fold.ts';
import { readSeed, several } from './read-seed.ts';

/** A province or a city of central rank. */
export interface Province {
  /** `lang.son`, the jurisdiction of its bodies. */
  readonly id: string;
  readonly name: string;
  /** `tỉnh` or `thành phố`, as it stands before the name. */
  readonly kind: string;
  readonly aliases: readonly string[];
  /** First and last day; null: before 1990, or still there. */
  readonly from: string | null;
  readonly to: string | null;
  /** Ids of the provinces that hold its territory now or after its end. */
  readonly successors: readonly string[];
}

/** Every province of 1990 to 2026, of `seeds/provinces.csv`. */
export const provinces: readonly Province[] = readSeed('provinces', [
  'id',
  'name',
  'kind',
  'aliases',
  'from',
  'to',
  'successor',
  'source',
]).map((row) => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  aliases: several(row.aliases),
  from: row.from || null,
  to: row.to || null,
  successors: several(row.successor),
}));

const byName = new Map(
  provinces.flatMap((province) =>
    [province.name, ...province.aliases].flatMap((name) => [
      [nameKey(name), province],
      [nameKey(`${province.kind} ${name}`), province],
    ]),
  ),
);

/** The province that a name means, with or without `tỉnh` or `thành phố`, marks and dashes; null for another name. */
export function provinceByName(name: string): Province | null {
  return byName.get(nameKey(name)) ?? null;
}

/** Every province that there was on a date. */
export function provincesOn(date: string): Province[] {
  return provinces.filter(({ from, to }) => (from === null || from <= date) && (to === null || date <= to));
}

function nameKey(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/^(tp|t p) /, 'thanh pho ')
    .trim();
}
