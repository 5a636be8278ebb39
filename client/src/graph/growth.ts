import type { Direction, GrowQuery, LinkType } from '../generated/operations.ts';
import type { DocumentFacts, PlanGraph } from './plan-graph.ts';

/** One relation of one document that was expanded on the canvas. In the URL: `implements.in.1:id`, the number being pages. */
export interface Growth {
  readonly from: string;
  readonly type: LinkType;
  /** `IN`: what points to it, which is later; `OUT`: what it points to. */
  readonly direction: Direction;
  readonly pages: number;
}

/** Relations between documents, each of which can be expanded both ways. */
export const GROWING = ['IMPLEMENTS', 'BASED_ON', 'CITES', 'AMENDS', 'REPLACES', 'REPEALS'] as const;
const DIRECTIONS: readonly Direction[] = ['OUT', 'IN'];
/** Links that one expansion asks for. */
export const GROWTH_PAGE = 20;
/** The API gives no more than a hundred of a list at once. */
export const MOST_PAGES = 100 / GROWTH_PAGE;

export function growthToken({ from, type, direction, pages }: Growth): string {
  return `${type}.${direction}.${pages}`.toLowerCase() + `:${from}`;
}

/** Null for a token that nobody wrote. */
export function growthOf(token: string): Growth | null {
  const colon = token.indexOf(':');
  const [type, direction, pages] = token.slice(0, Math.max(0, colon)).toUpperCase().split('.');
  const known = GROWING.find((one) => one === type);
  const way = DIRECTIONS.find((one) => one === direction);
  const count = Number(pages);
  if (!known || !way || !Number.isInteger(count) || count < 1) return null;
  return { from: token.slice(colon + 1), type: known, direction: way, pages: Math.min(count, MOST_PAGES) };
}

/** What the API answered to a growth. */
type GrowthAnswer = Extract<NonNullable<GrowQuery['node']>, { __typename: 'Document' }>['links'];

/** A line that a growth put on the canvas: a link between documents, or the links of a document's duties in one. */
export interface GrownLink {
  readonly id: string;
  readonly type: LinkType;
  readonly source: string;
  readonly target: string;
  /** Distinct duties behind it; 0 where a document as a whole says so. */
  readonly duties: readonly string[];
}

/** What a growth adds. */
export interface Grown {
  readonly growth: Growth;
  readonly documents: readonly DocumentFacts[];
  readonly links: readonly GrownLink[];
  /** Links that it asked for, of so many that there are. */
  readonly read: number;
  readonly total: number;
}

/**
 * The documents and lines of an answer. A duty stands for its document, as it does everywhere outside its own plan; what the plan
 * has on screen already keeps its place.
 */
export function grownBy(growth: Growth, answer: GrowthAnswer, graph: PlanGraph): Grown {
  const documents = new Map<string, DocumentFacts>();
  const links = new Map<string, { type: LinkType; source: string; target: string; duties: string[]; ids: string[] }>();
  for (const link of answer.nodes) {
    const other = growth.direction === 'IN' ? link.from : link.to;
    const document = other.__typename === 'Document' ? other : other.__typename === 'Duty' ? other.document : null;
    if (!document || document.id === growth.from || (other.__typename === 'Duty' && document.id === graph.plan.id))
      continue;
    documents.set(document.id, document);
    const [source, target] = growth.direction === 'IN' ? [document.id, growth.from] : [growth.from, document.id];
    const known = links.get(document.id) ?? { type: link.type, source, target, duties: [], ids: [] };
    known.ids.push(link.id);
    if (other.__typename === 'Duty') known.duties.push(other.id);
    links.set(document.id, known);
  }
  return {
    growth,
    documents: [...documents.values()],
    links: [...links.values()].map(({ ids, ...link }) => ({
      ...link,
      id: ids.length === 1 ? (ids[0] as string) : `${link.type}:${link.source}>${link.target}`,
    })),
    read: answer.nodes.length,
    total: answer.totalCount,
  };
}

/** The plan's graph with the documents that were grown beside it. */
export function withGrowth(graph: PlanGraph, grown: readonly Grown[]): PlanGraph {
  if (grown.length === 0) return graph;
  const documents = new Map(graph.documents);
  for (const document of grown.flatMap((one) => one.documents))
    if (!documents.has(document.id)) documents.set(document.id, document);
  return { ...graph, documents, grown };
}
