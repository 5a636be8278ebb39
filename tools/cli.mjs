// `npm run --silent cli -- COMMAND`: builds the server if it is stale, then becomes the command.
import { buildServer } from './build-if-stale.mjs';

buildServer();
// Express and GraphQL check more than they must unless told that this is no development.
process.env.NODE_ENV ??= 'production';
await import('../dist/server/cli/main.js');
