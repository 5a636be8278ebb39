import { readFileSync } from 'node:fs';
import { describe, expect, jest, test } from '@jest/globals';
import { unzip } from '../support/unzip.ts';
import { explorerPage } from './support/explorer-page.ts';
import { drawn } from './support/launch-browser.mjs';

jest.setTimeout(60_000);

const PLAN = 'urn:lex:vn;lang.son:uy.ban.nhan.dan:ke.hoach:2020-08-05;131-kh-ubnd';
const DIRECTIVE = 'urn:lex:vn:trung.uong:nghi.quyet:2019-09-27;52-nq-tw';

const at = explorerPage();

describe('on the canvas', () => {
  test.each([
    ['the menu key', 'ContextMenu'],
    ['Shift F10', 'Shift+F10'],
    ['M', 'm'],
  ])('%s opens the menu of what is selected, Escape gives the focus back', async (_, key) => {
    await at.page.goto(`${at.url}?${new URLSearchParams({ select: DIRECTIVE })}`);
    await drawn(at.page);
    await at.page.locator('#canvas').focus();
    await at.page.keyboard.press(key);
    await at.page.getByRole('menu').waitFor();
    const inMenu = () => at.page.evaluate(() => document.activeElement?.getAttribute('role'));
    expect(await inMenu()).toBe('menuitem');
    await at.page.keyboard.press('Escape');
    expect(await at.page.getByRole('menu').count()).toBe(0);
    expect(await at.page.evaluate(() => document.activeElement?.id)).toBe('canvas');
  });

  test('zooming to the selection shows its whole lineage, as large as it goes', async () => {
    await at.page.goto(`${at.url}?${new URLSearchParams({ select: `${PLAN}#II.2.a.1` })}`);
    await drawn(at.page);
    await at.page.waitForFunction(() => (window.__explorer?.elements('.lineage').length ?? 0) > 0);
    await at.page.locator('#canvas').focus();
    await at.page.keyboard.press('-');
    await at.page.keyboard.press('-');
    await at.page.keyboard.press('z');
    const seen = await at.page.evaluate(() => {
      const core = window.__explorer as NonNullable<typeof window.__explorer>;
      const lit = core.elements('.lineage:visible').renderedBoundingBox();
      const inside = lit.x1 >= -2 && lit.y1 >= -2 && lit.x2 <= core.width() + 2 && lit.y2 <= core.height() + 2;
      return { inside, share: Math.max(lit.w / core.width(), lit.h / core.height()), zoom: core.zoom() };
    });
    expect(seen.inside).toBe(true);
    expect(seen.share > 0.6 || seen.zoom === 1.6).toBe(true);
  });
});

describe('what is on screen as text for a spreadsheet', () => {
  test.each(['table', 'audit', 'matrix', 'deadlines'])('%s: copied and saved are the same rows', async (view) => {
    await at.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await at.page.goto(`${at.url}?view=${view}`);
    await at.page.locator('[data-ready]').waitFor();
    await at.page.getByRole('button', { name: 'Sao chép' }).click();
    await at.page.getByRole('button', { name: 'Đã chép' }).waitFor();
    const copied = await at.page.evaluate(() => navigator.clipboard.readText());
    const saving = at.page.waitForEvent('download');
    await at.page.getByRole('button', { name: 'CSV' }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toMatch(/^truy-nguyen-.+\.csv$/);
    const saved = readFileSync(await file.path(), 'utf8');
    const firstCells = (text: string, separator: string) =>
      text
        .replace(/^\uFEFF/u, '')
        .trim()
        .split(/\r?\n/u)
        .map((line) => line.split(separator)[0]?.replaceAll('"', ''));
    expect(firstCells(copied, '\t').length).toBeGreaterThan(2);
    expect(firstCells(saved, ',').length).toBe(firstCells(copied, '\t').length);
    expect(firstCells(saved, ',')[0]).toBe(firstCells(copied, '\t')[0]);

    const savingBook = at.page.waitForEvent('download');
    await at.page.getByRole('button', { name: 'Excel' }).click();
    const book = await savingBook;
    expect(book.suggestedFilename()).toMatch(/^truy-nguyen-.+\.xlsx$/);
    const sheet = unzip(readFileSync(await book.path())).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet.match(/<row /gu)?.length).toBe(firstCells(copied, '\t').length);
  });
});
