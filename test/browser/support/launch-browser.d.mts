import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export function launchBrowser(): Promise<Browser>;
export function openPage(
  browser: Browser,
  options?: BrowserContextOptions,
): Promise<{ page: Page; complaints: string[] }>;
export function drawn(page: Page): Promise<void>;
