import type { Surroundings } from '../../graph/lineage.ts';
import { cypher } from '../cypher-library.ts';
import type { Row, Run } from '../engine.ts';
import { groupBy } from '../group-by.ts';
import { COVERAGE_DEPTH, farEnd, reachable, terrainFrom, terrainOf, walkLink } from '../walk.ts';

/**
 * What the lineage of each duty is walked on. One query for any number of duties: UNDER says beforehand which documents
 * are within reach; only a walk deeper than that goes on level by level.
 */
export async function readSurroundings(run: Run, duties: readonly string[], maxDepth: number): Promise<Surroundings[]> {
  if (duties.length === 0) return [];
  const deeper = maxDepth > COVERAGE_DEPTH;
  const documents = deeper ? [] : documentsOf(duties);
  const rows = await run(cypher('read/lineage'), { ids: [...new Set(duties)], documents });
  const [first, others] = [rows.filter((row) => row['first'] === true), rows.filter((row) => row['first'] !== true)];
  const start = first.map(farEnd);
  const terrain = deeper ? await terrainFrom(run, start, maxDepth - 1) : terrainOf(start, others);
  const steps = groupBy(first, (row) => row['from'] as string);
  return duties.map((duty) => {
    const own = steps.get(duty) ?? [];
    const [document] = documentsOf([duty]) as [string];
    const entered = own.map((row) => row['to'] as string);
    return { duty, document, firstSteps: own.map(walkLink), ...reachable(terrain, entered, maxDepth - 1) };
  });
}

/** Distinct duties with a path or a dead end through each document, mentions apart. */
export async function readDependants(run: Run, documents: readonly string[]): Promise<number[]> {
  const counts = await readCounts(run, documents);
  return documents.map((id) => (counts.get(id)?.['dependants'] as number | undefined) ?? 0);
}

/** The counts that documents carry, and whether they are held. */
export async function readCounts(run: Run, documents: readonly string[]): Promise<Map<string, Row>> {
  if (documents.length === 0) return new Map();
  const rows = await run(cypher('read/counts'), { ids: [...new Set(documents)] });
  return new Map(rows.map((row) => [row['id'] as string, row['counts'] as Row]));
}

/** A duty's id begins with that of its document. */
function documentsOf(duties: readonly string[]): string[] {
  return [...new Set(duties.map((duty) => duty.slice(0, duty.lastIndexOf('#'))))];
}
