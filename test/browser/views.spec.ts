import AxeBuilder from '@axe-core/playwright';
import { describe, expect, jest, test } from '@jest/globals';
import { explorerPage } from './support/explorer-page.ts';

jest.setTimeout(60_000);

const PLAN = 'urn:lex:vn;lang.son:uy.ban.nhan.dan:ke.hoach:2020-08-05;131-kh-ubnd';

const at = explorerPage();

async function open(query: Record<string, string>): Promise<void> {
  await at.page.goto(`${at.url}?${new URLSearchParams(query)}`);
  await at.page.locator('[data-ready]').waitFor();
}

async function violations(): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page: at.page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return found.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target} ${node.failureSummary}`),
  );
}

describe('what an analyst asks', () => {
  test('Where does the text say so? The passage is lit, its citations lead on', async () => {
    await open({ view: 'text', select: `${PLAN}#II.2.a.1` });
    const passage = at.page.locator('.text-row[data-chosen="true"]');
    expect(await passage.locator('.citation').count()).toBe(9);
    const box = await passage.boundingBox();
    expect(box && box.y >= 48 && box.y < 900).toBe(true);
    await passage.locator('.citation', { hasText: '182/KH-UBND' }).click();
    await at.page.waitForFunction(() => decodeURIComponent(location.search).includes('182-kh-ubnd'));
  });

  test('A quote of the evidence opens at its place in the text', async () => {
    await at.page.goto(`${at.url}?${new URLSearchParams({ select: `${PLAN}#II.2.a.1` })}`);
    await at.page.locator('.proof .link-button').first().click();
    await at.page.locator('.text-row[data-lit="true"]').first().waitFor();
    expect(decodeURIComponent(at.page.url())).toMatch(/view=text/);
  });

  test('Which central directives have no duty with one stated, named lead?', async () => {
    await open({ view: 'audit' });
    await at.page.getByRole('button', { name: /Thiếu chủ trì nêu rõ/ }).click();
    const numbers = await at.page.locator('.rows tbody .document-name b').allTextContents();
    expect(numbers).not.toContain('52-NQ/TW');
    expect(numbers).toContain('11-NQ/TW');
    await at.page.getByRole('button', { name: 'Nhiệm vụ dưới 11-NQ/TW' }).click();
    expect(await at.page.locator('.duty-rows b').allTextContents()).toEqual(['II.2.a.1']);
  });

  test('What does Sở Thông tin và Truyền thông do under 52-NQ/TW?', async () => {
    await open({ view: 'matrix' });
    await at.page.getByRole('button', { name: /^Sở Thông tin và Truyền thông, 52-NQ\/TW/ }).click();
    expect(await at.page.locator('.opened h2').textContent()).toContain('20 nhiệm vụ');
  });

  test('What is on screen, as a table? It follows the filter and finds without marks', async () => {
    await open({ view: 'table' });
    await at.page.getByRole('searchbox').fill('so khoa hoc');
    expect(await at.page.locator('.sortable tbody tr').count()).toBe(1);
    await at.page.getByRole('button', { name: 'Liên kết' }).click();
    expect(await at.page.locator('.sortable thead th').count()).toBe(4);
  });

  test('What falls due?', async () => {
    await open({ view: 'deadlines' });
    expect(await at.page.locator('.rows tbody th').allTextContents()).toEqual(['10/11 hằng năm', '25/11 hằng năm']);
  });

  test('What would be read of this file? A preview, and nothing is written', async () => {
    await open({ view: 'import' });
    const text = [
      'ỦY BAN NHÂN DÂN',
      'TỈNH CAO BẰNG',
      'Số: 7/KH-UBND',
      'Cao Bằng, ngày 05 tháng 8 năm 2021',
      'KẾ HOẠCH',
      'Thực hiện Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị',
    ];
    await at.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'ke-hoach.txt', mimeType: 'text/plain', buffer: Buffer.from(text.join('\n\n')) });
    await at.page.locator('.preview h2').waitFor();
    expect(await at.page.locator('.preview h2').textContent()).toBe('7/KH-UBND');
    expect(await at.page.locator('.preview .citation').first().textContent()).toContain('52-NQ/TW');
  });
});

describe('accessibility', () => {
  test.each(
    ['text', 'table', 'audit', 'matrix', 'deadlines', 'compare', 'import'].flatMap((view) => [
      [view, 'light'],
      [view, 'dark'],
    ]),
  )('axe finds nothing: %s, %s', async (view, theme) => {
    await open({ view: view as string, theme: theme as string });
    expect(await violations()).toEqual([]);
  });

  test.each([
    ['text', 'Văn bản'],
    ['audit', 'Rà soát'],
    ['matrix', 'Ma trận'],
  ])('%s keeps inside a page of 390 px, and its tab is called %s', async (view, name) => {
    await at.page.setViewportSize({ width: 390, height: 844 });
    await open({ view });
    const tab = at.page.getByRole('navigation', { name: 'Khung' }).locator('[aria-current=true]');
    expect(await tab.textContent()).toBe(name);
    expect(await at.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await violations()).toEqual([]);
  });

  test.each(['audit', 'table', 'deadlines'])(
    '%s shows its rows as cards at 390 px, and they stay rows',
    async (view) => {
      await at.page.setViewportSize({ width: 390, height: 844 });
      await open({ view });
      await at.page.locator('.rows tbody tr').first().waitFor();
      const frame = at.page.locator('.table-frame');
      expect(await frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
      const rows = at.page.getByRole('table').getByRole('row');
      expect(await rows.count()).toBe(await at.page.locator('.rows tr').count());
      expect(await violations()).toEqual([]);
    },
  );
});
