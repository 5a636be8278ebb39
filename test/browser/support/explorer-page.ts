import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage } from './launch-browser.mjs';
import { startExplorer, type Explorer, type StartOptions } from './start-explorer.ts';

/** The explorer under test, and the page of the test that runs. */
export interface ExplorerPage {
  readonly url: string;
  readonly page: Page;
  /** What went wrong on the page; a test that leaves any fails. */
  readonly complaints: string[];
}

/** Starts server and browser once for a test file, and gives each of its tests a new page. */
export function explorerPage(options: StartOptions = {}): ExplorerPage {
  let explorer: Explorer;
  let browser: Browser;
  let opened: { page: Page; complaints: string[] };

  beforeAll(async () => {
    explorer = await startExplorer(options);
    browser = await launchBrowser();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await explorer?.stop();
  }, 30_000);

  beforeEach(async () => {
    opened = await openPage(browser);
  });
  afterEach(async () => {
    await opened?.page.context().close();
    expect(opened?.complaints).toEqual([]);
  });

  return {
    get url() {
      return explorer.url;
    },
    get page() {
      return opened.page;
    },
    get complaints() {
      return opened.complaints;
    },
  };
}
