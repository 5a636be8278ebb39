import { cacheExchange, Client, fetchExchange } from 'urql';

/**
 * The API's answers are kept by query and variables; a mutation refreshes the queries whose types it touched. The page's own
 * language is the one that the server says what went wrong in. One for the page, since its first requests leave before the
 * components are there.
 */
export const apiClient = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
  fetchOptions: () => ({
    headers: { 'apollo-require-preflight': 'true', 'Accept-Language': document.documentElement.lang },
  }),
});
