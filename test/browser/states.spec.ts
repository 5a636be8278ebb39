import { describe, expect, jest, test } from '@jest/globals';
import { explorerPage } from './support/explorer-page.ts';
import { violations } from './support/violations.ts';

jest.setTimeout(120_000);

const PLAN = 'urn:lex:vn;lang.son:uy.ban.nhan.dan:ke.hoach:2020-08-05;131-kh-ubnd';

const at = explorerPage();

async function open(query: Record<string, string>, url = at.url): Promise<void> {
  await at.page.goto(`${url}?${new URLSearchParams(query)}`);
}

function sentence(): Promise<string | null> {
  return at.page.locator('main .sentence:visible').textContent();
}

describe('a server that does not answer', () => {
  test('is said in the view, with what to try, and trying again helps', async () => {
    await open({ view: 'table' });
    await at.page.locator('[data-ready]').waitFor();
    await at.page.route('**/graphql', (route) => route.abort());
    await at.page.getByRole('button', { name: 'Thời hạn', exact: true }).click();
    const retry = at.page.locator('main').getByRole('button', { name: 'Thử lại' });
    await retry.waitFor();
    expect(await sentence()).toContain('Máy chủ không trả lời');
    expect(await violations(at.page)).toEqual([]);
    await at.page.unroute('**/graphql');
    await retry.click();
    await at.page.locator('.rows').waitFor();
    // The browser itself reports the requests that were cut.
    at.complaints.length = 0;
  });

  test('but an error is told in the server’s own words', async () => {
    await open({ view: 'table' });
    await at.page.locator('[data-ready]').waitFor();
    const refusal = { errors: [{ message: 'Cơ sở dữ liệu đang bận.', extensions: { code: 'STORE_BUSY' } }] };
    await at.page.route('**/graphql', (route) => route.fulfill({ json: refusal }));
    await at.page.getByRole('button', { name: 'Thời hạn', exact: true }).click();
    await at.page.locator('main').getByRole('button', { name: 'Thử lại' }).waitFor();
    expect(await sentence()).toContain('Cơ sở dữ liệu đang bận.');
  });

  test('at once leaves outlines where the rows will stand, and nothing jumps', async () => {
    await open({ view: 'table' });
    await at.page.locator('[data-ready]').waitFor();
    await at.page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2000));
      await route.continue();
    });
    await at.page.getByRole('button', { name: 'Rà soát', exact: true }).click();
    await at.page.locator('.view-skeleton').waitFor();
    const bar = at.page.locator('main .sentence-bar:visible');
    const before = await bar.boundingBox();
    expect(await violations(at.page)).toEqual([]);
    await at.page.locator('.tiles').waitFor();
    expect(await bar.boundingBox()).toEqual(before);
  });
});

describe('what is not there', () => {
  test.each([
    ['a document', { select: 'urn:lex:vn:chinh.phu:nghi.quyet:2001-01-01;0-nq-cp' }],
    ['a link', { select: 'link:aaaaaaaaaaaaaaaaaaaaaaaaaa' }],
    ['a duty', { select: `${PLAN}#XX.9` }],
  ])('%s that the address names: the evidence says so, the plan is shown', async (_, query) => {
    await open(query as Record<string, string>);
    await at.page.getByText('Mục này không còn trong cơ sở dữ liệu.').waitFor();
    expect(await violations(at.page)).toEqual([]);
  });

  test('a plan that the address names is said, with the way on', async () => {
    await open({ plan: 'urn:lex:vn:chinh.phu:nghi.quyet:2001-01-01;0-nq-cp' });
    await at.page.getByText('Cơ sở dữ liệu không còn văn bản này').waitFor();
  });

  test.each([
    ['deadlines', 'Bộ lọc không để lại thời hạn nào.'],
    ['matrix', 'Bộ lọc không để lại nhiệm vụ nào'],
    ['audit', 'Không có văn bản nào như vậy.'],
  ])('under a filter that leaves nothing, %s says so', async (view, words) => {
    await open({ view, filter: 'stated,implied,several,collective_only,no_lead' });
    await at.page.getByText(words).waitFor();
    expect(await sentence()).toContain('0 / 59');
  });

  test('words that no row holds are said', async () => {
    await open({ view: 'table', find: 'xyzzy' });
    await at.page.getByText('Không có dòng nào khớp “xyzzy”.').waitFor();
  });
});

describe('a database that changes under one’s feet', () => {
  const text = [
    'ỦY BAN NHÂN DÂN',
    'TỈNH CAO BẰNG',
    'Số: 81/KH-UBND',
    'Cao Bằng, ngày 06 tháng 8 năm 2021',
    'KẾ HOẠCH',
    'Thực hiện Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị',
    'I. NHIỆM VỤ',
    '1. Sở Tài chính chủ trì lập dự toán kinh phí.',
  ].join('\n\n');

  async function mutate(query: string, variables: object): Promise<Record<string, { document: { id: string } }>> {
    const response = await fetch(`${at.url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return ((await response.json()) as { data: Record<string, { document: { id: string } }> }).data;
  }

  test('what was drawn stays; what is gone is said where one asks for it', async () => {
    const { importDocument } = await mutate(
      'mutation($text: String!) { importDocument(input: { fileName: "k.txt", text: $text }) { document { id } } }',
      { text },
    );
    const id = importDocument?.document.id as string;
    await open({ plan: id });
    await at.page.locator('[role=treeitem]').first().waitFor();
    await mutate('mutation($id: ID!) { removeDocument(id: $id) { removed } }', { id });

    await at.page.locator('[role=treeitem] .tree-toggle').first().click();
    await at.page.locator('[role=treeitem][aria-label^="I.1"]').click();
    await at.page.getByText('Mục này không còn trong cơ sở dữ liệu.').waitFor();
    await at.page.getByRole('button', { name: 'Văn bản', exact: true }).click();
    await at.page.locator('main [data-ready]').waitFor();
    expect(await sentence()).not.toContain('Đang đọc');
  });
});
