// Picks the browser for a whole run: the system's Chromium where there is one, else the bundled one, unpacked once into a
// folder of our own with its fonts named (its own configuration names /tmp/fonts, and without any font the renderer aborts).
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Sets CHROME_PATH, and what the bundled browser needs besides; a CHROME_PATH that is set already is kept. */
export default async function findBrowser() {
  const known = [process.env.CHROME_PATH, ...(process.env.BUNDLED_BROWSER ? [] : SYSTEM)].find(
    (path) => path && existsSync(path),
  );
  if (known) {
    process.env.CHROME_PATH = known;
    return;
  }
  const folder = join(import.meta.dirname, '../../.cache/browser');
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'; // it then unpacks the libraries that a bare system lacks
  const chromium = (await import('@sparticuz/chromium')).default;
  process.env.CHROME_PATH = await chromium.executablePath();
  process.env.BROWSER_IS_BUNDLED = '1';
  process.env.FONTCONFIG_FILE = join(folder, 'fonts.conf');
  const dirs = [join(folder, 'fonts'), '/usr/share/fonts'].map((dir) => `<dir>${dir}</dir>`).join('');
  writeFileSync(
    process.env.FONTCONFIG_FILE,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs}<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>\n`,
  );
}
