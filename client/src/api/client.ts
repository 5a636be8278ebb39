import { cacheExchange, Client, fetchExchange } from 'urql';

/** The API's answers are kept by query and variables; a mutation refreshes the queries whose types it touched. */
export function createApiClient(): Client {
  return new Client({
    url: '/graphql',
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    fetchOptions: { headers: { 'apollo-require-preflight': 'true' } },
  });
}
