import { cypher } from '../cypher-library.ts';
import { compareIds } from '../../graph/compare-ids.ts';
import type { Row, Run } from '../engine.ts';
import { groupBy } from '../group-by.ts';
import { kindOf, type Standing, STANDINGS, standings } from '../walk.ts';

type Counts = Record<Standing, number>;

/** How the duties of one document stand under another: each count, and how many duties there are of each kind of standing. */
interface Under extends Counts {
  /** Kinds as `kindOf` has them; `sizes` has the number of duties of each. */
  readonly kinds: number[];
  readonly sizes: number[];
  /** Agencies with a part in those of the duties that carry the other document out. */
  agencies: readonly string[];
}

/** A duty that stands so carries the directive out. */
const CARRYING_OUT: readonly Standing[] = ['explicit', 'inherited', 'inferred'];

/** Documents derived in one go; bounds the memory of a write that touches a directive under which half a country stands. */
const CHUNK = 200;

/**
 * Derives anew how the duties of these documents stand under others (UNDER), the counts that those carry, which agencies act
 * under them, and the marks of orphans. Only what changed is written; the counts are moved by the difference, so that a heavy directive costs no more
 * than a light one.
 */
export async function deriveCoverage(run: Run, documents: readonly string[]): Promise<void> {
  for (let start = 0; start < documents.length; start += CHUNK)
    await deriveChunk(run, documents.slice(start, start + CHUNK));
}

async function deriveChunk(run: Run, documents: readonly string[]): Promise<void> {
  const groups = await standings(run, documents);
  const parts = groupBy(
    await run(cypher('read/roles-in-documents'), { ids: documents, agency: null, anyAgency: true }),
    (row) => row['duty'] as string,
  );
  const before = new Map<string, Under>();
  for (const row of await run(cypher('read/under'), { ids: documents }))
    before.set(pair(row['document'] as string, row['far'] as string), row['props'] as Under);
  const after = new Map<string, Under>();
  for (const group of groups)
    for (const [far, found] of group.under) {
      const key = pair(group.document, far);
      const under = after.get(key) ?? { ...none(), kinds: [], sizes: [], agencies: [] };
      for (const standing of found) under[standing] += group.duties.length;
      addKind(under, kindOf(found), group.duties.length);
      if (CARRYING_OUT.some((standing) => found.has(standing)))
        under.agencies = withAgencies(
          under.agencies,
          group.duties.flatMap((duty) => parts.get(duty) ?? []),
        );
      after.set(key, under);
    }

  const rows = { created: [] as object[], changed: [] as object[], removed: [] as object[] };
  const moved = new Map<string, Counts>();
  const acting = new Map<string, number>();
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(key), after.get(key)];
    const difference = none();
    for (const standing of STANDINGS) difference[standing] = (now?.[standing] ?? 0) - (old?.[standing] ?? 0);
    const changed = STANDINGS.some((standing) => difference[standing] !== 0);
    const same = !changed && shape(old) === shape(now);
    const [near, far] = key.split('\n') as [string, string];
    for (const agency of now?.agencies ?? []) acting.set(pair(agency, far), (acting.get(pair(agency, far)) ?? 0) + 1);
    for (const agency of old?.agencies ?? []) acting.set(pair(agency, far), (acting.get(pair(agency, far)) ?? 0) - 1);
    if (!old) rows.created.push({ near, far, props: now });
    else if (!now) rows.removed.push({ near, far });
    else if (!same) rows.changed.push({ near, far, props: now });
    if (!changed) continue;
    const total = moved.get(far) ?? none();
    for (const standing of STANDINGS) total[standing] += difference[standing];
    moved.set(far, total);
  }
  const variant = ['Document', '-[r:UNDER]->', 'Document'] as const;
  if (rows.removed.length > 0) await run(cypher('write/delete-links', ...variant), { rows: rows.removed });
  if (rows.changed.length > 0) await run(cypher('write/update-links', ...variant), { rows: rows.changed });
  if (rows.created.length > 0) await run(cypher('write/create-derived-links', ...variant), { rows: rows.created });
  if (moved.size > 0)
    await run(cypher('write/add-counts'), { rows: [...moved].map(([id, counts]) => ({ id, ...counts })) });

  await writeActing(run, acting);

  const marks = groups.flatMap((group) =>
    group.duties
      .filter((duty) => group.marked.has(duty) !== group.orphan)
      .map((id) => ({ id, orphan: group.orphan ? true : null })),
  );
  if (marks.length > 0) await run(cypher('write/update-nodes', 'Duty'), { rows: marks });
}

async function writeActing(run: Run, acting: ReadonlyMap<string, number>): Promise<void> {
  const rows = [...acting]
    .filter(([, documents]) => documents !== 0)
    .map(([key, documents]) => {
      const [near, far] = key.split('\n') as [string, string];
      return { near, far, documents };
    });
  if (rows.length === 0) return;
  await run(cypher('write/add-acting'), { rows });
  const fewer = rows.filter(({ documents }) => documents < 0);
  if (fewer.length > 0) await run(cypher('write/drop-acting'), { rows: fewer });
}

function withAgencies(known: readonly string[], roles: readonly Row[]): string[] {
  return [...new Set([...known, ...roles.map((row) => row['agency'] as string)])].sort(compareIds);
}

function shape(under: Under | undefined): string {
  return JSON.stringify([under?.kinds, under?.sizes, under?.agencies]);
}

function addKind(under: Under, kind: number, duties: number): void {
  const known = under.kinds.indexOf(kind);
  if (known >= 0) under.sizes[known] = (under.sizes[known] ?? 0) + duties;
  else {
    const at = under.kinds.findIndex((other) => other > kind);
    under.kinds.splice(at < 0 ? under.kinds.length : at, 0, kind);
    under.sizes.splice(at < 0 ? under.sizes.length : at, 0, duties);
  }
}

function pair(near: string, far: string): string {
  return `${near}\n${far}`;
}

function none(): Counts {
  return { explicit: 0, inherited: 0, legalBasis: 0, inferred: 0, mention: 0, suggested: 0, dependants: 0 };
}
