import 'reflect-metadata';
import { type ApolloDriver } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import { createContext } from '../graphql/context.ts';
import { createApp } from '../graphql/create-app.ts';
import { type Environment } from '../graphql/environment.ts';
import { exportData } from '../graphql/exports/export-data.ts';
import { readExportRequest } from '../graphql/exports/export-request.ts';
import { OWN_MACHINE } from '../graphql/http/callers.ts';
import { inRequest } from '../graphql/http/request-scope.ts';
import { openStore } from '../store/open-store.ts';
import { type Api, dataOf } from './api.ts';
import { languageOfTerminal } from './language.ts';

/** The API inside this process: the same resolvers, without a port. */
export async function openApiInProcess(environment: Environment): Promise<Api> {
  const store = await openStore(process.env);
  const app = await createApp(store, { ...environment, LOG_LEVEL: 'silent' });
  const server = app.get<GraphQLModule<ApolloDriver>>(GraphQLModule).graphQlAdapter.instance;
  const request = { id: 'cli', language: languageOfTerminal() };
  return {
    ask: (query, variables = {}) =>
      inRequest(request, async () => {
        const contextValue = createContext(store, OWN_MACHINE, request.language);
        const { body } = await server.executeOperation({ query, variables: { ...variables } }, { contextValue });
        if (body.kind !== 'single') throw new Error('The API answered in parts, which no command asks for.');
        return dataOf(JSON.parse(JSON.stringify(body.singleResult)));
      }),
    async *download(address) {
      yield* (await exportData(store, readExportRequest(address), request.language)).pieces;
    },
    async close() {
      await app.close();
      await store.close();
    },
  };
}
