import { buildGraph } from '../../graph/build-graph.ts';
import { BASES, traceLineage } from '../../graph/lineage.ts';
import type { PolicyGraph } from '../../graph/policy-graph.ts';
import { readDocument } from '../../parse/read-document.ts';
import { sourceText } from '../../text/source-text.ts';
import { CypherGraphStore } from '../cypher-graph-store.ts';
import { cypher } from '../cypher-library.ts';
import type { Engine } from '../engine.ts';
import { generatedCorpus } from '../generate/generated-corpus.ts';
import { RandomNumbers } from '../generate/random-numbers.ts';

/** What one run measured, in milliseconds where nothing else is said. */
export interface Measurement {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
}

const BATCH = 50;
const RAW_LINEAGE = {
  name: 'raw lineage',
  text: `MATCH (d:Duty {id: $id})-[f:IMPLEMENTS|BASED_ON|CITES|PART_OF]->(x:Document)
    MATCH p = (x)-[:IMPLEMENTS*0..7]->(c:Document)
    WHERE c.level = 'CENTRAL'
    RETURN type(f) AS type, [n IN nodes(p) | n.id] AS ids`,
};

/**
 * Loads a generated corpus of about `nodes` nodes into an empty database and measures it: loading, lineage against the
 * hand-written query for the same chains, coverage, audit, search, lists, and opening it again.
 */
export async function* benchStore(engine: Engine, nodes: number, seed = 1): AsyncGenerator<Measurement> {
  const store = new CypherGraphStore(engine);
  await store.open();
  if (!(await store.isEmpty())) throw new Error('The database to measure must be empty.');
  const duties: string[] = [];
  yield* load(store, engine, nodes, seed, duties);
  yield* readings(store, engine, sample(duties, 300));
  await store.close();
  yield* opening(store, engine);
  yield { what: 'memory of this process', value: Math.round(process.memoryUsage().rss / 2 ** 20), unit: 'MiB' };
  await store.close();
}

async function* load(
  store: CypherGraphStore,
  engine: Engine,
  nodes: number,
  seed: number,
  duties: string[],
): AsyncGenerator<Measurement> {
  const documents = Math.ceil(nodes / NODES_PER_DOCUMENT);
  let [reading, writing, count] = [0, 0, 0];
  let quarter = { nodes: 0, writing: 0 };
  let batch: PolicyGraph[] = [];
  for (const { text } of generatedCorpus(seed, documents)) {
    const start = performance.now();
    const source = sourceText(text);
    const graph = buildGraph(source, readDocument(source), new Map());
    reading += performance.now() - start;
    batch.push(graph);
    duties.push(...graph.duties.map(({ id }) => id));
    count += 1;
    if (batch.length < BATCH && count < documents) continue;
    const before = performance.now();
    const graphs = batch;
    await store.write((writer) => writer.putAll(graphs));
    writing += performance.now() - before;
    batch = [];
    if (Math.floor((count * 4) / documents) > Math.floor(((count - graphs.length) * 4) / documents)) {
      const now = await countNodes(engine);
      const rate = (now - quarter.nodes) / ((writing - quarter.writing) / 1000);
      yield { what: `load, quarter ${Math.floor((count * 4) / documents)}`, value: Math.round(rate), unit: 'nodes/s' };
      quarter = { nodes: now, writing };
    }
  }
  yield { what: 'nodes', value: await countNodes(engine), unit: 'nodes' };
  yield { what: 'load', value: Math.round((await countNodes(engine)) / (writing / 1000)), unit: 'nodes/s' };
  yield { what: 'load', value: Math.round(count / (writing / 1000)), unit: 'documents/s' };
  yield { what: 'reading the texts', value: Math.round(count / (reading / 1000)), unit: 'documents/s' };
}

/** As generated, with what stands around a document: lookup nodes of links, agencies, ghosts. */
const NODES_PER_DOCUMENT = 168;

