import { traceLineage } from '../../graph/lineage.ts';
import { type DutyRecord, type LinkRecord } from '../../graph/policy-graph.ts';
import { changesTo } from '../documents/changes-to.ts';
import { type Loaders } from '../loaders/loaders.ts';

const BOUNDS = { maxDepth: 8, maxPaths: 200, bases: ['EXPLICIT', 'INHERITED', 'LEGAL_BASIS', 'INFERRED'] } as const;

/** How held documents amend, replace or repeal what a duty rests on: every document on its paths and dead ends, its own too. */
export async function outdatedBy(duty: DutyRecord, loaders: Loaders): Promise<LinkRecord[]> {
  const surroundings = await loaders.surroundings.load({ duty: duty.id, maxDepth: BOUNDS.maxDepth });
  const { paths, deadEnds } = traceLineage(surroundings, BOUNDS);
  const restsOn = new Set([...paths, ...deadEnds].flatMap(({ steps }) => steps.map(({ to }) => to)));
  const changes = await Promise.all([...restsOn].map((document) => changesTo(document, loaders)));
  return changes.flat().map(({ link }) => link);
}
