import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { drawn } from './support/launch-browser.mjs';
import { explorerPage } from './support/explorer-page.ts';

jest.setTimeout(60_000);

const PLAN = 'urn:lex:vn;lang.son:uy.ban.nhan.dan:ke.hoach:2020-08-05;131-kh-ubnd';
const DUTY = `${PLAN}#II.2.a.1`;
const DIRECTIVE = 'urn:lex:vn:trung.uong:nghi.quyet:2019-09-27;52-nq-tw';

const at = explorerPage();

async function open(query: Record<string, string> = {}): Promise<void> {
  await at.page.goto(`${at.url}?${new URLSearchParams(query)}`);
  await drawn(at.page);
}

async function violations(): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page: at.page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return found.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target} ${node.failureSummary}`),
  );
}

/** Canvas elements of a class, by id. */
function idsOf(selector: string): Promise<string[]> {
  return at.page.evaluate((asked) => window.__explorer?.elements(asked).map((element) => element.id()) ?? [], selector);
}

/** Where the nodes of the plan's own picture stand. */
function places(): Promise<unknown> {
  return at.page.evaluate(() => window.__explorer?.nodes().map((node) => [node.id(), node.position().y]));
}

describe('the first screen', () => {
  beforeEach(() => open());

  test('says in one sentence what is shown and what is left out', async () => {
    const sentence = at.page.locator('.sentence');
    expect(await sentence.textContent()).toBe(
      '59 nhiệm vụ trong 9 mục, 16 văn bản được dẫn chiếu, cả 16 chưa có toàn văn. Đang ẩn 3 liên kết nhắc đến.',
    );
    expect(await sentence.getAttribute('aria-live')).toBe('polite');
  });

  test('shows the plan, what it is traced to, its sections and agencies, by the ids of the API', async () => {
    expect(await idsOf('node[kind = "document"]')).toHaveLength(17);
    expect(await idsOf('node[kind = "section"]')).toHaveLength(9);
    expect(await idsOf('node')).toContain(PLAN);
  });

  test('stands in exact columns, and no two cards overlap', async () => {
    const boxes = await at.page.evaluate(
      () =>
        window.__explorer?.nodes(':visible').map((node) => ({
          ...node.position(),
          w: node.width(),
          h: node.height(),
          kind: node.data('kind') as string,
        })) ?? [],
    );
    const columns = new Set(boxes.map((box) => box.x - box.w / 2));
    expect(columns.size).toBe(6);
    for (const [at, a] of boxes.entries())
      for (const b of boxes.slice(at + 1))
        expect(Math.abs(a.x - b.x) >= (a.w + b.w) / 2 || Math.abs(a.y - b.y) >= (a.h + b.h) / 2).toBe(true);
  });

  test('has its panes as landmarks and its tree by path', async () => {
    for (const name of ['Mục lục', 'Bằng chứng'])
      expect(await at.page.locator(`aside[aria-label="${name}"]`).count()).toBe(1);
    const names = await at.page
      .locator('[role=treeitem]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('aria-label')));
    expect(names.map((name) => name?.split(' ')[0])).toEqual([
      'II.1',
      'II.2',
      'II.3',
      'II.4',
      'II.5',
      'II.6',
      'II.7',
      'II.8',
      'III',
    ]);
  });

  test('finds a duty’s document without its marks, by keyboard from anywhere', async () => {
    await at.page.keyboard.press('Control+k');
    await at.page.keyboard.type('nghi quyet 52');
    await at.page.locator('[role=option]').first().waitFor();
    await at.page.keyboard.press('Enter');
    await at.page.waitForFunction(() => location.search.includes('select='));
    expect(decodeURIComponent(at.page.url())).toContain('52-nq-tw');
  });
});

describe('a trace', () => {
  test('lights the chains of a duty and fades the rest', async () => {
    await open();
    await at.page.locator('[role=treeitem][aria-label^="II.2 "] .tree-toggle').click();
    await at.page.locator('[role=treeitem][aria-label^="II.2.a.1 "]').click();
    await at.page.waitForFunction(() => (window.__explorer?.elements('.lineage').length ?? 0) > 0);
    const lit = await idsOf('node.lineage[kind = "document"]');
    for (const number of [
      '182-kh-ubnd',
      '99-nq-cp',
      '11-nq-tw',
      '287-kh-ubnd',
      '08-nq-cp',
      '29-nq-tw',
      '22-nq-cp',
      '30-nq-tw',
      '60-ctr-tu',
      '52-nq-tw',
      '50-nq-cp',
      '153-ctr-tu',
    ])
      expect(lit.some((id) => id.endsWith(number))).toBe(true);
    const faded = await idsOf('node.faded[kind = "document"]');
    expect(faded.map((id) => id.split(';').at(-1)).sort()).toEqual([
      '01-ct-ttg',
      '106-kh-ubnd',
      '17-nq-cp',
      '527-qd-ubnd',
    ]);
  });

  test('reads itself out beside the picture, with the words that state each step', async () => {
    await open({ select: DUTY });
    const evidence = at.page.locator('aside.evidence');
    await evidence.locator('blockquote').first().waitFor();
    expect(await evidence.locator('h2').textContent()).toBe('II.2.a.1');
    expect(await evidence.locator('.chain-tabs [role=tab]').allTextContents()).toEqual([
      'Nêu rõ 6',
      'Kế thừa 2',
      'Dừng giữa chừng 1',
    ]);
    expect(await evidence.locator('.document-card b').allTextContents()).toEqual([
      '182/KH-UBND',
      '99/NQ-CP',
      '11-NQ/TW',
    ]);
    for (const [place, number] of ['182/KH-UBND', '99/NQ-CP', '11-NQ/TW'].entries())
      expect(await evidence.locator('mark').nth(place).textContent()).toContain(number);
    await evidence.getByRole('button', { name: '30-NQ/TW' }).click();
    expect(await evidence.locator('.document-card b').allTextContents()).toEqual(['22/NQ-CP', '30-NQ/TW']);
  });

  test('is restored from its link, and left by the browser’s back button', async () => {
    await open({ select: DUTY, lang: 'en' });
    await at.page.locator('aside.evidence h2').waitFor();
    expect(await at.page.locator('.sentence').textContent()).toContain('II.2.a.1 leads to 8 central documents');
    await at.page.locator('.evidence').getByRole('button', { name: 'Close' }).click();
    expect(await idsOf('.faded')).toEqual([]);
    await at.page.goBack();
    await at.page.waitForFunction(() => (window.__explorer?.elements('.faded').length ?? 0) > 0);
  });

  test('of a directive lights every duty under it', async () => {
    await open({ select: 'urn:lex:vn:trung.uong:nghi.quyet:2019-09-27;52-nq-tw' });
    await at.page.locator('aside.evidence .coverage').waitFor();
    expect(await at.page.locator('.sentence').textContent()).toBe('59 nhiệm vụ qua 52-NQ/TW: 59 kế thừa.');
    expect(await idsOf('node.lineage[kind = "section"]')).toHaveLength(9);
  });
});

describe('gestures', () => {
  test('a section unfolds, folds again, and undo takes it back', async () => {
    await open();
    const before = await at.page.evaluate(() =>
      window.__explorer?.nodes('[kind = "document"]').map((node) => node.position()),
    );
    await at.page.locator('[role=treeitem][aria-label^="II.4 "] .tree-toggle').click();
    await at.page.waitForFunction(() => window.__explorer?.nodes('[kind = "duty"]').length === 7);
    expect(
      await at.page.evaluate(() => window.__explorer?.nodes('[kind = "document"]').map((node) => node.position())),
    ).toEqual(before);
    await at.page.keyboard.press('Control+z');
    await at.page.waitForFunction(() => window.__explorer?.nodes('[kind = "duty"]').length === 0);
    await at.page.keyboard.press('Control+y');
    await at.page.waitForFunction(() => window.__explorer?.nodes('[kind = "duty"]').length === 7);
  });

  test('the legend is the filter, and the sentence says what it leaves out', async () => {
    await open();
    await at.page.getByRole('button', { name: /^Nhắc đến/ }).click();
    await at.page.waitForFunction(() => !document.querySelector('.sentence')?.textContent?.includes('ẩn'));
    expect(new URL(at.page.url()).searchParams.get('filter')).toBe('coordinates');
  });

  test('arrow keys walk from the plan to the source', async () => {
    await open();
    await at.page.locator('#canvas').focus();
    await at.page.keyboard.press('ArrowLeft');
    await at.page.keyboard.press('ArrowLeft');
    await at.page.waitForFunction(() => decodeURIComponent(location.search).includes('52-nq-tw'));
  });

  test('a directive is expanded along one relation by keyboard, in one request, and its link shows it again', async () => {
    await open({ select: DIRECTIVE });
    const before = await places();
    const asked: string[] = [];
    at.page.on('request', (request) => {
      if (request.url().endsWith('/graphql'))
        asked.push((request.postDataJSON() as { operationName: string }).operationName);
    });
    await at.page.locator('#canvas').focus();
    await at.page.keyboard.press('m');
    await at.page.getByRole('menuitem', { name: 'Mở: văn bản nào thực hiện (2)' }).press('Enter');
    await at.page.waitForFunction(() => location.search.includes('grow=implements.in.1'));
    await at.page.waitForFunction(() => document.activeElement?.id === 'canvas');
    expect(asked.filter((name) => name === 'Grow')).toHaveLength(1);
    expect(await places()).toEqual(before);
    await at.page.keyboard.press('Control+z');
    await at.page.waitForFunction(() => !location.search.includes('grow='));
  });

  test('what is pinned stays when its kind is filtered away, in any browser that opens the link', async () => {
    await open({ select: DIRECTIVE });
    await at.page.locator('#canvas').focus();
    await at.page.keyboard.press('p');
    await at.page.keyboard.press('Escape');
    await at.page.getByRole('button', { name: /^Đảng/ }).click();
    await at.page.waitForFunction(() => location.search.includes('party'));
    const party = () => idsOf('node[kind = "document"][id *= "nq-tw"]:visible');
    expect(await party()).toEqual([DIRECTIVE]);
    await at.page.goto(at.page.url());
    await drawn(at.page);
    expect(await party()).toEqual([DIRECTIVE]);
  });

  test('what is hidden by key is counted, and comes back', async () => {
    await open({ select: DIRECTIVE });
    await at.page.locator('#canvas').focus();
    await at.page.keyboard.press('h');
    await at.page.keyboard.press('Escape');
    await at.page.getByRole('button', { name: 'Hiện 1 nút đã ẩn' }).click();
    await at.page.waitForFunction(() => !location.search.includes('hide='));
  });

  test('language and theme switch and stay in the URL', async () => {
    await open();
    await at.page.getByRole('button', { name: 'Switch to English' }).click();
    await at.page.getByRole('button', { name: 'Switch to dark' }).click();
    await at.page.waitForFunction(
      () => document.documentElement.dataset.theme === 'dark' && document.documentElement.lang === 'en',
    );
    const { searchParams } = new URL(at.page.url());
    expect([searchParams.get('lang'), searchParams.get('theme')]).toEqual(['en', 'dark']);
  });
});

describe('what is on screen, taken away', () => {
  beforeEach(() => open({ select: DUTY }));

  test.each([
    ['Ảnh PNG', /\.png$/, (file: Buffer) => file.subarray(1, 4).toString() === 'PNG' && file.readUInt32BE(16) > 2500],
    ['Ảnh SVG', /\.svg$/, (file: Buffer) => ['<svg', '52-NQ/TW', 'Nguồn: 131/KH-UBND', '@font-face'].every(isIn(file))],
    ['Excel (XLSX)', /\.xlsx$/, (file: Buffer) => file.subarray(0, 2).toString() === 'PK'],
    ['CSV, các nút', /nodes\.csv$/, (file: Buffer) => ['\uFEFFLoại,Tên', '52-NQ/TW'].every(isIn(file))],
    ['CSV, các liên kết', /links\.csv$/, (file: Buffer) => ['\uFEFFCăn cứ,Từ,Đến', '11-NQ/TW'].every(isIn(file))],
    ['GraphML', /\.graphml$/, (file: Buffer) => ['<graphml', `<node id="${PLAN}">`].every(isIn(file))],
    ['JSON', /\.json$/, (file: Buffer) => (JSON.parse(file.toString()) as { nodes: unknown[] }).nodes.length > 30],
  ])('%s', async (item, name, isRight: (file: Buffer) => boolean) => {
    await at.page.getByRole('button', { name: 'Xuất' }).click();
    const [download] = await Promise.all([
      at.page.waitForEvent('download'),
      at.page.getByRole('menuitem', { name: item, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(name);
    expect(isRight(await readFile(await download.path()))).toBe(true);
  });

  test('as a GraphQL query, which the API answers', async () => {
    await at.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await at.page.getByRole('button', { name: 'Xuất' }).click();
    await at.page.getByRole('menuitem', { name: 'Chép truy vấn GraphQL' }).click();
    const query = await at.page.evaluate(() => navigator.clipboard.readText());
    const answer = await at.page.request.post(`${at.url}graphql`, { data: { query } });
    const { data, errors } = (await answer.json()) as {
      data: { plan: { duties: { totalCount: number } } };
      errors?: unknown;
    };
    expect([errors, data.plan.duties.totalCount]).toEqual([undefined, 59]);
  });

  function isIn(file: Buffer): (words: string) => boolean {
    return (words) => file.includes(words);
  }
});

describe('when there is nothing to show', () => {
  test('a server that does not answer is said, with what to try, and trying again helps', async () => {
    await at.page.route('**/graphql', (route) => route.abort());
    await at.page.goto(at.url);
    await at.page.getByRole('button', { name: 'Thử lại' }).waitFor();
    expect(await at.page.locator('.sentence').textContent()).toContain('Máy chủ không trả lời');
    await at.page.unroute('**/graphql');
    await at.page.getByRole('button', { name: 'Thử lại' }).click();
    await drawn(at.page);
    // The browser itself reports the requests that were cut.
    at.complaints.length = 0;
  });

  test('an empty database offers the first import', async () => {
    await at.page.route('**/graphql', async (route) => {
      const { query } = route.request().postDataJSON() as { query: string };
      const none = { data: { documents: { __typename: 'DocumentConnection', totalCount: 0, nodes: [] } } };
      await (query.includes('HeldDocuments') ? route.fulfill({ json: none }) : route.continue());
    });
    await at.page.goto(at.url);
    await at.page.getByRole('button', { name: 'Nhập văn bản đầu tiên' }).click();
    await at.page.locator('.drop-zone').waitFor();
  });
});

describe('accessibility', () => {
  test.each([
    ['light', {}],
    ['dark', { theme: 'dark' }],
    ['a trace', { select: DUTY }],
    ['a trace in the dark', { select: DUTY, theme: 'dark' }],
    ['a directive', { select: 'urn:lex:vn:trung.uong:nghi.quyet:2019-09-27;52-nq-tw' }],
  ])('axe finds nothing: %s', async (_, query: Record<string, string>) => {
    await open(query);
    if (query.select) await at.page.locator('aside.evidence h2').waitFor();
    expect(await violations()).toEqual([]);
  });

  test('at 390 px the panes are tabs, and nothing runs out of the page', async () => {
    await at.page.setViewportSize({ width: 390, height: 844 });
    await open();
    expect(await at.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await violations()).toEqual([]);
    await at.page.getByRole('button', { name: 'Mục lục' }).click();
    await at.page.locator('[role=treeitem]').first().waitFor();
    expect(await violations()).toEqual([]);
  });
});
