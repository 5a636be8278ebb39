import { type RequestHandler } from 'express';
import helmet from 'helmet';

// Mantine writes styles into the page and Cytoscape paints onto canvases; scripts come from the server alone, and nothing is
// fetched from elsewhere. Plain http on the loopback address must not be upgraded.
const headers = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      baseUri: ["'none'"],
      connectSrc: ["'self'"],
      fontSrc: ["'self'", 'data:'],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      objectSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      workerSrc: ["'self'", 'blob:'],
    },
  },
  hsts: false,
});

/** The usual headers, and a policy under which a page runs nothing but what this server sent. */
export const securityHeaders: RequestHandler = headers;

/** GraphiQL is one page with its script inside it: the policy of that page alone allows this. */
export const GRAPHIQL_POLICY = [
  "default-src 'self'",
  "script-src 'unsafe-inline' blob:",
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data:',
  'worker-src blob:',
  "connect-src 'self'",
  "frame-ancestors 'none'",
].join('; ');
