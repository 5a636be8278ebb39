import { useQuery } from 'urql';
import { usePlan } from '../../app/plan-context.ts';
import { useApiLanguage } from '../../evidence/use-language.ts';
import { LinkEvidenceDocument } from '../../generated/operations.ts';
import type { PlanGraph } from '../../graph/plan-graph.ts';
import { useExplorer } from '../../state/use-explorer.ts';

/** What of which document the selection asks to read: a place, a duty, or the document only. */
export interface Place {
  readonly document: string | null;
  readonly span: { readonly start: number; readonly end: number } | null;
  /** A duty whose span says the place. */
  readonly duty: string | null;
}

/**
 * `X@10-20` names a place in X; a link the first words that state it; a section or agency its first duty; a held document
 * is read itself; of all else the plan is.
 */
export function usePlace(): Place {
  const { graph } = usePlan();
  const { selected } = useExplorer();
  const language = useApiLanguage();
  const isLink = selected?.startsWith('link:') ?? false;
  const [{ data }] = useQuery({
    query: LinkEvidenceDocument,
    variables: { id: selected ?? '', language },
    pause: !isLink,
  });
  const plan = graph?.plan.id ?? null;
  if (!selected) return { document: plan, span: null, duty: null };
  const named = /^(.+)@(\d+)-(\d+)$/.exec(selected);
  if (named)
    return { document: named[1] ?? null, span: { start: Number(named[2]), end: Number(named[3]) }, duty: null };
  const proof = isLink && data?.node?.__typename === 'Link' ? data.node.evidence[0] : undefined;
  if (proof) return { document: proof.document.id, span: proof, duty: null };
  const held = graph?.documents.get(selected)?.held ?? false;
  return { document: held ? selected : plan, span: null, duty: firstDutyOf(graph, selected) };
}

function firstDutyOf(graph: PlanGraph | null, id: string): string | null {
  const agency = graph?.agencies.get(id);
  const section = graph?.sections.find((candidate) => candidate.id === id);
  return agency?.leads[0] ?? agency?.coordinates[0] ?? section?.duties[0] ?? (graph?.duties.has(id) ? id : null);
}
