/* global window, document, requestAnimationFrame, MouseEvent, cytoscape */
// Measures the explorer in a real browser: `npm run bench:client`, with `-- trace leak` for some of it. EXPLORER_URL measures one
// that runs already, on its data; what would write to that is left out.
// Next to the time on the clock stands the time that the page's main thread worked, which other processes do not stretch.
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { drawn, launchBrowser, openPage } from '../test/browser/support/launch-browser.mjs';
import findBrowser from '../test/support/find-browser.mjs';
import { largePlan } from './bench-client/large-plan.mjs';
import { explorerServer } from './explorer-server.mjs';

const RUNS = 7;
const FRAMES = 40;
/** Without a graphics card a frame can take a second on the clock; then fewer frames must do, in ms. */
const LONGEST_PAN = 15_000;
const GESTURES = 200;

await findBrowser();
const server = await explorerServer();
const browser = await launchBrowser();
try {
  const parts = { script: initialScript, first: firstPicture, trace: traces, requests, leak, large };
  const asked = process.argv.slice(2);
  for (const [name, measure] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    if (name === 'large' && process.env.EXPLORER_URL) continue;
    await measure();
  }
} finally {
  await browser.close();
  server.stop();
}

/** What the page loads before anything is asked for. */
async function initialScript() {
  const { page } = await openPage(browser);
  await page.goto(server.url);
  await drawn(page);
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map((entry) => entry.name)
      .filter((name) => name.endsWith('.js')),
  );
  const sizes = await Promise.all(
    scripts.map(async (address) => gzipSync(Buffer.from(await (await fetch(address)).arrayBuffer())).length),
  );
  report('initial script, compressed, kB', sum(sizes) / 1000, 350);
  await page.context().close();
}

async function firstPicture() {
  const measured = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { page, cdp } = await metered();
    await page.goto(server.url);
    await drawn(page);
    const at = await page.evaluate(() => performance.getEntriesByName('explorer:drawn')[0]?.startTime ?? 0);
    measured.push({ clock: at, work: await worked(cdp) });
    await page.context().close();
  }
  reportBoth('first picture after navigation, ms', measured, 1000);
}

/** From the click on a duty of the outline to the frame that shows its chain lit. */
async function traces() {
  const { page, cdp } = await metered();
  await page.goto(`${server.url}?${new URLSearchParams({ expand: await aSection(page) })}`);
  await drawn(page);
  const measured = [];
  for (let run = 0; run < 12; run += 1) {
    const before = await worked(cdp);
    const clock = await page.evaluate((place) => {
      const rows = document.querySelectorAll('.duty-row');
      const from = performance.now();
      rows[place % rows.length].dispatchEvent(new MouseEvent('click', { bubbles: true }));
      return new Promise((resolve) => {
        const look = () =>
          window.__explorer.elements('.lineage').length > 0
            ? resolve(performance.now() - from)
            : requestAnimationFrame(look);
        requestAnimationFrame(look);
      });
    }, run);
    const work = (await worked(cdp)) - before;
    // The first shows the evidence pane for the first time, with all that it loads.
    if (run > 1) measured.push({ clock, work });
    await page.waitForTimeout(300);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => window.__explorer.elements('.lineage').length === 0);
  }
  reportBoth('trace drawn after the click, ms', measured, 100);
  await page.context().close();
}

