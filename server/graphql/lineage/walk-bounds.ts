import { type Bounds } from '../../graph/lineage.ts';
import { BadUserInput } from '../errors/api-errors.ts';
import { type DutyLineageArgs } from '../generated/schema-types.ts';

const MOST = { maxDepth: 20, maxPaths: 1000 } as const;

/** @throws BadUserInput beyond a bound; what a bound within them cuts, the answer says with `bounded`. */
export function walkBounds({ maxDepth, maxPaths, bases }: DutyLineageArgs): Bounds {
  return {
    maxDepth: within('maxDepth', maxDepth ?? 8),
    maxPaths: within('maxPaths', maxPaths ?? 200),
    bases: bases ?? null,
  };
}

function within(argument: keyof typeof MOST, given: number): number {
  if (given < 1 || given > MOST[argument])
    throw new BadUserInput('OUT_OF_RANGE', { argument, given, least: 1, limit: MOST[argument] });
  return given;
}
