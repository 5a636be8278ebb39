import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type PolicyGraph } from '../../server/graph/policy-graph.ts';
import { type DumpEntry, dumpGraph } from '../../server/store/dump.ts';
import { ENGINES, openTestStore, type TestStore } from '../support/neo4j/engines.ts';
import { coverageOracle } from './coverage-oracle.ts';
import { generatedGraphs, randomNumbers } from './generated-graphs.ts';

// Neo4j plans each query anew on its first use.
jest.setTimeout(300_000);

const ALL = { first: 1000, after: null };

describe.each(ENGINES)('Writing on %s', (kind) => {
  let on: TestStore;
  beforeAll(async () => {
    on = await openTestStore(kind);
  }, 300_000);
  afterAll(() => on?.close());
  beforeEach(() => on.clear());

  const put = (graph: PolicyGraph) => on.store.write((writer) => writer.put(graph));
  const remove = (id: string) => on.store.write((writer) => writer.remove(id));

  test('the same graph again changes nothing', async () => {
    const graphs = generatedGraphs(1);
    for (const graph of graphs) await put(graph);
    const before = await dump(on);
    for (const graph of graphs) {
      const { added, changed, removed, addedLinks, removedLinks, stale, touched } = await put(graph);
      expect({ added, changed, removed, addedLinks, removedLinks, stale, touched }).toEqual({
        ...{ added: 0, changed: 0, removed: 0, addedLinks: [], removedLinks: [], stale: [], touched: [] },
      });
    }
    expect(await dump(on)).toEqual(before);
  });

  test.each([1, 2, 3])('any order of writes gives the same graph (seed %i)', async (seed) => {
    const graphs = generatedGraphs(seed);
    for (const graph of graphs) await put(graph);
    const expected = await dump(on);
    await on.clear();
    for (const graph of shuffled(graphs, seed)) await put(graph);
    expect(await dump(on)).toEqual(expected);
  });

  test.each([1, 2, 3])('all at once gives the same graph as one after the other (seed %i)', async (seed) => {
    const graphs = generatedGraphs(seed);
    for (const graph of graphs) await put(graph);
    const expected = await dump(on);
    await on.clear();
    await on.store.write((writer) => writer.putAll(graphs.slice(0, 3)));
    await on.store.write((writer) => writer.putAll(shuffled(graphs.slice(1), seed)));
    expect(await dump(on)).toEqual(expected);
    const again = await on.store.write((writer) => writer.putAll(graphs));
    expect([again.added, again.changed, again.removed]).toEqual([0, 0, 0]);
    expect(await dump(on)).toEqual(expected);
  });

  test.each([4, 5])('what is removed leaves no trace but the ghosts that others name (seed %i)', async (seed) => {
    const graphs = generatedGraphs(seed);
    const kept = graphs.slice(0, 4);
    for (const graph of kept) await put(graph);
    const expected = await dump(on);
    for (const graph of graphs.slice(4)) await put(graph);
    for (const graph of shuffled(graphs.slice(4), seed)) await remove(graph.document.id);
    expect(await dump(on)).toEqual(expected);
  });

  test('a text that changes leaves what the new text alone would have given', async () => {
    const [olds, news] = [generatedGraphs(6), generatedGraphs(7)];
    const texts = olds.slice(0, 4);
    const changed = news.filter(({ document }) => olds.some((old) => old.document.id === document.id));
    for (const graph of [...texts, ...changed]) await put(graph);
    const expected = await dump(on);
    await on.clear();
    for (const graph of changed) {
      const old = olds.find(({ document }) => document.id === graph.document.id);
      if (old) await put(old);
    }
    for (const graph of [...texts, ...changed]) await put(graph);
    expect(await dump(on)).toEqual(expected);
  });

  test('a write that fails leaves nothing', async () => {
    const [first, second] = generatedGraphs(8) as [PolicyGraph, PolicyGraph];
    await put(first);
    const before = await dump(on);
    const failing = on.store.write(async (writer) => {
      await writer.put(second);
      throw new Error('the power went');
    });
    await expect(failing).rejects.toThrow('the power went');
    expect(await dump(on)).toEqual(before);
  });

  test('writes that are asked for at once happen one after the other', async () => {
    const graphs = generatedGraphs(9);
    for (const graph of graphs) await put(graph);
    const expected = await dump(on);
    await on.clear();
    await Promise.all(graphs.map(put));
    expect(await dump(on)).toEqual(expected);
  });

  test.each([10, 11, 12, 13])('every count is what the lineages of all duties give (seed %i)', async (seed) => {
    const graphs = generatedGraphs(seed);
    for (const graph of shuffled(graphs, seed)) await put(graph);
    await expectCounts(on, graphs);
    const [gone, ...kept] = shuffled(graphs, seed + 100) as [PolicyGraph, ...PolicyGraph[]];
    await remove(gone.document.id);
    await expectCounts(on, kept);
  });

  test('a rejected link is walked no more, keeps its review when its text comes again, and returns when it is taken back', async () => {
    const graphs = generatedGraphs(14);
    for (const graph of graphs) await put(graph);
    const link = graphs
      .flatMap(({ links }) => links)
      .find(
        ({ type, from, evidence }) => type === 'IMPLEMENTS' && !from.includes('#') && evidence[0]?.method === 'RULE',
      );
    if (!link) throw new Error('The seed has no such link.');
    const decided = { state: 'REJECTED', reason: 'không đúng', by: 'thử', at: '2026-01-01T00:00:00Z' } as const;
    const rejected = await on.store.write((writer) => writer.review(link.id, decided));
    expect(rejected?.review).toEqual(decided);
    await expectCounts(on, graphs, new Set([link.id]));
    for (const graph of graphs) await remove(graph.document.id);
    for (const graph of graphs) await put(graph);
    expect(((await on.store.nodes([link.id]))[0] as { review?: unknown }).review).toEqual(decided);
    await expectCounts(on, graphs, new Set([link.id]));
    await on.store.write((writer) => writer.review(link.id, { ...decided, state: 'NONE' }));
    await expectCounts(on, graphs);
  });

  test('a review whose sentence changed is stale and listed', async () => {
    const [graph] = generatedGraphs(15) as [PolicyGraph];
    await put(graph);
    const link = graph.links.find(({ type }) => type === 'PART_OF') ?? (graph.links[0] as PolicyGraph['links'][number]);
    const decided = { state: 'CONFIRMED', reason: null, by: 'thử', at: null } as const;
    await on.store.write((writer) => writer.review(link.id, decided));
    const reworded = { ...link, evidence: link.evidence.map((each) => ({ ...each, quote: 'chữ khác' })) };
    const change = await put({ ...graph, links: graph.links.map((each) => (each.id === link.id ? reworded : each)) });
    expect(change.stale.map(({ id, review }) => [id, review?.state])).toEqual([[link.id, 'STALE']]);
  });

  test('a sentence that a person pointed out stays as long as its words stand in the text', async () => {
    const [graph, other] = generatedGraphs(16) as [PolicyGraph, PolicyGraph];
    await put(graph);
    await put(other);
    const { text, id } = graph.document;
    const added = await on.store.write((writer) =>
      writer.addEvidence(
        { id: 'link:of-a-person', type: 'AMENDS', from: id, to: other.document.id },
        { document: id, path: null, start: 8, end: 15, quote: text.slice(8, 15), method: 'PERSON', score: null },
      ),
    );
    expect((await on.store.nodes([added.id]))[0]).toEqual(added);
    await put({ ...graph, document: { ...graph.document, text: `Thêm. ${text}` } });
    const moved = (await on.store.nodes([added.id]))[0] as typeof added;
    expect(moved.evidence.map(({ start, end }) => [start, end])).toEqual([[14, 21]]);
    const change = await put({ ...graph, document: { ...graph.document, text: 'Văn bản khác hẳn.' } });
    expect(change.stale.map((link) => link.id)).toEqual([added.id]);
    expect(await on.store.nodes([added.id])).toEqual([null]);
  });
});

