import { describe, expect, jest, test } from '@jest/globals';
import { explorerPage } from './support/explorer-page.ts';
import { violations } from './support/violations.ts';

jest.setTimeout(120_000);

const at = explorerPage();

/** A plan of our own making: a header, one directive that it implements, two duties. */
function planText(number: string): string {
  return [
    'ỦY BAN NHÂN DÂN',
    'TỈNH CAO BẰNG',
    `Số: ${number}/KH-UBND`,
    'Cao Bằng, ngày 05 tháng 8 năm 2021',
    'KẾ HOẠCH',
    'Thực hiện Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị',
    'I. NHIỆM VỤ',
    '1. Sở Khoa học và Công nghệ chủ trì triển khai Nghị quyết số 50/NQ-CP ngày 17/4/2020 của Chính phủ.',
    '2. Sở Nội vụ chủ trì rà soát đội ngũ theo Quyết định số 99/QĐ-TTg.',
  ].join('\n\n');
}

const asText = (number: string) => ({
  name: `ke-hoach-${number}.txt`,
  mimeType: 'text/plain',
  buffer: Buffer.from(planText(number)),
});
const asHtml = (number: string) => ({
  name: `ke-hoach-${number}.html`,
  mimeType: 'text/html',
  buffer: Buffer.from(`<html><meta charset="utf-8"><p>${planText(number).replaceAll('\n\n', '</p><p>')}</p></html>`),
});
const broken = { name: 'hong.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 nothing of the kind') };

type Upload = ReturnType<typeof asText>;

async function choose(...files: readonly Upload[]): Promise<void> {
  await at.page.goto(`${at.url}?view=import`);
  await at.page.locator('[data-ready]').waitFor();
  await at.page.locator('input[type=file]').setInputFiles([...files]);
  await at.page.waitForFunction(
    (count) => document.querySelectorAll('.files li:not([data-stage="reading"])').length === count,
    files.length,
  );
}

/** Documents that the database holds, by number. */
async function heldNumbers(): Promise<string[]> {
  const query = '{ documents(filter: { held: true }, first: 100) { nodes { number } } }';
  const response = await fetch(`${at.url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { data: { documents: { nodes: { number: string }[] } } };
  return data.documents.nodes.map(({ number }) => number);
}

describe('an import', () => {
  test('shows several files as they would be read, the bad one with what to do, and writes nothing', async () => {
    await choose(asText('71'), broken, asHtml('72'));
    const rows = at.page.locator('.files li');
    expect(await rows.evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.stage))).toEqual([
      'ready',
      'failed',
      'ready',
    ]);
    expect((await rows.nth(1).textContent())?.length).toBeGreaterThan(20);
    expect(await at.page.locator('.preview h2').textContent()).toBe('71/KH-UBND');
    expect(await at.page.locator('.preview .citation').allTextContents()).toEqual([
      expect.stringContaining('52-NQ/TW'),
      expect.stringContaining('50/NQ-CP'),
      expect.stringContaining('99/QĐ-TTg'),
    ]);
    await rows.nth(2).getByRole('button', { name: 'Xem trước' }).click();
    expect(await at.page.locator('.preview h2').textContent()).toBe('72/KH-UBND');
    expect(await violations(at.page)).toEqual([]);

    // Another view and back: the files are still there. Giving them up writes nothing either.
    await at.page.getByRole('button', { name: 'Rà soát', exact: true }).click();
    await at.page.getByRole('button', { name: 'Nhập', exact: true }).click();
    expect(await rows.count()).toBe(3);
    await at.page.getByRole('button', { name: 'Không nhập' }).click();
    expect(await rows.count()).toBe(2);
    expect((await heldNumbers()).filter((number) => /^7\d\//.test(number))).toEqual([]);
  });

  test('corrected, confirmed, lands on the new picture; undone, leaves nothing', async () => {
    await choose(asText('73'), broken);
    // The citation of 50/NQ-CP states no such relation; 99/QĐ-TTg is really 52-NQ/TW.
    await at.page.locator('.preview .citation', { hasText: '50/NQ-CP' }).click();
    await at.page.getByLabel('Sai: câu này không nêu quan hệ đó').check();
    expect(await violations(at.page)).toEqual([]);
    await at.page.getByRole('button', { name: 'Ghi chỗ sửa' }).click();
    await at.page.locator('.preview .citation', { hasText: '99/QĐ-TTg' }).click();
    await at.page.getByLabel('Sai: đây là văn bản khác').check();
    await at.page.getByRole('searchbox', { name: /^Tìm văn bản/ }).fill('52 nq tw');
    await at.page.getByRole('radio', { name: /^52-NQ\/TW/ }).check();
    await at.page.getByRole('button', { name: 'Ghi chỗ sửa' }).click();
    expect(await at.page.locator('.files li').first().textContent()).toContain('2 chỗ sửa tay');

    await at.page.getByRole('button', { name: 'Nhập văn bản' }).click();
    const note = at.page.locator('.landing');
    await note.waitFor();
    expect(await note.textContent()).toMatch(/Đã nhập 73\/KH-UBND: thêm \d+.*Đã ghi 2 chỗ sửa/);
    await at.page.waitForFunction(() =>
      document.querySelector('.finder h2, .finder')?.textContent?.includes('73/KH-UBND'),
    );
    expect(decodeURIComponent(at.page.url())).toContain('73-kh-ubnd');
    expect(await violations(at.page)).toEqual([]);

    // What was corrected is recorded as people's decisions, with the reason.
    await at.page.getByRole('button', { name: 'Rà soát', exact: true }).click();
    await at.page.getByRole('button', { name: /Quyết định của người xem/ }).click();
    const decisions = (await at.page.locator('.rows tbody').textContent()) ?? '';
    expect(decisions).toContain('Bác bỏ khi xem trước lúc nhập');

    await note.getByRole('button', { name: 'Hoàn tác: gỡ văn bản' }).click();
    await at.page.waitForFunction(() => document.querySelector('.landing')?.textContent?.includes('Đã gỡ'));
    expect(await heldNumbers()).not.toContain('73/KH-UBND');
  });

  test('of several files at once says how many went in, and which did not', async () => {
    await choose(asText('74'), broken, asHtml('75'));
    await at.page.getByRole('button', { name: 'Nhập cả 2 tệp' }).click();
    const note = at.page.locator('.landing');
    await note.waitFor();
    expect(await note.textContent()).toContain('74/KH-UBND, 75/KH-UBND');
    await note.getByRole('button', { name: '1 tệp không nhập được' }).click();
    expect(await at.page.locator('.files li[data-stage="failed"]').textContent()).toContain('hong.pdf');
    expect(await heldNumbers()).toEqual(expect.arrayContaining(['74/KH-UBND', '75/KH-UBND']));
  });

  test('that the server breaks off keeps the preview, to be tried again', async () => {
    await choose(asText('76'));
    await at.page.route('**/import', (route) => route.abort());
    await at.page.getByRole('button', { name: 'Nhập văn bản' }).click();
    await at.page.getByRole('alert').waitFor();
    expect(await at.page.getByRole('alert').textContent()).toContain('Máy chủ không trả lời');
    await at.page.unroute('**/import');
    await at.page.getByRole('button', { name: 'Nhập văn bản' }).click();
    await at.page.locator('.landing').waitFor();
    // The browser itself reports the request that was cut.
    at.complaints.length = 0;
  });
});