async function requests() {
  const { page } = await openPage(browser);
  await page.goto(server.url);
  await drawn(page);
  const section = await aSection(page);
  const gestures = {
    'select a duty': () => page.locator('.duty-row').first().click(),
    'leave it': () => page.keyboard.press('Escape'),
    'select the plan by key': async () => {
      await page.locator('#canvas').focus();
      await page.keyboard.press('ArrowLeft');
    },
    'go on to a directive by key': () => page.keyboard.press('ArrowLeft'),
    'its menu': () => page.keyboard.press('m'),
    'expand a relation': () => page.getByRole('menuitem', { name: /\(\d/ }).first().click(),
  };
  let asked = [];
  page.on(
    'request',
    (request) => request.url().endsWith('/graphql') && asked.push(request.postDataJSON().operationName),
  );
  await page.locator('.tree-toggle').nth(0).click();
  await page.waitForFunction(() => window.__explorer.nodes('[kind = "duty"]').length > 0);
  console.log(`requests of a gesture: unfold a section ${asked.length} (${section})`);
  for (const [name, act] of Object.entries(gestures)) {
    asked = [];
    await act();
    await page.waitForTimeout(1200);
    console.log(`requests of a gesture: ${name} ${asked.length} ${[...new Set(asked)].join(' ')}`);
  }
  await page.context().close();
}

/** Memory, elements and listeners after many gestures, against those after the first of each. */
async function leak() {
  const { page, cdp } = await metered();
  await page.goto(server.url);
  await drawn(page);
  const round = async () => {
    for (const key of ['ArrowLeft', 'ArrowLeft', 'p', 'p', 'f', '0', '+', '-', 'Escape']) {
      await page.locator('#canvas').focus();
      await page.keyboard.press(key);
    }
    await page.locator('.tree-toggle').nth(1).click();
    await page.locator('.tree-toggle').nth(1).click();
    await page.waitForTimeout(50);
  };
  const measure = async () => {
    await page.waitForTimeout(500);
    await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { heap: of('JSHeapUsedSize') / 2 ** 20, nodes: of('Nodes'), listeners: of('JSEventListeners') };
  };
  await round();
  await round();
  const before = await measure();
  for (let done = 0; done < GESTURES; done += 11) await round();
  const after = await measure();
  const grown = (name) => `${name} ${before[name].toFixed(0)} to ${after[name].toFixed(0)}`;
  console.log(`after ${GESTURES} gestures: ${grown('heap')} MiB, ${grown('nodes')} of the page, ${grown('listeners')}`);
  await page.context().close();
}

/** Moves a picture of 2,000 nodes, and the same nodes in the bare graph library, drawn in two ways, on the same page. */
async function large() {
  const { page, cdp } = await metered({ bypassCSP: true });
  await page.goto(server.url);
  const plan = await page.evaluate(
    async (text) => {
      const query = 'mutation($input: ImportInput!) { importDocument(input: $input) { document { id } } }';
      const answer = await window.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { input: { fileName: 'large.txt', text } } }),
      });
      return (await answer.json()).data.importDocument.document.id;
    },
    largePlan(12, 165),
  );
  const sections = Array.from({ length: 12 }, (_, at) => `II.${at + 1}`).join(',');
  await page.goto(`${server.url}?${new URLSearchParams({ plan, expand: sections })}`);
  await page.waitForFunction(() => (window.__explorer?.nodes().length ?? 0) > 1900, null, { timeout: 120_000 });
  await drawn(page);
  const nodes = await page.evaluate(() => window.__explorer.nodes(':visible').length);
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js') });
  const explorer = await pan(page, cdp, 'explorer');
  const bare = await pan(page, cdp, 'canvas');
  const webgl = await pan(page, cdp, 'webgl');
  console.log(
    `panning ${nodes} nodes, ms of the main thread for a frame: explorer ${explorer}, bare ${bare}, bare with WebGL ${webgl}`,
  );
  await page.context().close();
}

async function pan(page, cdp, renderer) {
  await page.evaluate((name) => {
    const own = window.__explorer;
    window.panned?.destroy?.();
    document.getElementById('bare')?.remove();
    if (name === 'explorer') return void (window.moved = own);
    const box = document.createElement('div');
    box.id = 'bare';
    // The same window on the same part of the picture: a bare one that shows all of it, tiny, and is pushed away draws nothing.
    const { left, top, width, height } = own.container().getBoundingClientRect();
    const place = { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
    Object.assign(box.style, { position: 'fixed', zIndex: '99', background: 'white', ...place });
    document.body.append(box);
    window.moved = window.panned = cytoscape({
      container: box,
      elements: own.elements(':visible').jsons(),
      style: own.style().json(),
      layout: { name: 'preset', fit: false },
      zoom: own.zoom(),
      pan: own.pan(),
      renderer: { name: 'canvas', webgl: name === 'webgl' },
    });
  }, renderer);
  await page.waitForTimeout(1500);
  const before = await worked(cdp);
  const moved = await page.evaluate(
    async ({ frames, longest }) => {
      const end = performance.now() + longest;
      let at = 0;
      for (; at < frames && performance.now() < end; at += 1) {
        window.moved.panBy({ x: 0, y: at < frames / 2 ? -40 : 40 });
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return at;
    },
    { frames: FRAMES, longest: LONGEST_PAN },
  );
  return (((await worked(cdp)) - before) / moved).toFixed(1);
}

/** A page whose main thread is metered. */
async function metered(options) {
  const { page } = await openPage(browser, options);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, cdp };
}

/** How long the page's main thread has worked, in ms. */
async function worked(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000;
}

async function aSection(page) {
  if (page.url() === 'about:blank') {
    await page.goto(server.url);
    await drawn(page);
  }
  return page.evaluate(() => {
    const sections = window.__explorer.nodes('[kind = "section"]');
    return sections[1 % sections.length].id();
  });
}

function reportBoth(what, measured, most) {
  report(`${what}, on the clock`, median(measured.map(({ clock }) => clock)), most);
  report(`${what}, of the main thread`, median(measured.map(({ work }) => work)), most);
}

function report(what, value, most) {
  console.log(`${what}: ${value.toFixed(0)} (at most ${most}${value <= most ? '' : ', MISSED'})`);
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}
