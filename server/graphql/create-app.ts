import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { type NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import { raw } from 'express';
import { Logger } from 'nestjs-pino';
import { type Environment } from './environment.ts';
import { projectRoot } from '../project-root.ts';
import { type GraphStore } from '../store/graph-store.ts';
import { AppModule } from './app.module.ts';
import { callers } from './http/callers.ts';
import { clientFiles } from './http/client-files.ts';
import { graphiql } from './http/graphiql.ts';
import { hostGuard } from './http/host-guard.ts';
import { createMetrics } from './http/metrics.ts';
import { requestScope } from './http/request-scope.middleware.ts';
import { securityHeaders } from './http/security-headers.ts';
import { timeLimit } from './limits/within-time.ts';
import { concurrencyLimitOf, rateLimitOf } from './http/traffic-limits.ts';

/**
 * The server, ready to listen: API, GraphiQL, health, exports, and the built client. Whoever sends `ownToken` counts as this
 * machine's own user.
 */
export async function createApp(
  store: GraphStore,
  environment: Environment,
  ownToken: string | null = null,
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.over(store, environment), {
    logger: false,
    bodyParser: false,
    abortOnError: false,
  });
  app.disable('x-powered-by');
  const metrics = createMetrics();
  app.use(requestScope, metrics.measure, securityHeaders, compression());
  app.use(hostGuard(environment), rateLimitOf(environment), callers(environment, ownToken));
  app.use('/metrics', metrics.show);
  app.use(['/graphql', '/export', '/import'], concurrencyLimitOf(environment));
  const limit = `${environment.BODY_LIMIT_MB}mb`;
  app.use('/import', raw({ type: () => true, limit }));
  app.useBodyParser('json', { limit });
  app.use('/graphql', graphiql, timeLimit(environment.TIME_LIMIT));
  app.use(clientFiles(join(projectRoot, 'dist/client')));
  await app.init();
  app.useLogger(app.get(Logger));
  return app;
}
