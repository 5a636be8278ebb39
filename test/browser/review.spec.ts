import { describe, expect, jest, test } from '@jest/globals';
import { explorerPage } from './support/explorer-page.ts';
import { violations } from './support/violations.ts';

jest.setTimeout(120_000);

const PLAN = 'urn:lex:vn;lang.son:uy.ban.nhan.dan:ke.hoach:2020-08-05;131-kh-ubnd';
const DUTY = `${PLAN}#II.2.b`;

const at = explorerPage();

async function ask<T>(query: string, variables: object = {}): Promise<T> {
  const response = await fetch(`${at.url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return ((await response.json()) as { data: T }).data;
}

async function open(query: Record<string, string>): Promise<void> {
  await at.page.goto(`${at.url}?${new URLSearchParams(query)}`);
}

/** The link by which the plan itself implements the resolution of the Politburo. */
async function linkOfPlan(): Promise<string> {
  const query = `query($id: ID!) { document(id: $id) { links(direction: OUT, types: [IMPLEMENTS], first: 50) {
    nodes { id to { ... on Document { number } } } } } }`;
  type Links = { document: { links: { nodes: { id: string; to: { number: string } }[] } } };
  const { document } = await ask<Links>(query, { id: PLAN });
  return document.links.nodes.find(({ to }) => to.number === '52-NQ/TW')?.id ?? '';
}

describe('a link under review', () => {
  test('is rejected with a reason, says who and when, outlives a new import, and is taken back', async () => {
    const link = await linkOfPlan();
    await open({ select: link });
    const evidence = at.page.locator('aside.evidence');
    await evidence.getByRole('button', { name: 'Bác bỏ' }).click();
    const confirm = evidence.getByRole('button', { name: 'Bác bỏ liên kết' });
    expect(await confirm.isDisabled()).toBe(true);
    await evidence.getByLabel('Vì sao bác bỏ?').fill('Chỉ nhắc tên, không thực hiện');
    expect(await violations(at.page)).toEqual([]);
    await confirm.click();
    const log = evidence.locator('.link-log');
    await log.locator('[data-review="REJECTED"]').waitFor();
    expect(await log.textContent()).toMatch(/Trên máy này, \d{2}\/\d{1,2}\/\d{4}.*Chỉ nhắc tên, không thực hiện/);

    const { document } = await ask<{ document: { text: string } }>('query($id: ID!) { document(id: $id) { text } }', {
      id: PLAN,
    });
    await ask('mutation($text: String!) { importDocument(input: { fileName: "lai.txt", text: $text }) { changed } }', {
      text: document.text,
    });
    await open({ select: link });
    await log.locator('[data-review="REJECTED"]').waitFor();
    await evidence.getByRole('button', { name: 'Bỏ quyết định' }).click();
    await evidence.getByRole('button', { name: 'Xác nhận' }).click();
    await log.locator('[data-review="CONFIRMED"]').waitFor();
    await evidence.getByRole('button', { name: 'Bỏ quyết định' }).click();
    await evidence.getByRole('button', { name: 'Bác bỏ' }).waitFor();
  });

  test('is added by marking its words with the mouse, and goes away when taken back', async () => {
    await open({ view: 'text', select: DUTY });
    const words = at.page.locator('.text-row[data-chosen="true"] p').first();
    await words.waitFor();
    const box = await words.boundingBox();
    if (!box) throw new Error('The duty is not on the page');
    await at.page.mouse.move(box.x + 14, box.y + 16);
    await at.page.mouse.down();
    await at.page.mouse.move(box.x + 260, box.y + 16, { steps: 5 });
    await at.page.mouse.up();
    await at.page.getByRole('button', { name: 'Thêm liên kết từ chỗ đã bôi' }).click();
    await addTo('01 ct ttg', /^01\/CT-TTg/);
    await takeBack();
  });

  test('is added by keyboard alone', async () => {
    await open({ view: 'text', select: DUTY });
    await at.page.locator('.text-row[data-chosen="true"]').first().waitFor();
    await at.page.getByRole('button', { name: 'Thêm liên kết', exact: true }).focus();
    await at.page.keyboard.press('Enter');
    // The words of the duty are there, the focus in them: the first twenty letters are marked anew.
    await at.page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await at.page.keyboard.press('Control+Home');
    for (let letter = 0; letter < 20; letter += 1) await at.page.keyboard.press('Shift+ArrowRight');
    const dialog = at.page.locator('dialog.add-link');
    await at.page.waitForFunction(
      () => document.querySelector('.quote-marker [role=status]')?.textContent?.length === '“”'.length + 20,
    );
    expect(await violations(at.page)).toEqual([]);
    await at.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  async function addTo(text: string, name: RegExp): Promise<void> {
    const dialog = at.page.locator('dialog.add-link');
    await dialog.getByRole('searchbox').fill(text);
    await dialog.getByRole('radio', { name }).check();
    expect(await violations(at.page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Ghi liên kết' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(new URL(at.page.url()).searchParams.get('select')).toMatch(/^link:/);
  }

  async function takeBack(): Promise<void> {
    const evidence = at.page.locator('aside.evidence');
    expect(await evidence.locator('.link-log').textContent()).toContain('Do người xác lập');
    await evidence.getByRole('button', { name: 'Gỡ liên kết' }).click();
    await at.page.waitForFunction(() => !location.search.includes('select='));
  }
});
