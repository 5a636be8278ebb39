import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';

const YEAR = 365 * 24 * 3600 * 1000;
/** Paths that are not the client's. */
const OTHERS = /^\/(graphql|health|metrics|export|import|session)(\/|$)/;
const NOT_BUILT = `<!doctype html><meta charset="utf-8"><title>Truy nguyên</title>
<p>Giao diện chưa được dựng: chạy <code>npm start</code>. The client is not built: run <code>npm start</code>.
<p><a href="/graphql">GraphQL</a>`;

/**
 * The built client. Files under assets/ carry a hash in their name and never change; any other path that a browser opens is
 * the page itself, which reads its state from the address.
 */
export function clientFiles(folder: string): Router {
  const page = join(folder, 'index.html');
  const router = Router();
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: YEAR, fallthrough: false }));
  router.use(express.static(folder, { index: false }));
  router.get('/{*path}', (request, response, next) => {
    if (OTHERS.test(request.path) || request.accepts(['html', 'json']) !== 'html') return next();
    response.setHeader('Cache-Control', 'no-cache');
    if (existsSync(page)) response.sendFile(page);
    else response.status(503).type('html').send(NOT_BUILT);
  });
  return router;
}
