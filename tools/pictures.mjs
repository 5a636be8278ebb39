// Takes the pictures of docs/images from the running product: `npm run pictures`, with `-- first trace` for some of them.
// It starts the server as `npm start` does on a database of its own; EXPLORER_URL names one that runs already.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { drawn, launchBrowser, openPage } from '../test/browser/support/launch-browser.mjs';
import findBrowser from '../test/support/find-browser.mjs';
import { explorerServer } from './explorer-server.mjs';

const root = join(import.meta.dirname, '..');
const PLAN = 'urn:lex:vn;lang.son:uy.ban.nhan.dan:ke.hoach:2020-08-05;131-kh-ubnd';
const DUTY = `${PLAN}#II.2.a.1`;
const DIRECTIVE = 'urn:lex:vn:trung.uong:nghi.quyet:2019-09-27;52-nq-tw';
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };

/** Name of the picture, what the URL asks for, and the window where it is not a desktop's. */
const PICTURES = [
  ['first', {}],
  ['trace', { select: DUTY }],
  ['directive', { select: DIRECTIVE }],
  ['dark', { theme: 'dark' }],
  ['english', { lang: 'en' }],
  ['narrow', {}, PHONE],
  ['text', { view: 'text', select: DUTY }],
  ['audit', { view: 'audit' }],
  ['matrix', { view: 'matrix' }],
  ['table', { view: 'table' }],
  ['deadlines', { view: 'deadlines' }],
];

await findBrowser();
const wanted = process.argv.slice(2);
const server = await explorerServer();
const browser = await launchBrowser();
try {
  mkdirSync(join(root, 'docs/images'), { recursive: true });
  for (const [name, query, options] of PICTURES) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    await take(name, query, options);
  }
} finally {
  await browser.close();
  server.stop();
}

async function take(name, query, options) {
  const { page, complaints } = await openPage(browser, options);
  await page.goto(`${server.url}?${new URLSearchParams(query)}`);
  if (!query.view) await drawn(page);
  if (query.select) await page.locator('.evidence-top').waitFor();
  if (query.view) await page.locator('[data-ready]').waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(root, `docs/images/${name}.png`) });
  await page.context().close();
  console.log(`docs/images/${name}.png`);
  if (complaints.length > 0) throw new Error(`${name}: ${complaints.join('; ')}`);
}
