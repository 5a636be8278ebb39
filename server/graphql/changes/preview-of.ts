import { type PolicyGraph } from '../../graph/policy-graph.ts';
import { type StoredDocument } from '../../store/graph-store.ts';
import { type ImportResult } from '../../store/import-document.ts';
import { type Loaders } from '../loaders/loaders.ts';
import { type PreviewModel } from '../models.ts';
import { changeOf } from './change-of.ts';

/**
 * A preview as the API shows it. What only the preview knows (its document, duties, provisions, and what it alone names) is
 * put before the loaders, so that every field of it resolves as if it were stored.
 */
export async function previewOf(result: ImportResult, loaders: Loaders): Promise<PreviewModel> {
  const { graph } = result;
  const document = heldOf(graph);
  const own = [document, ...graph.provisions, ...graph.duties, ...graph.citations, ...graph.links];
  for (const node of own) loaders.node.clear(node.id).prime(node.id, node);
  loaders.text.clear(document.id).prime(document.id, graph.document.text);
  for (const node of [...graph.agencies, ...graph.named.map(ghostOf)])
    if ((await loaders.node.load(node.id)) === null) loaders.node.clear(node.id).prime(node.id, node);
  for (const duty of graph.duties) loaders.assignments.prime(duty.id, assignmentsOf(graph, duty.id));
  const { links, duties, citations } = graph;
  return { document, links, duties, citations, change: changeOf(result) };
}

function heldOf({ document: { text, ...document } }: PolicyGraph): StoredDocument & { readonly text: string } {
  return { kind: 'Document', held: true, ...document, text };
}

function ghostOf({ citation: _, ...named }: PolicyGraph['named'][number]): StoredDocument {
  return { kind: 'Document', held: false, signer: null, place: null, recipients: [], notices: [], ...named };
}

function assignmentsOf({ links }: PolicyGraph, duty: string): PolicyGraph['links'][number][] {
  const order = ['LEADS', 'COORDINATES', 'REPORTS_TO'];
  const own = links.filter(({ type, from, to }) => order.includes(type) && (from === duty || to === duty));
  return own.sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type) || placeOf(a) - placeOf(b));
}

function placeOf({ evidence }: PolicyGraph['links'][number]): number {
  return evidence[0]?.start ?? 0;
}
