import { cacheExchange, Client, fetchExchange, mapExchange } from 'urql';
import { lookAgain } from '../session/session.ts';
import { authorization } from '../session/token.ts';

/**
 * The API's answers are kept by query and variables; a mutation refreshes the queries whose types it touched. The page's own
 * language is the one that the server says what went wrong in. One for the page, since its first requests leave before the
 * components are there.
 */
export const apiClient = new Client({
  url: '/graphql',
  exchanges: [mapExchange({ onError: ({ response }) => whoAreWe(response) }), cacheExchange, fetchExchange],
  preferGetMethod: false,
  fetchOptions: () => ({
    headers: {
      'apollo-require-preflight': 'true',
      'Accept-Language': document.documentElement.lang,
      ...authorization(),
    },
  }),
});

/** A refusal may mean that the token has been revoked. */
function whoAreWe(response: Response | undefined): void {
  if (response?.status === 401 || response?.status === 403) void lookAgain();
}
