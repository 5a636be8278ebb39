import { type LinkType } from '../../graph/policy-graph.ts';
import { BadUserInput } from '../errors/api-errors.ts';
import { EVERY_TYPE } from './every-type.ts';
import { type QueryNeighbourhoodArgs } from '../generated/schema-types.ts';

const MAX_IDS = 100;
const MAX_DEPTH = 3;
const MAX_NODES = 2000;

interface NeighbourhoodRequest {
  readonly ids: readonly string[];
  readonly depth: number;
  readonly types: readonly LinkType[];
  /** Nodes at most. */
  readonly limit: number;
}

/** @throws BadUserInput beyond a bound */
export function neighbourhoodRequest({ ids, depth, types }: QueryNeighbourhoodArgs): NeighbourhoodRequest {
  const steps = depth ?? 1;
  if (ids.length > MAX_IDS) throw new BadUserInput('PAGE_SIZE', { argument: 'ids', given: ids.length, limit: MAX_IDS });
  if (steps < 0 || steps > MAX_DEPTH)
    throw new BadUserInput('OUT_OF_RANGE', { argument: 'depth', given: steps, least: 0, limit: MAX_DEPTH });
  return { ids: ids.map((id) => id.normalize('NFC')), depth: steps, types: types ?? EVERY_TYPE, limit: MAX_NODES };
}
