import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { GrowDocument, type GrowQuery } from '../generated/operations.ts';
import { GROWTH_PAGE, growthOf, grownBy, type Grown } from '../graph/growth.ts';
import type { PlanGraph } from '../graph/plan-graph.ts';

type Answers = ReadonlyMap<string, GrowQuery | Error>;

/** What was expanded from nodes, as the API answers it: one request for each, kept while it stands in the URL. */
export function useGrowth(graph: PlanGraph | null, tokens: readonly string[]): { grown: Grown[]; error: Error | null } {
  const client = useClient();
  const [answers, setAnswers] = useState<Answers>(new Map());
  const asked = tokens.join('\n');
  useEffect(() => {
    let wanted = true;
    for (const token of asked.split('\n')) {
      const growth = growthOf(token);
      if (!growth) continue;
      const { from: id, type, direction, pages } = growth;
      void client
        .query(GrowDocument, { id, type, direction, first: pages * GROWTH_PAGE })
        .toPromise()
        .then(({ data, error }) => {
          const answer = error ?? data;
          if (wanted && answer) setAnswers((last) => new Map(last).set(token, answer));
        });
    }
    return () => {
      wanted = false;
    };
  }, [client, asked]);

  return useMemo(() => {
    const wanted = asked.split('\n').map((token) => answers.get(token));
    const grown = asked.split('\n').flatMap((token): Grown[] => {
      const [growth, answer] = [growthOf(token), answers.get(token)];
      const node = answer instanceof Error ? null : answer?.node;
      return graph && growth && node?.__typename === 'Document' ? [grownBy(growth, node.links, graph)] : [];
    });
    return { grown, error: wanted.find((answer) => answer instanceof Error) ?? null };
  }, [graph, asked, answers]);
}
