import { buildGraph, questionsOf } from '../graph/build-graph.ts';
import { type PolicyGraph } from '../graph/policy-graph.ts';
import { readDocument } from '../parse/read-document.ts';
import { type SourceText, sourceText } from '../text/source-text.ts';
import type { GraphChange, GraphStore, GraphWriter } from './graph-store.ts';

/** What an import did: to the document itself, and to others whose undated mentions it settled or unsettled. */
export interface ImportResult {
  readonly graph: PolicyGraph;
  readonly change: GraphChange;
  readonly others: readonly GraphChange[];
}

/**
 * Reads a text and puts its graph into the store, as one piece. Documents whose undated mentions now mean something else
 * are read again in the same transaction, so that the graph depends on the set of texts and never on their order.
 */
export function importDocument(store: GraphStore, source: SourceText): Promise<ImportResult> {
  const read = readOnce(source);
  return store.write(async (writer) => {
    const graph = await graphIn(writer, read);
    const change = await writer.put(graph);
    return { graph, change, others: await rereadWaiting(writer, change) };
  });
}

/**
 * Reads many texts and puts their graphs into the store as one piece, in a fixed number of queries: several times as fast
 * as one by one. Of two texts of one document the last counts. The change is that of all together.
 */
export async function importDocuments(
  store: GraphStore,
  sources: readonly SourceText[],
): Promise<{ graphs: readonly PolicyGraph[]; change: GraphChange; others: readonly GraphChange[] }> {
  const read = sources.map(readOnce);
  return store.write(async (writer) => {
    const known = await writer.candidates([...new Set(read.flatMap(lookupsOf))]);
    const built = read.map(({ source, parsed }) => buildGraph(source, parsed, known));
    const graphs = [...new Map(built.map((graph) => [graph.document.id, graph])).values()];
    const change = await writer.putAll(graphs);
    return { graphs, change, others: await rereadWaiting(writer, change) };
  });
}

/** Takes a document's text away, as one piece; null where it is not held. */
export function removeDocument(store: GraphStore, id: string): Promise<Omit<ImportResult, 'graph'> | null> {
  return store.write(async (writer) => {
    const [text] = await writer.texts([id]);
    if (text === null) return null;
    const change = await writer.remove(id);
    return { change, others: await rereadWaiting(writer, change) };
  });
}

/** What importing a text would give, without writing: the graph as it would be stored now, and the difference it would make. */
export async function previewDocument(store: GraphStore, source: SourceText): Promise<ImportResult> {
  const read = readOnce(source);
  const answer: { result: ImportResult | null } = { result: null };
  try {
    await store.write(async (writer) => {
      const graph = await graphIn(writer, read);
      const change = await writer.put(graph);
      answer.result = { graph, change, others: await rereadWaiting(writer, change) };
      throw new PreviewDone();
    });
  } catch (error) {
    if (!(error instanceof PreviewDone)) throw error;
  }
  return answer.result as ImportResult;
}

/** Rolls the preview back. */
class PreviewDone extends Error {}

function readOnce(source: SourceText) {
  return { source, parsed: readDocument(source) };
}

function lookupsOf({ source, parsed }: ReturnType<typeof readOnce>): readonly string[] {
  return questionsOf(source, parsed).lookups;
}

async function graphIn(writer: GraphWriter, read: ReturnType<typeof readOnce>): Promise<PolicyGraph> {
  return buildGraph(read.source, read.parsed, await writer.candidates(lookupsOf(read)));
}

/**
 * Reads again who looked something up under an id that was touched, until nothing more is: what a text settles by itself
 * never depends on another, so that one round is enough in practice.
 */
async function rereadWaiting(writer: GraphWriter, first: GraphChange): Promise<GraphChange[]> {
  const changes: GraphChange[] = [];
  for (let touched = first.touched; touched.length > 0;) {
    const round: GraphChange[] = [];
    const waiting = await writer.waitingFor(touched);
    const texts = await writer.texts(waiting);
    for (const text of texts)
      if (text !== null) round.push(await writer.put(await graphIn(writer, readOnce(sourceText(text)))));
    changes.push(...round);
    touched = [...new Set(round.flatMap((change) => change.touched))];
  }
  return changes;
}
