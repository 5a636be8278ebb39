import { buildGraph } from '../../graph/build-graph.ts';
import { BASES, traceLineage } from '../../graph/lineage.ts';
import type { PolicyGraph } from '../../graph/policy-graph.ts';
import { readDocument } from '../../parse/read-document.ts';
import { type SourceText, sourceText } from '../../text/source-text.ts';
import { CypherGraphStore } from '../cypher-graph-store.ts';
import { cypher } from '../cypher-library.ts';
import type { Engine } from '../engine.ts';
import { generatedCorpus } from '../generate/generated-corpus.ts';
import { RandomNumbers } from '../generate/random-numbers.ts';
import { importDocuments } from '../import-document.ts';
import { Clock, type Measurement } from './clock.ts';

/** Documents of one write of a first load. */
const BATCH = 100;
/** Real texts of one write: each may be as long as ten generated ones. */
const REAL_BATCH = 20;
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
  yield { what: 'memory of this process', value: memory(), unit: 'MiB' };
  await store.close();
}

/** Reads texts and loads them into an empty database, as an import does, many in one write. */
export async function* benchTexts(engine: Engine, texts: AsyncIterable<string>): AsyncGenerator<Measurement> {
  const store = new CypherGraphStore(engine);
  await store.open();
  if (!(await store.isEmpty())) throw new Error('The database to measure must be empty.');
  const clock = new Clock();
  const documents = await clock.measure(() => loadTexts(store, texts));
  yield { what: 'documents', value: documents, unit: 'documents' };
  yield* clock.rates('read and loaded', documents, 'documents/s');
  yield { what: 'nodes', value: await countNodes(engine), unit: 'nodes' };
  await store.close();
}

async function loadTexts(store: CypherGraphStore, texts: AsyncIterable<string>): Promise<number> {
  let documents = 0;
  let batch: SourceText[] = [];
  const writeBatch = async () => {
    documents += batch.length;
    if (batch.length > 0) await importDocuments(store, batch);
    batch = [];
  };
  for await (const text of texts) {
    batch.push(sourceText(text));
    if (batch.length >= REAL_BATCH) await writeBatch();
  }
  await writeBatch();
  return documents;
}

async function* load(
  store: CypherGraphStore,
  engine: Engine,
  nodes: number,
  seed: number,
  duties: string[],
): AsyncGenerator<Measurement> {
  const documents = Math.ceil(nodes / NODES_PER_DOCUMENT);
  const [reading, writing] = [new Clock(), new Clock()];
  let [count, before] = [0, 0];
  let quarter = new Clock();
  let batch: PolicyGraph[] = [];
  for (const { text } of generatedCorpus(seed, documents)) {
    const graph = reading.measure(() => {
      const source = sourceText(text);
      return buildGraph(source, readDocument(source), new Map());
    });
    batch.push(graph);
    duties.push(...graph.duties.map(({ id }) => id));
    count += 1;
    if (batch.length < BATCH && count < documents) continue;
    const graphs = batch;
    const write = () => store.write((writer) => writer.putAll(graphs));
    await quarter.measure(() => writing.measure(write));
    batch = [];
    const done = Math.floor((count * 4) / documents);
    if (done > Math.floor(((count - graphs.length) * 4) / documents)) {
      const now = await countNodes(engine);
      yield* quarter.rates(`load, quarter ${done}`, now - before, 'nodes/s');
      yield { what: `memory of this process, quarter ${done}`, value: memory(), unit: 'MiB' };
      [before, quarter] = [now, new Clock()];
    }
  }
  yield { what: 'nodes', value: await countNodes(engine), unit: 'nodes' };
  yield* writing.rates('load', await countNodes(engine), 'nodes/s');
  yield* writing.rates('load', count, 'documents/s');
  yield* reading.rates('reading the texts', count, 'documents/s');
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

/** The engine's own open, and the store's until it answers: the better of two each, in turn, since what opens later finds less memory free. */
async function* opening(store: CypherGraphStore, engine: Engine): AsyncGenerator<Measurement> {
  const openStore = async () => {
    await store.open();
    await store.isEmpty();
  };
  const [alone, whole]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < 2; turn += 1) {
    alone.push(...(await times(() => engine.open(), 1)));
    await engine.close();
    whole.push(...(await times(openStore, 1)));
    await store.close();
  }
  await openStore();
  yield { what: 'open, the engine alone', value: round(Math.min(...alone)), unit: 'ms' };
  yield { what: 'open, until the store answers', value: round(Math.min(...whole)), unit: 'ms' };
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

function memory(): number {
  return Math.round(process.memoryUsage().rss / 2 ** 20);
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
