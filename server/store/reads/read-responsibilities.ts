import { BASES } from '../../graph/lineage.ts';
import { cypher } from '../cypher-library.ts';
import type { Row, Run } from '../engine.ts';
import type { CellRecord, ResponsibilityFilter } from '../graph-store.ts';
import { groupBy } from '../group-by.ts';
import { STANDING_OF, standings } from '../walk.ts';
import { choice, compareKeys } from './pages.ts';

/** Documents worked out at once; bounds the memory of a question about a whole country. */
const CHUNK = 200;

/** For every agency, directive and basis how many distinct duties it leads and coordinates; by agency, directive, basis. */
export async function readResponsibilities(run: Run, filter: ResponsibilityFilter): Promise<CellRecord[]> {
  const documents = await documentsFor(run, filter);
  const bases = filter.bases ?? BASES;
  const cells = new Map<string, { leads: number; coordinates: number }>();
  for (let at = 0; at < documents.length; at += CHUNK) {
    const ids = documents.slice(at, at + CHUNK);
    const [rows, groups] = await Promise.all([
      run(cypher('read/roles-in-documents'), { ids, ...choice('agency', filter.agency) }),
      standings(run, ids),
    ]);
    const roles = groupBy(rows, (row) => row['duty'] as string);
    for (const { duties, under } of groups)
      for (const [directive, found] of under) {
        if (filter.directive && filter.directive !== directive) continue;
        for (const basis of bases.filter((each) => found.has(STANDING_OF[each])))
          for (const role of duties.flatMap((duty) => roles.get(duty) ?? [])) {
            const key = `${role['agency']}\n${directive}\n${basis}`;
            const cell = cells.get(key) ?? { leads: 0, coordinates: 0 };
            cell[role['type'] === 'LEADS' ? 'leads' : 'coordinates'] += 1;
            cells.set(key, cell);
          }
      }
  }
  const records = [...cells].map(([key, counts]) => {
    const [agency, directive, basis] = key.split('\n') as [string, string, CellRecord['basis']];
    return { agency, directive, basis, ...counts };
  });
  const keyOf = ({ agency, directive, basis }: CellRecord) => [agency, directive, BASES.indexOf(basis)];
  return records.sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
}

/** The documents whose duties can have a cell. */
async function documentsFor(run: Run, filter: ResponsibilityFilter): Promise<string[]> {
  if (filter.document && !filter.jurisdiction && !filter.agency && !filter.directive) return [filter.document];
  const rows = await documentRows(run, filter);
  const ids = rows.map((row) => row['id'] as string);
  if (filter.document) return ids.includes(filter.document) ? [filter.document] : [];
  if (!filter.jurisdiction || (!filter.agency && !filter.directive)) return ids;
  const there = await run(cypher('read/documents-with-duties'), choice('jurisdiction', filter.jurisdiction));
  const inside = new Set(there.map((row) => row['id']));
  return ids.filter((id) => inside.has(id));
}

async function documentRows(run: Run, filter: ResponsibilityFilter): Promise<Row[]> {
  if (filter.directive) return run(cypher('read/documents-under'), { ids: [filter.directive] });
  if (filter.agency) return run(cypher('read/documents-naming'), { agency: filter.agency });
  return run(cypher('read/documents-with-duties'), choice('jurisdiction', filter.jurisdiction));
}
