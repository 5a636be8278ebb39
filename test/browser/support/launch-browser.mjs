/* global window, document */
// The browser that find-browser.mjs chose, and pages that remember what went wrong on them. Also used by tools/pictures.mjs.
import bundled from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

/** In one process the whole browser would end with its first page. */
const UNWANTED = /^--(headless|single-process|no-zygote)/;

/** What the bundled browser wants to be started with; the system's wants no sandbox only. */
const flags = () => (process.env.BROWSER_IS_BUNDLED ? bundled.args.filter((flag) => !UNWANTED.test(flag)) : []);

/** @returns {Promise<import('playwright-core').Browser>} */
export function launchBrowser() {
  return chromium.launch({ executablePath: process.env.CHROME_PATH, args: [...flags(), '--no-sandbox'] });
}

/**
 * A page that notes console errors, uncaught errors and requests to other hosts.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
export async function openPage(browser, options = {}) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).hostname !== '127.0.0.1')
      complaints.push(`Request to ${request.url()}`);
  });
  return { page, complaints };
}

/** Waits until every card in sight is drawn as a picture and the fonts are there. */
export async function drawn(page) {
  await page.waitForFunction(() => {
    const core = window.__explorer;
    if (!core || core.nodes().empty()) return false;
    const { x1, x2, y1, y2 } = core.extent();
    const inSight = core.nodes(':visible').filter((node) => {
      const { x, y } = node.position();
      return x > x1 && x < x2 && y > y1 && y < y2;
    });
    return inSight.nonempty() && inSight.every((node) => node.data('picture'));
  });
  await page.evaluate(() => document.fonts.ready);
}
