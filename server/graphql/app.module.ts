import { join } from 'node:path';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { type Request } from 'express';
import { LoggerModule } from 'nestjs-pino';
import { type Environment } from './environment.ts';
import { projectRoot } from '../project-root.ts';
import { type GraphStore } from '../store/graph-store.ts';
import { AgenciesModule } from './agencies/agencies.module.ts';
import { AuditModule } from './audit/audit.module.ts';
import { ChangesModule } from './changes/changes.module.ts';
import { createContext } from './context.ts';
import { DocumentsModule } from './documents/documents.module.ts';
import { DutiesModule } from './duties/duties.module.ts';
import { errorReport } from './errors/error-report.ts';
import { ExportsModule } from './exports/exports.module.ts';
import { formatError } from './errors/format-error.ts';
import { callerOf } from './http/callers.ts';
import { HttpErrors } from './http/http-errors.filter.ts';
import { HttpModule } from './http/http.module.ts';
import { logging } from './http/logging.ts';
import { currentRequest } from './http/request-scope.ts';
import { statusForJson } from './http/status-for-json.ts';
import { limitsPlugin, LIMITS } from './limits/limits-plugin.ts';
import { withinTime } from './limits/within-time.ts';
import { LineageModule } from './lineage/lineage.module.ts';
import { LinksModule } from './links/links.module.ts';
import { NodeModule } from './node/node.module.ts';
import { scalars } from './scalars.ts';
import { SearchModule } from './search/search.module.ts';
import { StoreModule } from './store.module.ts';

/** The API over one open store. */
@Module({})
export class AppModule {
  static over(whole: GraphStore, environment: Environment): DynamicModule {
    const store = withinTime(whole, environment.TIME_LIMIT);
    return {
      module: AppModule,
      imports: [
        LoggerModule.forRoot(logging(environment)),
        StoreModule.with(store, environment),
        HttpModule,
        GraphQLModule.forRoot<ApolloDriverConfig>(graphqlOptions(store, environment)),
        ...[NodeModule, DocumentsModule, DutiesModule, AgenciesModule, LinksModule],
        ...[LineageModule, AuditModule, SearchModule, ChangesModule, ExportsModule],
      ],
      providers: [{ provide: APP_FILTER, useClass: HttpErrors }],
    };
  }
}

/**
 * Resolvers of fields take what GraphQL hands them (parent, args, context) as it comes: Nest's decorators of parameters would run
 * a pipe of promises for each field of each row. Queries and changes, asked once a request, use them.
 */
function graphqlOptions(store: GraphStore, environment: Environment): ApolloDriverConfig {
  return {
    driver: ApolloDriver,
    typePaths: [join(projectRoot, 'server/graphql/**/*.graphql')],
    resolvers: scalars,
    context: ({ req }: { req: Request }) => createContext(store, callerOf(req), currentRequest().language),
    graphiql: false,
    introspection: environment.INTROSPECTION,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    plugins: [limitsPlugin, errorReport, statusForJson, ApolloServerPluginCacheControlDisabled()],
    formatError,
    preserveHttpStatusForExecutionErrors: false,
  };
}
