import { type LinkRecord } from '../../graph/policy-graph.ts';
import { type GraphStore, type Page } from '../../store/graph-store.ts';
import { EVERY_TYPE } from '../links/every-type.ts';
import { type AnyNode } from '../models.ts';
import { MAX_PAGE } from '../paging/connection.ts';
import { eachRow } from './each-row.ts';
import { type GraphRequest } from './export-request.ts';

const MOST_NODES = 100_000;

/** The nodes of an export, each once: documents, agencies, then duties; or what surrounds one node. */
export async function* nodesOf(store: GraphStore, { from, depth }: GraphRequest): AsyncGenerator<AnyNode> {
  if (from !== null) return yield* (await around(store, from, depth)).nodes;
  yield* eachRow((page) => store.documents({}, page));
  yield* eachRow((page) => store.agencies({}, page));
  yield* eachRow((page) => store.duties({}, page));
}

/**
 * The links of an export, each once: those that leave documents, and those at duties. Whatever the size of the graph, no more
 * than a page is in memory.
 */
export async function* linksOf(store: GraphStore, { from, depth }: GraphRequest): AsyncGenerator<LinkRecord> {
  if (from !== null) return yield* (await around(store, from, depth)).links;
  for await (const ids of inBatches(eachRow((page) => store.documents({}, page)))) yield* linksAt(store, ids, 'OUT');
  for await (const ids of inBatches(eachRow((page) => store.duties({}, page)))) yield* linksAt(store, ids, 'BOTH');
}

function around(store: GraphStore, from: string, depth: number) {
  return store.neighbourhood([from], depth, EVERY_TYPE, MOST_NODES);
}

async function* linksAt(store: GraphStore, ids: readonly string[], direction: 'OUT' | 'BOTH') {
  const pages = await store.linksOf(ids, direction, EVERY_TYPE, { first: MAX_PAGE, after: null });
  for (const [at, page] of pages.entries()) {
    yield* page.rows;
    const after = page.keys.at(-1);
    if (page.hasNext && after)
      yield* eachRow(
        async (next) => onlyPage(await store.linksOf([ids[at] as string], direction, EVERY_TYPE, next)),
        after,
      );
  }
}

function onlyPage<T>(pages: readonly Page<T>[]): Page<T> {
  return pages[0] as Page<T>;
}

async function* inBatches(nodes: AsyncIterable<{ readonly id: string }>): AsyncGenerator<string[]> {
  let batch: string[] = [];
  for await (const { id } of nodes) {
    batch.push(id);
    if (batch.length < MAX_PAGE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
