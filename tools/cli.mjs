// `npm run --silent cli -- COMMAND`: builds the server if it is stale, then becomes the command.
import { buildServer } from './build-if-stale.mjs';

buildServer();
await import('../dist/server/cli/main.js');
