import { type ApolloServerPlugin } from '@apollo/server';
import { type ApiContext } from '../context.ts';
import { TooCostly } from '../errors/api-errors.ts';
import { type Reason } from '../errors/error-table.ts';
import { refusal } from '../errors/format-error.ts';
import { queryCost, type QueryCost } from './query-cost.ts';

/** What one query may cost. The explorer's largest query stays below a third of each. */
export const LIMITS = {
  tokens: 5000,
  depth: 16,
  aliases: 30,
  directives: 30,
  fields: 500,
  complexity: 1_000_000,
} as const;

const REFUSALS: readonly (readonly [keyof QueryCost, Reason])[] = [
  ['depth', 'TOO_DEEP'],
  ['aliases', 'TOO_MANY_ALIASES'],
  ['directives', 'TOO_MANY_DIRECTIVES'],
  ['fields', 'TOO_WIDE'],
  ['complexity', 'TOO_COMPLEX'],
];

/** Refuses a query that may cost too much before anything is fetched, and says limit, cost and how to ask for less. */
export const limitsPlugin: ApolloServerPlugin<ApiContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        if (!operation) return;
        const cost = queryCost(schema, document, operation, request.variables ?? {});
        for (const [measure, reason] of REFUSALS)
          if (cost[measure] > LIMITS[measure])
            throw refusal(new TooCostly(reason, { cost: cost[measure], limit: LIMITS[measure] }));
      },
    };
  },
};
