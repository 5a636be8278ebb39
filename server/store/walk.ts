import { countCoverage, countDependants } from '../graph/coverage.ts';
import { type Basis, type Surroundings, traceLineage, type WalkDocument, type WalkLink } from '../graph/lineage.ts';
import { cypher } from './cypher-library.ts';
import type { Row, Run } from './engine.ts';
import { groupBy } from './group-by.ts';

/** Steps that coverage, dependants and orphans are counted on: as many as a lineage takes when it is not told otherwise. */
export const COVERAGE_DEPTH = 8;

/** How one duty stands under a document: by each count of CoverageCounts, and `dependants` for a path or dead end through it. */
export type Standing = 'explicit' | 'inherited' | 'legalBasis' | 'inferred' | 'mention' | 'suggested' | 'dependants';
export const STANDINGS: readonly Standing[] = [
  ...(['explicit', 'inherited', 'legalBasis', 'inferred', 'mention', 'suggested', 'dependants'] as const),
];
export const STANDING_OF: Readonly<Record<Basis, Standing>> = {
  EXPLICIT: 'explicit',
  INHERITED: 'inherited',
  LEGAL_BASIS: 'legalBasis',
  INFERRED: 'inferred',
  MENTION: 'mention',
};

/** The set of a duty's standings as one number, so that an engine can keep how many duties have which. */
export function kindOf(found: Iterable<Standing>): number {
  let kind = 0;
  for (const standing of found) kind |= 1 << STANDINGS.indexOf(standing);
  return kind;
}

/** Duties of one document that take the same first steps, and so stand under the same documents. */
export interface DutyGroup {
  readonly document: string;
  readonly duties: readonly string[];
  /** Every document that the steps reach, also where no count says so. */
  readonly under: ReadonlyMap<string, ReadonlySet<Standing>>;
  readonly orphan: boolean;
  /** Duties that the store has marked as orphans so far. */
  readonly marked: ReadonlySet<string>;
}

/** The links between documents, as far as some walks go. */
export interface Terrain {
  readonly links: ReadonlyMap<string, readonly WalkLink[]>;
  readonly documents: ReadonlyMap<string, WalkDocument>;
}

/** Where the duties of some documents stand, by the rules of lineage themselves: what every stored count is derived from. */
export async function standings(run: Run, documents: readonly string[]): Promise<DutyGroup[]> {
  const duties = await run(cypher('read/duties-of-documents'), { ids: documents });
  const steps = await run(cypher('read/first-steps-of-documents'), { ids: documents });
  const terrain = await terrainFrom(run, steps.map(farEnd), COVERAGE_DEPTH - 1);
  const firstSteps = groupBy(steps, (row) => row['duty'] as string);
  const known = new Map<string, ReadonlyMap<string, ReadonlySet<Standing>>>();
  const stepsOf = (duty: Row) => firstSteps.get(duty['duty'] as string) ?? [];
  const groups = groupBy(duties, (duty) => `${duty['document']} ${stepsOf(duty).map(stepKey).sort().join(' ')}`);
  return [...groups.values()].map((members) => {
    const document = members[0]?.['document'] as string;
    const under = new Map<string, Set<Standing>>();
    for (const step of stepsOf(members[0] as Row)) {
      const key = `${document} ${stepKey(step)}`;
      const reached = known.get(key) ?? standingsOfStep(document, walkLink(step), terrain);
      known.set(key, reached);
      for (const [id, found] of reached) under.set(id, new Set([...(under.get(id) ?? []), ...found]));
    }
    return {
      document,
      duties: members.map((row) => row['duty'] as string),
      under,
      orphan: ![...under.values()].some(isAnswer),
      marked: new Set(members.filter((row) => row['orphan'] === true).map((row) => row['duty'] as string)),
    };
  });
}

/** The links and documents within `steps` of some documents, level by level; each level is one query. */
export async function terrainFrom(run: Run, start: readonly WalkDocument[], steps: number): Promise<Terrain> {
  const links = new Map<string, WalkLink[]>();
  const documents = new Map(start.map((document) => [document.id, document]));
  let open = [...documents.keys()];
  for (let level = 0; level <= steps && open.length > 0; level += 1) {
    const rows = await run(cypher('read/walk-links'), { ids: open });
    const reached = new Map<string, WalkDocument>();
    for (const row of rows) {
      const link = walkLink(row);
      const siblings = links.get(link.from);
      if (siblings) siblings.push(link);
      else links.set(link.from, [link]);
      if (!documents.has(link.to)) reached.set(link.to, farEnd(row));
    }
    for (const [id, document] of reached) documents.set(id, document);
    open = [...reached.keys()];
  }
  return { links, documents };
}

/** The terrain that some links make, with the documents they lead to. */
export function terrainOf(start: readonly WalkDocument[], rows: readonly Row[]): Terrain {
  return {
    links: groupBy(rows.map(walkLink), (link) => link.from),
    documents: new Map([...rows.map(farEnd), ...start].map((document) => [document.id, document])),
  };
}

/** The part of a terrain that walks from some documents can enter within `steps`, with the links that leave its last documents. */
export function reachable(
  terrain: Terrain,
  start: readonly string[],
  steps: number,
): Pick<Surroundings, 'links' | 'documents'> {
  const links: WalkLink[] = [];
  const documents = new Map<string, WalkDocument>();
  const enter = (id: string) => {
    const document = terrain.documents.get(id);
    if (!document || documents.has(id)) return false;
    return documents.set(id, document).has(id);
  };
  let open = start.filter(enter);
  for (let level = 0; level <= steps && open.length > 0; level += 1) {
    const leaving = open.flatMap((id) => terrain.links.get(id) ?? []);
    links.push(...leaving);
    open = leaving.map((link) => link.to).filter(enter);
  }
  return { links, documents };
}

export function walkLink(row: Row): WalkLink {
  const link = {
    id: row['link'] as string,
    type: row['type'] as WalkLink['type'],
    from: (row['from'] ?? row['duty']) as string,
    to: row['to'] as string,
  };
  const inferred = row['inferred'] as WalkLink['inferred'] | null;
  return inferred ? { ...link, inferred } : link;
}

export function farEnd(row: Row): WalkDocument {
  return {
    id: row['to'] as string,
    level: (row['level'] ?? null) as WalkDocument['level'],
    held: row['held'] === true,
  };
}

function standingsOfStep(document: string, step: WalkLink, terrain: Terrain): Map<string, Set<Standing>> {
  const { links, documents } = reachable(terrain, [step.to], COVERAGE_DEPTH - 1);
  const lineage = traceLineage(
    { duty: step.from, document, firstSteps: [step], links, documents },
    { maxDepth: COVERAGE_DEPTH, maxPaths: Number.MAX_SAFE_INTEGER },
  );
  const reached = new Map([...documents.keys()].map((id) => [id, new Set<Standing>()]));
  for (const [directive, counts] of countCoverage([lineage]))
    for (const [standing, count] of Object.entries(counts))
      if (count > 0) reached.get(directive)?.add(standing as Standing);
  for (const [id] of countDependants([lineage])) reached.get(id)?.add('dependants');
  return reached;
}

function stepKey(row: Row): string {
  return `${row['type']} ${row['to']} ${row['inferred'] ?? ''}`;
}

function isAnswer(found: ReadonlySet<Standing>): boolean {
  return (['explicit', 'inherited', 'legalBasis', 'inferred'] as const).some((standing) => found.has(standing));
}
