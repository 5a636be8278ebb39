// `npm start`: builds what is stale, then becomes the server, in this very process, so that its signals are the server's own.
import { buildClient, buildServer } from './build-if-stale.mjs';

buildServer();
buildClient();
// Express and GraphQL check more than they must unless told that this is no development.
process.env.NODE_ENV ??= 'production';
await import('../dist/server/main.js');