async function expectCounts(
  on: TestStore,
  graphs: readonly PolicyGraph[],
  rejected?: ReadonlySet<string>,
): Promise<void> {
  const oracle = coverageOracle(graphs, rejected);
  const documents = [...oracle.documents.keys()].sort();
  const central = documents.filter((id) => oracle.documents.get(id)?.level === 'CENTRAL');
  const none = { explicit: 0, inherited: 0, legalBasis: 0, inferred: 0, mention: 0, suggested: 0 };
  expect(await on.store.coverageCounts(central)).toEqual(central.map((id) => oracle.counts.get(id) ?? none));
  expect(await on.store.dependants(documents)).toEqual(documents.map((id) => oracle.dependants.get(id) ?? 0));
  const acting = await on.store.agenciesUnder(central, ALL);
  expect(acting.map(({ rows }) => rows.map(({ id }) => id))).toEqual(
    central.map((id) => agenciesUnder(id, graphs, oracle)),
  );
  const orphans = await on.store.orphans({}, ALL);
  expect(orphans.rows.map(({ id }) => id).sort()).toEqual([...oracle.orphans].sort());
  expect(orphans.totalCount).toBe(oracle.orphans.length);
}

/** Agencies that lead or coordinate a duty that is EXPLICIT or INHERITED under a directive. */
function agenciesUnder(
  id: string,
  graphs: readonly PolicyGraph[],
  { lineages }: ReturnType<typeof coverageOracle>,
): string[] {
  const carrying = [...lineages].filter(([, { paths }]) =>
    paths.some(
      ({ directive, basis, suggested }) => directive === id && !suggested && /EXPLICIT|INHERITED|INFERRED/.test(basis),
    ),
  );
  const duties = new Set(carrying.map(([duty]) => duty));
  const links = graphs.flatMap((graph) => graph.links);
  const found = links.filter(({ type, to }) => (type === 'LEADS' || type === 'COORDINATES') && duties.has(to));
  return [...new Set(found.map(({ from }) => from))].sort();
}

async function dump(on: TestStore): Promise<DumpEntry[]> {
  const entries: DumpEntry[] = [];
  for await (const entry of dumpGraph(on.engine.read)) entries.push(entry);
  return entries;
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = randomNumbers(seed);
  return items
    .map((item) => ({ item, at: random(1e9) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