async function* readings(
  store: CypherGraphStore,
  engine: Engine,
  duties: readonly string[],
): AsyncGenerator<Measurement> {
  const page = { first: 50, after: null };
  const [heaviest] = (await store.directives({}, { first: 1, after: null })).rows;
  const directive = heaviest?.id ?? '';
  const lineage = async (duty: string) => {
    const [surroundings] = await store.surroundings([duty], 8);
    if (surroundings) traceLineage(surroundings, { maxDepth: 8, maxPaths: 200 });
  };
  yield* against('lineage of a duty at the port', lineage, 'by hand', (id) => engine.read(RAW_LINEAGE, { id }), duties);
  const questions: Record<string, () => Promise<unknown>> = {
    'coverage of the heaviest directive': () =>
      Promise.all([store.coverageCounts([directive]), store.coverageStatuses([directive])]),
    'duties under it, first 50': () => store.dutiesUnder([directive], BASES, page),
    'agencies under it, first 5': () => store.agenciesUnder([directive], { first: 5, after: null }),
    'plans under it, first 50': () => store.plansUnder([directive], page),
    'audit, first page': async () => {
      const ids = (await store.directives({}, { first: 100, after: null })).rows.map(({ id }) => id);
      await Promise.all([store.coverageCounts(ids), store.coverageStatuses(ids)]);
      await store.orphans({}, { first: 1, after: null });
    },
    'the same with agencies of each': async () => {
      const ids = (await store.directives({}, { first: 100, after: null })).rows.map(({ id }) => id);
      await store.agenciesUnder(ids, { first: 5, after: null });
    },
    'ghosts, first 20': () => store.ghosts({ first: 20, after: null }),
    'documents, first 50': () => store.documents({}, page),
    'duties, first 50': () => store.duties({}, page),
    'agencies, first 50': () => store.agencies({}, page),
  };
  for (const [what, ask] of Object.entries(questions)) yield { what, value: median(await times(ask, 7)), unit: 'ms' };
  for (const text of ['nq 52', 'Nghị quyết số 7', 'Sở Tài chính', 'chuyển đổi số', 'co so du lieu dung chung'])
    yield {
      what: `search "${text}", first 20`,
      value: median(
        await times(() => store.search(text, ['DOCUMENT', 'DUTY', 'AGENCY'], { first: 20, after: null }), 5),
      ),
      unit: 'ms',
    };
}

/** The engine's own open, and the store's until it answers. */
async function* opening(store: CypherGraphStore, engine: Engine): AsyncGenerator<Measurement> {
  const start = performance.now();
  await engine.open();
  yield { what: 'open, the engine alone', value: round(performance.now() - start), unit: 'ms' };
  await engine.close();
  const again = performance.now();
  await store.open();
  await store.isEmpty();
  yield { what: 'open, until the store answers', value: round(performance.now() - again), unit: 'ms' };
}

/** Two ways to the same answer, asked in turn, so that both meet the same machine. */
async function* against<T>(
  what: string,
  ask: (item: T) => Promise<unknown>,
  other: string,
  askOther: (item: T) => Promise<unknown>,
  items: readonly T[],
): AsyncGenerator<Measurement> {
  const [first, second]: [number[], number[]] = [[], []];
  for (const item of items.slice(0, 30)) await Promise.all([ask(item), askOther(item)]);
  for (const item of items) {
    first.push(...(await times(() => ask(item), 1)));
    second.push(...(await times(() => askOther(item), 1)));
  }
  yield { what: `${what}, p50`, value: median(first), unit: 'ms' };
  yield { what: `${what}, p99`, value: percentile(first, 0.99), unit: 'ms' };
  yield { what: `${what}, ${other}, p50`, value: median(second), unit: 'ms' };
  yield { what: `${what}, ${other}, p99`, value: percentile(second, 0.99), unit: 'ms' };
}

async function times(ask: () => Promise<unknown>, runs: number): Promise<number[]> {
  const found: number[] = [];
  if (runs > 1) await ask();
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await ask();
    found.push(performance.now() - start);
  }
  return found;
}

async function countNodes(engine: Engine): Promise<number> {
  const [row] = await engine.read(cypher('read/count-nodes'));
  return Number(row?.['nodes']);
}

function sample<T>(items: readonly T[], size: number): T[] {
  const random = new RandomNumbers(7);
  return Array.from({ length: Math.min(size, items.length) }, () => random.pick(items));
}

function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
