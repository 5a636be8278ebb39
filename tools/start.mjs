// `npm start`: builds what is stale, then becomes the server, in this very process, so that its signals are the server's own.
import { buildClient, buildServer } from './build-if-stale.mjs';

buildServer();
buildClient();
await import('../dist/server/main.js');
