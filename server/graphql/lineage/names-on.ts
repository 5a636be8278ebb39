import { type WalkLink } from '../../graph/lineage.ts';
import { type Named } from '../../graph/sentences.ts';
import { namesOf } from '../links/names-of.ts';
import { type Loaders } from '../loaders/loaders.ts';

/** What sentences call every node on a chain of steps. */
export async function namesOn(steps: readonly WalkLink[], loaders: Loaders): Promise<ReadonlyMap<string, Named>> {
  const ids = steps.flatMap(({ from, to }) => [from, to]);
  const names = await namesOf(ids, loaders);
  return new Map(ids.map((id) => [id, names(id)]));
}
