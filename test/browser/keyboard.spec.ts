import { describe, expect, jest, test } from '@jest/globals';
import { drawn } from './support/launch-browser.mjs';
import { explorerPage } from './support/explorer-page.ts';

jest.setTimeout(180_000);

const at = explorerPage({ example: true });
const { press, type } = {
  press: (key: string) => at.page.keyboard.press(key),
  type: (text: string) => at.page.keyboard.type(text),
};

/** Where the focus is: role or tag, name, and whether one sees it. */
interface Focus {
  readonly name: string;
  readonly seen: boolean;
}

function focused(): Promise<Focus> {
  return at.page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return { name: name.trim(), seen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 };
  });
}

/** Walks with Tab until the focus is on what has this name. */
async function tabTo(name: RegExp): Promise<void> {
  for (let steps = 0; steps < 250; steps += 1) {
    await press('Tab');
    const here = await focused();
    if (!name.test(here.name)) continue;
    expect(here).toMatchObject({ seen: true });
    return;
  }
  throw new Error(`No Tab leads to ${name}`);
}

/** Names the view that a key has opened, once it is there. */
async function viewOf(key: string, name: string): Promise<void> {
  await press(key);
  await at.page
    .locator(`main[aria-label="${name}"] [data-ready], main[aria-label="${name}"] #canvas`)
    .first()
    .waitFor();
}

describe('without a mouse', () => {
  test('an analyst answers every question', async () => {
    await at.page.goto(at.url);
    await drawn(at.page);

    // Which national directive does this duty come from?
    await press('Control+k');
    // Enter may come before the answer; it never chooses from an older one.
    await type('tiep tuc trien khai co hieu qua chuong trinh hanh dong');
    await press('Enter');
    const evidence = at.page.locator('aside.evidence');
    await evidence.locator('blockquote').first().waitFor();
    expect(await at.page.locator('main .sentence').textContent()).toContain('II.2.a.1 dẫn tới');
    await tabTo(/^Kế thừa \d/);
    await press('Enter');
    await evidence.locator('.document-card', { hasText: '52-NQ/TW' }).first().waitFor();

    // Where does the text say so? A step's quote opens there.
    await tabTo(/^Mở trong văn bản/);
    await press('Enter');
    await at.page.locator('.text-row[data-lit="true"]').first().waitFor();

    // Which central directives have no duty with one stated, named lead?
    await viewOf('4', 'Rà soát');
    await tabTo(/Thiếu chủ trì nêu rõ/);
    await press('Enter');
    await tabTo(/^Nhiệm vụ dưới 11-NQ\/TW/);
    await press('Enter');
    expect(await at.page.locator('.duty-rows b').allTextContents()).toEqual(['II.2.a.1']);

    // Who answers for what? A cell opens its duties.
    await viewOf('5', 'Ma trận');
    await tabTo(/^Sở Thông tin và Truyền thông, 52-NQ\/TW/);
    await press('Enter');
    expect(await at.page.locator('.opened h2').textContent()).toContain('20 nhiệm vụ');

    // What falls due, and whose is it?
    await viewOf('6', 'Thời hạn');
    await tabTo(/^III\.1$/);
    await press('Enter');
    await at.page.locator('aside.evidence h2', { hasText: 'III.1' }).waitFor();

    // What is on screen, as a table, in the order of its counts?
    await viewOf('3', 'Bảng');
    await tabTo(/^Nhiệm vụ$/);
    await press('Enter');
    await press('Enter');
    await at.page.locator('th[aria-sort="descending"]').waitFor();

    // What do two plans do under one directive?
    await viewOf('7', 'So sánh');

    // A filter from the keyboard, and back.
    await press('Escape');
    await viewOf('1', 'Nguồn gốc');
    await tabTo(/^Nêu rõ/);
    await press('Space');
    await at.page.waitForFunction(() => location.search.includes('filter='));
    await press('Control+z');
    await at.page.waitForFunction(() => !location.search.includes('explicit'));

    // On the canvas the arrows lead to the source, and the sentence reads it out.
    await at.page.locator('#canvas').focus();
    await press('ArrowLeft');
    await press('ArrowLeft');
    await at.page.waitForFunction(() => location.search.includes('select='));
    expect(await at.page.locator('main .sentence').getAttribute('aria-live')).toBe('polite');
  });

  test('a link restores the question in another browser', async () => {
    await at.page.goto(`${at.url}?view=table&rows=links&sort=3&order=down&find=52`);
    await at.page.locator('[data-ready]').waitFor();
    expect(await at.page.getByRole('searchbox').inputValue()).toBe('52');
    expect(await at.page.locator('th[aria-sort="descending"]').textContent()).toBe('Nhiệm vụ');
    await at.page.goto(`${at.url}?view=audit&tile=ghosts`);
    expect(await at.page.locator('.tile[aria-pressed="true"]').textContent()).toContain('Văn bản chưa có');
  });
});

describe('on small and enlarged screens', () => {
  const views = ['lineage', 'text', 'table', 'audit', 'matrix', 'deadlines', 'compare', 'import'];
  test.each([
    ['390 px wide', 390, 844],
    ['at 200 % zoom', 720, 450],
  ])('%s no view runs out of the page', async (_, width, height) => {
    await at.page.setViewportSize({ width: width as number, height: height as number });
    for (const view of views) {
      await at.page.goto(`${at.url}?view=${view}`);
      await at.page.locator('[data-ready], #canvas').first().waitFor();
      const wide = await at.page.evaluate(() => document.documentElement.scrollWidth);
      expect([view, wide <= (width as number)]).toEqual([view, true]);
      // Nothing of the sentence is cut off.
      const cut = await at.page
        .locator('main .sentence')
        .evaluate((words) => words.scrollWidth > words.clientWidth + 1);
      expect([view, 'sentence cut', cut]).toEqual([view, 'sentence cut', false]);
    }
  });

  test('who asks for less motion gets none', async () => {
    await at.page.goto(`${at.url}?view=audit`);
    await at.page.locator('[data-ready]').waitFor();
    expect(await at.page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});
