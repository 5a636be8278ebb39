import { useMemo } from 'react';
import { useQuery } from 'urql';
import { firstToDraw, type HeldDocument } from '../api/read-plan.ts';
import { HeldDocumentsDocument, HomeOfDocument } from '../generated/operations.ts';
import { useExplorer } from '../state/use-explorer.ts';

/** The held documents, most duties first: the first is drawn where the URL asks for none. */
export function useHeldDocuments() {
  const [{ data, error, fetching }, refetch] = useQuery({ query: HeldDocumentsDocument });
  const held = useMemo(() => firstToDraw(data?.documents.nodes ?? []), [data]);
  return { held, total: data?.documents.totalCount ?? 0, error, fetching, refetch };
}

/**
 * Which held document is drawn: the one that the selected duty or provision belongs to, else the one the URL names, else
 * the selected document itself where it has duties, else the held document with most duties. Null while nobody knows yet.
 */
export function usePlanId(
  held: readonly HeldDocument[],
  isOnScreen: (id: string) => boolean,
  current: string | null,
): string | null {
  const { selected, plan } = useExplorer();
  const asked = selected !== null && !isOnScreen(selected) && selected.includes(':') && !selected.startsWith('agenc');
  const [{ data, fetching }] = useQuery({ query: HomeOfDocument, variables: { id: selected ?? '' }, pause: !asked });
  if (asked && fetching) return current;
  const node = asked ? data?.node : null;
  if (node && (node.__typename === 'Duty' || node.__typename === 'Provision' || node.__typename === 'Citation'))
    return node.document.id;
  if (plan) return plan;
  const hasDuties = (id: string) => held.some((document) => document.id === id && document.duties.totalCount > 0);
  if (node?.__typename === 'Document' && hasDuties(node.id)) return node.id;
  return (asked || selected ? current : null) ?? held[0]?.id ?? null;
}
