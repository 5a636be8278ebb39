import { type Environment, readEnvironment } from '../graphql/environment.ts';
import { type Api, dataOf, type GraphQLAnswer } from './api.ts';
import { languageOfTerminal } from './language.ts';
import { findRunningServer, type RunningServer } from './running-server.ts';

/** Opens the API that the environment leads to, for one piece of work. */
export async function withApi<T>(work: (api: Api) => Promise<T>): Promise<T> {
  const api = await openApi(readEnvironment(process.env));
  try {
    return await work(api);
  } finally {
    await api.close();
  }
}

/**
 * Opens the API. The embedded file has one owner: while a server runs on it, that server is asked; else this process
 * opens the database itself.
 */
async function openApi(environment: Environment): Promise<Api> {
  const server = environment.NEO4J_URI === undefined ? await findRunningServer(environment.DATA_DIR) : null;
  if (server) return apiOf(server);
  const { openApiInProcess } = await import('./open-api-in-process.ts');
  return openApiInProcess(environment);
}

function apiOf({ url, token }: RunningServer): Api {
  const headers = { Authorization: `Bearer ${token}`, 'Accept-Language': languageOfTerminal().toLowerCase() };
  return {
    async ask<Answer>(query: string, variables: Readonly<Record<string, unknown>> = {}) {
      const response = await fetch(new URL('/graphql', url), {
        method: 'POST',
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return dataOf<Answer>((await response.json()) as GraphQLAnswer);
    },
    async *download(address) {
      const response = await fetch(new URL(address, url), { headers });
      if (!response.ok || !response.body) dataOf((await response.json()) as GraphQLAnswer);
      else yield* response.body as unknown as AsyncIterable<Uint8Array>;
    },
    close: async () => undefined,
  };
}
