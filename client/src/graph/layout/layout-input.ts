import type { Basis } from '../../generated/operations.ts';
import type { LinkStyle, Picture } from '../picture.ts';
import type { DocumentFacts, PlanGraph } from '../plan-graph.ts';
import type { Ranked } from './columns.ts';

/** What a layout depends on, and no more, so that it is cheap to hand to a worker. */
export interface LayoutInput {
  readonly plan: string;
  /** Documents in the order in which the text first cites them, then what was grown, each beside its parent. */
  readonly documents: readonly (Ranked & { readonly beside: string | null; readonly stands: boolean })[];
  /** Sections, each followed by its duties that are shown. */
  readonly work: readonly { readonly id: string; readonly isSection: boolean }[];
  /** Agencies with the places, among the sections of the text, of the duties that they lead. */
  readonly agencies: readonly { readonly id: string; readonly pulls: readonly number[] }[];
  readonly links: readonly LaidLink[];
}

/** A link as the layout sees it. */
export interface LaidLink {
  readonly id: string;
  readonly style: LinkStyle;
  readonly source: string;
  readonly target: string;
  readonly free: boolean;
  readonly bases: readonly Basis[];
}

/** By the sections' places in the text, not on the canvas: unfolding one must not reorder the agencies. */
export function layoutInput(graph: PlanGraph, picture: Picture): LayoutInput {
  const place = new Map(graph.sections.map((section, at) => [section.id, at]));
  const parents = new Map(
    graph.grown.flatMap(({ growth, documents }) => documents.map(({ id }) => [id, growth.from] as const)),
  );
  const shown = new Set(picture.nodes.map((node) => node.id));
  const own = new Set(picture.links.filter((link) => !link.free).flatMap((link) => [link.source, link.target]));
  const entry = (id: string, facts: DocumentFacts | undefined, beside: string | null, stands: boolean) => ({
    id,
    level: facts?.level ?? null,
    system: facts?.system ?? null,
    beside,
    stands,
  });
  return {
    plan: graph.plan.id,
    documents: [
      ...[...graph.documents.values()]
        .filter((document) => shown.has(document.id))
        .map((document) =>
          entry(document.id, document, own.has(document.id) ? null : (parents.get(document.id) ?? null), true),
        ),
      ...picture.nodes
        .filter((node) => node.kind === 'more' && node.of === 'document')
        .map((node) =>
          node.kind === 'more' ? entry(node.id, graph.documents.get(node.beside), node.beside, false) : null,
        )
        .filter((node) => node !== null),
    ],
    work: picture.nodes
      .filter((node) => node.kind === 'section' || node.kind === 'duty' || (node.kind === 'more' && node.of === 'duty'))
      .map((node) => ({ id: node.id, isSection: node.kind === 'section' })),
    agencies: picture.nodes
      .filter((node) => node.kind === 'agency' || (node.kind === 'more' && node.of === 'agency'))
      .map((node) => ({
        id: node.id,
        pulls:
          node.kind === 'agency'
            ? node.agency.leads.map((duty) => place.get(graph.duties.get(duty)?.section ?? '') ?? 0)
            : [],
      })),
    links: picture.links.map(({ id, style, source, target, free, uses }) => ({
      id,
      style,
      source,
      target,
      free,
      bases: [...new Set(uses.map((use) => use.basis))],
    })),
  };
}
