import { type Params } from 'nestjs-pino';
import { type Environment } from '../environment.ts';

/** Structured logs on standard error, one line a request with its id; never a query, a variable, a cookie or a token. */
export function logging({ LOG_LEVEL }: Pick<Environment, 'LOG_LEVEL'>): Params {
  return {
    pinoHttp: [
      {
        level: LOG_LEVEL,
        genReqId: (request) => String(request.headers['x-request-id']),
        customLogLevel: (_request, response, error) =>
          error || response.statusCode >= 500 ? 'error' : response.statusCode >= 400 ? 'warn' : 'info',
        autoLogging: { ignore: (request) => /^\/(health|assets|metrics)/.test(request.url ?? '') },
        serializers: {
          req: ({ id, method, url }) => ({ id, method, path: String(url).split('?')[0] }),
          res: ({ statusCode }) => ({ status: statusCode }),
        },
      },
      process.stderr,
    ],
  };
}
