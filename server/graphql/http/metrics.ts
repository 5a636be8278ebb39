import { type RequestHandler } from 'express';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** What Prometheus collects: the process, and how long requests took by kind and status. */
export interface Metrics {
  readonly measure: RequestHandler;
  readonly show: RequestHandler;
}

export function createMetrics(): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from a request to the end of its answer',
    labelNames: ['method', 'path', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [register],
  });
  return {
    measure(request, response, next) {
      const end = seconds.startTimer({ method: request.method, path: kindOf(request.path) });
      response.once('close', () => end({ status: response.statusCode }));
      next();
    },
    async show(_request, response) {
      response.type(register.contentType).send(await register.metrics());
    },
  };
}

/** A few kinds, so that an address made up by a client is no new series. */
function kindOf(path: string): string {
  return /^\/(graphql|health|export|import|metrics|assets)(?=\/|$)/.exec(path)?.[1] ?? 'client';
}
