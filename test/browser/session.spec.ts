import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { projectRoot } from '../../server/project-root.ts';
import { explorerPage } from './support/explorer-page.ts';
import { violations } from './support/violations.ts';

jest.setTimeout(180_000);

const DIRECTIVE = 'urn:lex:vn:trung.uong:nghi.quyet:2019-09-27;52-nq-tw';
const [folder, lockedFolder] = ['open-', 'locked-'].map((name) => mkdtempSync(join(tmpdir(), name))) as [
  string,
  string,
];
afterAll(() => [folder, lockedFolder].forEach((path) => rmSync(path, { recursive: true, force: true })));

/** As whoever keeps the server does it. */
const token = (...args: string[]) => tokenIn(folder, ...args);

function tokenIn(dataDir: string, ...args: string[]): string {
  const env = { ...process.env, DATA_DIR: dataDir, NEO4J_URI: '' };
  return execFileSync(process.execPath, ['tools/cli.mjs', 'token', ...args], { cwd: projectRoot, env })
    .toString()
    .trim();
}

const at = explorerPage({ environment: { HOST: '0.0.0.0', DATA_DIR: folder } });

async function open(query: Record<string, string> = {}): Promise<void> {
  await at.page.goto(`${at.url}?${new URLSearchParams(query)}`);
}

async function signIn(words: string): Promise<void> {
  await at.page.getByRole('dialog').getByLabel('Thẻ truy cập').fill(words);
  await at.page.keyboard.press('Enter');
}

const standing = () => at.page.locator('.session-button');

describe('a server on another address', () => {
  test('lets everybody read, says that writing needs a token, and where to give it', async () => {
    await open({ view: 'import' });
    await at.page.locator('[data-ready]').waitFor();
    await at.page.getByText('Ở đây chỉ đọc được').waitFor();
    expect(await at.page.getByRole('button', { name: 'Chọn tệp' }).isDisabled()).toBe(true);
    expect(await standing().textContent()).toBe('Chỉ đọc');

    await open({ view: 'text' });
    await at.page.locator('[data-ready]').waitFor();
    await at.page.getByText('Ở đây chỉ đọc được').waitFor();
    expect(await at.page.getByRole('button', { name: 'Thêm liên kết' }).isDisabled()).toBe(true);

    await open({ select: DIRECTIVE });
    await at.page.getByRole('button', { name: 'Ai nói vậy?' }).first().click();
    const review = at.page.locator('.review');
    await review.getByText('Ở đây chỉ đọc được').waitFor();
    expect(await review.getByRole('button', { name: 'Xác nhận' }).isDisabled()).toBe(true);
    expect(await violations(at.page)).toEqual([]);
    await review.getByRole('button', { name: 'Đăng nhập' }).click();
    await at.page.getByRole('dialog').getByLabel('Thẻ truy cập').waitFor();
    expect(await violations(at.page)).toEqual([]);
  });

  test('says that a token is none, and takes one that is', async () => {
    await open({ select: DIRECTIVE });
    await standing().click();
    await signIn('khong-phai-the');
    await at.page.getByRole('alert').getByText('Máy chủ không nhận thẻ này').waitFor();
    expect(await violations(at.page)).toEqual([]);
    await signIn(token('create', 'Lan', '--role', 'reader'));
    await at.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await standing().textContent()).toBe('LanChỉ đọc');
    await at.page.getByRole('button', { name: 'Ai nói vậy?' }).first().click();
    await at.page.locator('.review').getByText('Thẻ của bạn chỉ cho đọc.').waitFor();
    // The browser itself reports the refusal.
    at.complaints.length = 0;
  });

  test('lets an editor decide, under their name, until they sign out', async () => {
    await open({ select: DIRECTIVE });
    await standing().click();
    await signIn(token('create', 'Minh', '--role', 'editor'));
    await at.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await standing().textContent()).toBe('MinhĐược ghi');
    await at.page.getByRole('button', { name: 'Ai nói vậy?' }).first().click();
    await at.page.getByRole('button', { name: 'Xác nhận' }).click();
    await at.page.locator('.link-log [data-review="CONFIRMED"]').waitFor();
    expect(await at.page.locator('.link-log').textContent()).toContain('Minh,');

    // A new load of the page still knows the token; a new tab does not.
    await at.page.reload();
    await standing().waitFor();
    expect(await standing().textContent()).toBe('MinhĐược ghi');
    await standing().click();
    expect(await at.page.getByRole('dialog').textContent()).toContain('được đọc và ghi');
    await at.page.getByRole('button', { name: 'Đăng xuất' }).click();
    await standing().getByText('Chỉ đọc').waitFor();
    expect(new URL(at.page.url()).searchParams.get('select')).not.toBeNull();
    expect(await at.page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  test('says when a token is revoked under one’s hands, and reads on without it', async () => {
    await open({ select: DIRECTIVE });
    await standing().click();
    await signIn(token('create', 'Hoa', '--role', 'editor'));
    await at.page.getByRole('dialog').waitFor({ state: 'detached' });
    await at.page.getByRole('button', { name: 'Ai nói vậy?' }).first().click();
    await at.page.locator('.review').waitFor();
    const id = /^(\S+).* Hoa$/m.exec(token('list'))?.[1] as string;
    token('revoke', id);

    await at.page.getByRole('button', { name: 'Bác bỏ' }).click();
    await at.page.getByLabel('Vì sao bác bỏ?').fill('Thử khi thẻ đã bị thu hồi');
    await at.page.getByRole('button', { name: 'Bác bỏ liên kết' }).click();
    await at.page.getByText('Máy chủ không còn nhận thẻ của bạn').waitFor();
    expect(await violations(at.page)).toEqual([]);
    await at.page.locator('.review').getByText('Ở đây chỉ đọc được').waitFor();
    expect(await standing().textContent()).toBe('Chỉ đọc');
    await at.page.getByRole('button', { name: 'Ma trận', exact: true }).click();
    await at.page.locator('table.matrix').waitFor();
    at.complaints.length = 0;
  });

  test('forgets a token that was revoked while the tab slept', async () => {
    await open();
    await standing().waitFor();
    await at.page.evaluate(() => sessionStorage.setItem('token', 'thu-hoi-tu-lau'));
    await open();
    await at.page.getByText('Máy chủ không còn nhận thẻ của bạn').waitFor();
    await at.page.locator('[role=treeitem]').first().waitFor();
    at.complaints.length = 0;
  });
});

describe('a server that nobody may read without a token', () => {
  const locked = explorerPage({ environment: { HOST: '0.0.0.0', DATA_DIR: lockedFolder, ANONYMOUS_READING: 'false' } });

  test('says so, and draws the picture once one has signed in', async () => {
    await locked.page.goto(locked.url);
    await locked.page.getByText('Máy chủ này chỉ mở cho người có thẻ').waitFor();
    expect(await violations(locked.page)).toEqual([]);
    await locked.page.locator('.sentence').getByRole('button', { name: 'Đăng nhập' }).click();
    await locked.page
      .getByRole('dialog')
      .getByLabel('Thẻ truy cập')
      .fill(tokenIn(lockedFolder, 'create', 'Tuấn'));
    await locked.page.keyboard.press('Enter');
    await locked.page.locator('[role=treeitem]').first().waitFor();
    expect(await locked.page.locator('.session-button').textContent()).toBe('TuấnChỉ đọc');
    locked.complaints.length = 0;
  });
});
