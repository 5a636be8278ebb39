import { describe, expect, jest, test } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import { explorerPage } from './support/explorer-page.ts';

jest.setTimeout(90_000);

const PLAN = 'urn:lex:vn;lang.son:uy.ban.nhan.dan:ke.hoach:2020-08-05;131-kh-ubnd';

const at = explorerPage();

async function printed(): Promise<{ pages: number; text: string }> {
  const pdf = await at.page.pdf({ format: 'A4' });
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return { pages: totalPages, text: text.replace(/\s+/g, ' ') };
}

describe('on paper', () => {
  test.each(['light', 'dark'])(
    'a duty is one page: sentence, agencies, and the words of every step (%s)',
    async (theme) => {
      await at.page.goto(`${at.url}?${new URLSearchParams({ select: `${PLAN}#II.2.a.1`, theme })}`);
      await at.page.locator('aside.evidence blockquote').first().waitFor();
      const { pages, text } = await printed();
      expect(pages).toBe(1);
      for (const words of ['II.2.a.1', '131/KH-UBND', '182/KH-UBND', '99/NQ-CP', '11-NQ/TW', 'Thực hiện', 'Chủ trì'])
        expect(text).toContain(words);
      await at.page.emulateMedia({ media: 'print' });
      const ink = await at.page.locator('aside.evidence h2').evaluate((heading) => getComputedStyle(heading).color);
      expect(ink).toBe('rgb(23, 32, 43)');
    },
  );

  test('the audit is its whole table', async () => {
    await at.page.goto(`${at.url}?view=audit`);
    await at.page.locator('.rows').waitFor();
    const { text } = await printed();
    for (const number of ['52-NQ/TW', '50/NQ-CP', '30-NQ/TW', '01/CT-TTg']) expect(text).toContain(number);
  });
});
