import { type GraphQLResolveInfo, print } from 'graphql';
import { type GraphChange, type GraphStore } from '../../store/graph-store.ts';
import { EVERY_TYPE } from '../links/every-type.ts';
import { createLoaders, type Loaders } from '../loaders/loaders.ts';
import { type AnyNode, type ChangeModel } from '../models.ts';
import { everyRow } from '../paging/every-row.ts';
import { changeOf } from './change-of.ts';

/** What a document's links join, as it was before a write, by id. */
export type Ends = ReadonlyMap<string, AnyNode>;

/**
 * Remembers what the links of a document join before a write takes some away, for an answer that shows removed links;
 * remembers nothing where the query does not ask for them.
 */
export async function rememberEnds(document: string, store: GraphStore, info: GraphQLResolveInfo): Promise<Ends> {
  if (!asksForLinksThatWent(info)) return new Map();
  const before = createLoaders(store);
  const duties = await everyRow((page) => before.dutiesOf(document, {}, page));
  const linksAt = (id: string, direction: 'OUT' | 'BOTH') =>
    everyRow((page) => before.linksOf(id, { direction, types: EVERY_TYPE }, page));
  const links = await Promise.all([linksAt(document, 'OUT'), ...duties.map(({ id }) => linksAt(id, 'BOTH'))]);
  const ids = [...new Set(links.flat().flatMap(({ from, to }) => [from, to]))];
  const nodes = await Promise.all(ids.map((id) => before.node.load(id)));
  return new Map(ids.flatMap((id, at) => (nodes[at] ? [[id, nodes[at]] as const] : [])));
}

/** A change as the API shows it: its removed links still show what they joined, where that has gone with them. */
export async function changeWithEnds(
  result: Parameters<typeof changeOf>[0],
  ends: Ends,
  loaders: Loaders,
): Promise<ChangeModel> {
  const change = changeOf(result);
  const isThere = (await loaders.node.load(result.change.document)) !== null;
  await recallEnds(ends, [...change.removedLinks, ...change.stale], loaders);
  return { ...change, document: isThere ? change.document : null };
}

async function recallEnds(ends: Ends, removed: GraphChange['removedLinks'], loaders: Loaders): Promise<void> {
  const ids = [...new Set(removed.flatMap(({ from, to }) => [from, to]))];
  const now = await Promise.all(ids.map((id) => loaders.node.load(id)));
  ids.forEach((id, at) => {
    const before = ends.get(id);
    if (!now[at] && before) loaders.node.clear(id).prime(id, before);
  });
}

function asksForLinksThatWent({ operation, fragments }: GraphQLResolveInfo): boolean {
  return [operation, ...Object.values(fragments)].some((part) => /\b(removedLinks|stale)\b/.test(print(part)));
}
